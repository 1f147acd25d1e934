package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;

/**
 * An outcome that is hoped for, by whom, and what it rests on.
 *
 * <p>For instance: "Ava sleeps through on school nights", made together, because of hypothesis-1.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶18, ¶32 ("agreed outcomes"); rules P01-R4, P06-R3, P08-R2
 * and P10-R2
 *
 * @param id the id of this goal
 * @param author whose goal it is
 * @param authoredBy who wrote or said it
 * @param statement what is hoped for
 * @param tracesTo the hypotheses or factors it comes from; never the goal itself
 * @param alignsWith the goals of the family that it goes along with; never the goal itself
 * @param rationale why, where it traces to none
 * @param buildsOn the strengths it builds on
 * @param perspectives who agrees to it, and who does not
 * @param bottomLine when and by whom it was marked as a bottom line
 * @param domains the parts of life it belongs to
 * @param howWeWillKnow how we'll know, in their words
 * @param measure by what it will be seen to be reached
 * @param setOn the day it was set
 * @param reviewOn the day on which it will be looked at again
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Goal(
        @NotNull GoalId id,
        @NotNull GoalAuthor author,
        List<@NotNull @Valid Party> authoredBy,
        @NotNull @Valid Statement statement,
        List<@NotNull EntryId> tracesTo,
        List<@NotNull GoalId> alignsWith,
        Optional<@Valid Statement> rationale,
        List<@NotNull FactorId> buildsOn,
        List<@NotNull @Valid Perspective> perspectives,
        Optional<@Valid Mark> bottomLine,
        List<@NotNull FactorDomain> domains,
        Optional<@Valid Statement> howWeWillKnow,
        Optional<@Valid GoalMeasure> measure,
        Optional<@PastOrPresent LocalDate> setOn,
        Optional<LocalDate> reviewOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithGoal {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Goal {
        WellFormed check = WellFormed.of(Goal.class)
                .required("id", id)
                .required("author", author)
                .required("statement", statement)
                .required("rationale", rationale)
                .required("bottomLine", bottomLine)
                .required("howWeWillKnow", howWeWillKnow)
                .required("measure", measure)
                .required("setOn", setOn)
                .required("reviewOn", reviewOn)
                .required("provenance", provenance);
        authoredBy = check.list("authoredBy", authoredBy);
        tracesTo = check.list("tracesTo", tracesTo);
        alignsWith = check.list("alignsWith", alignsWith);
        buildsOn = check.list("buildsOn", buildsOn);
        perspectives = check.list("perspectives", perspectives);
        domains = check.list("domains", domains);
        List<EntryId> sources = tracesTo;
        List<GoalId> others = alignsWith;
        check.holds(
                        () -> sources.stream()
                                .noneMatch(origin -> origin.value().equals(id.value())),
                        "tracesTo",
                        FaultCode.TOGETHER,
                        "something else than the goal itself")
                .holds(
                        () -> !others.contains(id),
                        "alignsWith",
                        FaultCode.TOGETHER,
                        "other goals than the goal itself");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GoalBuilder builder() {
        return new GoalBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Goal " + id;
    }
}
