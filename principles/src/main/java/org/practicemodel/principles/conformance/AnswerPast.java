package org.practicemodel.principles.conformance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.principles.report.PastFinding;

/**
 * A past matter that a rule is expected to list as history.
 *
 * <p>For instance an assessment that took longer, settled two hundred days ago. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param settledOn the day since which it can no longer be changed
 * @param evidence where the record shows it
 */
public record AnswerPast(@NotNull LocalDate settledOn, List<@NotNull @Valid AnswerEvidence> evidence) {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public AnswerPast {
        WellFormed check = WellFormed.of(AnswerPast.class).required("settledOn", settledOn);
        evidence = check.list("evidence", evidence);
        check.done();
    }

    static AnswerPast of(PastFinding past) {
        return new AnswerPast(
                past.settledOn(),
                past.evidenceIncludingRestricted().stream()
                        .map(AnswerEvidence::of)
                        .toList());
    }

    /** Shows the day and the evidence, whatever the order of the evidence. */
    @Override
    public String toString() {
        return settledOn + " "
                + evidence.stream().map(AnswerEvidence::toString).sorted().collect(Collectors.joining(", ", "[", "]"));
    }
}
