package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * How far a goal was reached, and what the family says.
 *
 * <p>For instance: goal-1, reached in part on 20 June 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30; board report 2020 §3.18; rule P10-R5
 *
 * @param id the id of this outcome of a goal
 * @param goal the goal
 * @param reached how far
 * @param on the day
 * @param at the review or episode at whose end it was looked at
 * @param by who says so
 * @param familyView what the family says
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record GoalOutcome(
        @NotNull GoalOutcomeId id,
        @NotNull GoalId goal,
        @NotNull GoalReached reached,
        Optional<@PastOrPresent LocalDate> on,
        Optional<EntryId> at,
        Optional<@Valid Party> by,
        Optional<@Valid Statement> familyView,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithGoalOutcome {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public GoalOutcome {
        WellFormed check = WellFormed.of(GoalOutcome.class)
                .required("id", id)
                .required("goal", goal)
                .required("reached", reached)
                .required("on", on)
                .required("at", at)
                .required("by", by)
                .required("familyView", familyView)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GoalOutcomeBuilder builder() {
        return new GoalOutcomeBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "GoalOutcome " + id;
    }
}
