package org.practicemodel.core.reason;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A practitioner's reason for doing something in another way than a rule looks for. Whether it answers a rule, or
 * is shown beside it, the rule says.
 *
 * <p>For instance: why two workers held the lead for a month.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("rationale and thinking behind each plan")
 *
 * @param id the id of this reason
 * @param rules the rules it speaks to; at least one
 * @param about the entries it is about; empty means everything those rules look at
 * @param by the role of whoever gives the reason
 * @param on the day it was given
 * @param words the reason in words; at most 20,000 characters
 * @param writtenAfterwards whether it was written after the event
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record PracticeRationale(
        @NotNull RationaleId id,
        @Size(min = 1) List<@NotNull RuleCode> rules,
        List<@NotNull EntryId> about,
        @NotNull RoleCode by,
        @NotNull @PastOrPresent LocalDate on,
        @NotNull @Size(min = 1, max = 20_000) String words,
        Optional<Boolean> writtenAfterwards,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithPracticeRationale {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public PracticeRationale {
        WellFormed check = WellFormed.of(PracticeRationale.class)
                .required("id", id)
                .required("by", by)
                .required("on", on)
                .required("words", words)
                .required("writtenAfterwards", writtenAfterwards)
                .required("provenance", provenance);
        rules = check.list("rules", rules);
        about = check.list("about", about);
        check.that(!rules.isEmpty(), "rules", FaultCode.REQUIRED, "at least one rule");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PracticeRationaleBuilder builder() {
        return new PracticeRationaleBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "PracticeRationale " + id;
    }
}
