package org.practicemodel.core.rule;

import jakarta.validation.constraints.NotNull;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.WellFormed;

/**
 * Something that a rule needs to be able to answer.
 *
 * <p>For instance the day a referral was decided: {@code new EvidenceNeed(RecordType.REFERRAL_DECISIONS, "decidedOn",
 * Effort.FACT, WhoCanAct.MANAGER)}. Immutable and thread-safe. Our interpretation.
 *
 * @param type the type of fact
 * @param field the field, by its name in the canonical JSON
 * @param effort how much it takes to add
 * @param whoCanAct who can add it
 */
public record EvidenceNeed(
        @NotNull RecordType type,
        @NotNull String field,
        @NotNull Effort effort,
        @NotNull WhoCanAct whoCanAct) {

    /** Makes the parts well formed: all are required. */
    public EvidenceNeed {
        WellFormed.of(EvidenceNeed.class)
                .required("type", type)
                .required("field", field)
                .required("effort", effort)
                .required("whoCanAct", whoCanAct)
                .done();
    }
}
