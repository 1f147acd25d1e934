package org.practicemodel.principles.policy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Responded;
import org.practicemodel.principles.report.ResponseKind;

/**
 * What a practitioner answers to a finding: the right of reply of those whose work it is about.
 *
 * <p>It may answer a finding of any verdict and changes none. It is no {@link org.practicemodel.core.reason.SeenElsewhere},
 * which is a part of the record. For instance a social worker who disputes on 3 March 2026 that the plan of {@code record-17}
 * was not shared.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param id the id of this response
 * @param record the id of the record that the finding is about
 * @param rule the code of the rule, or one that it had before
 * @param kind what is answered
 * @param by the role of whoever answers
 * @param on the day of the answer
 * @param words what they write, shown only to those who may see what is restricted, since it can be personal; 1 to 2,000
 *     characters
 */
@Value.Builder
public record PractitionerResponse(
        @NotNull PractitionerResponseId id,
        @NotNull RecordId record,
        @NotNull RuleCode rule,
        @NotNull ResponseKind kind,
        @NotNull RoleCode by,
        @NotNull LocalDate on,
        Optional<@Size(min = 1, max = 2_000) String> words)
        implements WithPractitionerResponse {

    /** Makes the parts well formed: required parts present, words that are not blank. */
    public PractitionerResponse {
        WellFormed.of(PractitionerResponse.class)
                .required("id", id)
                .required("record", record)
                .required("rule", rule)
                .required("kind", kind)
                .required("by", by)
                .required("on", on)
                .required("words", words)
                .holds(
                        () -> words.filter(String::isBlank).isEmpty(),
                        "words",
                        FaultCode.SYNTAX,
                        "a text that is not blank")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PractitionerResponseBuilder builder() {
        return new PractitionerResponseBuilder();
    }

    /**
     * Checks whether this is a response to a finding, given by the day from which the report looks.
     *
     * @param report the report
     * @param finding one of its findings
     * @return true if it is
     */
    public boolean answers(AdherenceReport report, Finding finding) {
        return record.value().equals(report.record().value())
                && finding.descriptor().codes().contains(rule)
                && !on.isAfter(report.asOf());
    }

    /** Returns this response as a report shows it. */
    Responded shown() {
        return new Responded(kind, by, on, words);
    }

    /** Shows the type and id only, never what was written. */
    @Override
    public String toString() {
        return "PractitionerResponse " + id;
    }
}
