package org.practicemodel.principles.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;

/**
 * A place in the record that an expected answer rests on, as the report names it.
 *
 * <p>For instance {@code {"pointer":"/plans/0","id":"plan-1","role":"SUPPORTS"}}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param pointer the JSON Pointer into the canonical JSON of the record; empty for the record as a whole
 * @param id the id of the entry there; empty where none is there
 * @param role what it does for the answer
 * @param source the place in the source system, where the record knows it
 * @param restricted true where it may be shown only where restricted matters were asked for; otherwise empty
 */
public record AnswerEvidence(
        @NotNull @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
        @NotNull Optional<String> id,
        @NotNull EvidenceRole role,
        @NotNull Optional<String> source,
        @NotNull Optional<Boolean> restricted) {

    /** Makes the parts well formed: nulls refused. */
    public AnswerEvidence {
        WellFormed.of(AnswerEvidence.class)
                .required("pointer", pointer)
                .required("id", id)
                .required("role", role)
                .required("source", source)
                .required("restricted", restricted)
                .done();
    }

    static AnswerEvidence of(Evidence item) {
        return new AnswerEvidence(
                item.pointer(),
                item.id(),
                item.role(),
                item.source(),
                item.restricted() ? Optional.of(true) : Optional.empty());
    }

    /** Shows the role, the place, the id, the source and whether it is restricted. */
    @Override
    public String toString() {
        return role + " " + (pointer.isEmpty() ? "the record" : pointer)
                + id.map(value -> " " + value).orElse("")
                + source.map(value -> " from " + value).orElse("")
                + (restricted.orElse(false) ? " restricted" : "");
    }
}
