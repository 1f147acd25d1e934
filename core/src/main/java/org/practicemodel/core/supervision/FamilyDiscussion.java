package org.practicemodel.core.supervision;

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
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.Statement;

/**
 * The part of a supervision that is about this family, and nothing else of that supervision.
 *
 * <p>For instance: a one-to-one discussion on 5 March 2026 at which goal-1 was talked about.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶31, ¶32; rules E7-R1 to E7-R4 and E6-R2
 *
 * @param id the id of this discussion
 * @param on the day
 * @param kind the setting
 * @param subjects the children it was about; empty means the whole family
 * @param workers the workers who took part
 * @param supervisor the role of whoever supervised
 * @param dayToDayLife what was said about the child’s day-to-day life
 * @param goals the goals that were talked about, or marked as not talked about
 * @param rationale the questions about the rationale that were asked
 * @param reflection what the worker thinks about their own part
 * @param advances what moved forward
 * @param barriers what stood in the way
 * @param decisions the decisions that were taken
 * @param actions the next steps that were agreed
 * @param notRevisited earlier actions that were marked as not looked at
 * @param complete when and by whom it was marked complete
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyDiscussion(
        @NotNull FamilyDiscussionId id,
        Optional<@PastOrPresent LocalDate> on,
        Optional<DiscussionKind> kind,
        List<@NotNull PersonId> subjects,
        List<@NotNull WorkerId> workers,
        Optional<RoleCode> supervisor,
        Optional<@Valid Statement> dayToDayLife,
        List<@NotNull @Valid GoalDiscussion> goals,
        List<@NotNull @Valid RationaleExploration> rationale,
        Optional<@Valid Statement> reflection,
        List<@NotNull @Valid Statement> advances,
        List<@NotNull @Valid Statement> barriers,
        List<@NotNull DecisionId> decisions,
        List<@NotNull ActionId> actions,
        List<@NotNull ActionId> notRevisited,
        Optional<@Valid Mark> complete,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyDiscussion {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyDiscussion {
        WellFormed check = WellFormed.of(FamilyDiscussion.class)
                .required("id", id)
                .required("on", on)
                .required("kind", kind)
                .required("supervisor", supervisor)
                .required("dayToDayLife", dayToDayLife)
                .required("reflection", reflection)
                .required("complete", complete)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        workers = check.list("workers", workers);
        goals = check.list("goals", goals);
        rationale = check.list("rationale", rationale);
        advances = check.list("advances", advances);
        barriers = check.list("barriers", barriers);
        decisions = check.list("decisions", decisions);
        actions = check.list("actions", actions);
        notRevisited = check.list("notRevisited", notRevisited);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyDiscussionBuilder builder() {
        return new FamilyDiscussionBuilder();
    }

    /**
     * Returns what was said of a goal.
     *
     * @param goal the id of the goal
     * @return what people said of the way to it, in order; empty where it was not talked about, or was marked so
     */
    public List<GoalDiscussion> said(GoalId goal) {
        return goals.stream()
                .filter(said -> said.goal().equals(goal))
                .filter(said -> !said.passedOver())
                .toList();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyDiscussion " + id;
    }
}
