package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Statement;

/**
 * A change to how the work is done, because of what somebody needs or prefers.
 *
 * <p>For instance: "we changed where we meet because the office brings back the hearing".
 *
 * <p>Immutable and thread-safe. Source: OHID guidance on trauma-informed practice 2022; rule E3-R2
 *
 * @param id the id of this adjustment
 * @param outcome what came of it
 * @param forWhom for whom
 * @param because the preferences and needs it comes from
 * @param askedOn the day it was asked for
 * @param on the day it was made, or marked as not made
 * @param by the role of whoever recorded it
 * @param statement what was changed, and because of what
 * @param principles the principles it was made with
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Adjustment(
        @NotNull AdjustmentId id,
        @NotNull AdjustmentOutcome outcome,
        List<@NotNull PersonId> forWhom,
        List<@NotNull EntryId> because,
        Optional<@PastOrPresent LocalDate> askedOn,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<@Valid Statement> statement,
        List<@NotNull TraumaInformedPrinciple> principles,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAdjustment {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Adjustment {
        WellFormed check = WellFormed.of(Adjustment.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("askedOn", askedOn)
                .required("on", on)
                .required("by", by)
                .required("statement", statement)
                .required("provenance", provenance);
        forWhom = check.list("forWhom", forWhom);
        because = check.list("because", because);
        principles = check.list("principles", principles);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AdjustmentBuilder builder() {
        return new AdjustmentBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Adjustment " + id;
    }
}
