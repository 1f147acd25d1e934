package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * A meeting that looks again at one or more plans.
 *
 * <p>For instance: a review conference on 10 June 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30; board report 2020 §2.10 ("evaluation of plans")
 *
 * @param id the id of this review
 * @param kind what sort of review it is
 * @param plans the plans it looked at; empty means every plan of its kind
 * @param subjects the children it is about; empty means the whole family
 * @param heldOn the day it was held; empty where it is not held so far
 * @param participants who took part, and how
 * @param complete when and by whom it was marked complete
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Review(
        @NotNull ReviewId id,
        @NotNull ReviewKind kind,
        List<@NotNull PlanId> plans,
        List<@NotNull PersonId> subjects,
        Optional<@PastOrPresent LocalDate> heldOn,
        List<@NotNull @Valid ReviewParticipant> participants,
        Optional<@Valid Mark> complete,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithReview {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Review {
        WellFormed check = WellFormed.of(Review.class)
                .required("id", id)
                .required("kind", kind)
                .required("heldOn", heldOn)
                .required("complete", complete)
                .required("provenance", provenance);
        plans = check.list("plans", plans);
        subjects = check.list("subjects", subjects);
        participants = check.list("participants", participants);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReviewBuilder builder() {
        return new ReviewBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Review " + id;
    }
}
