package org.practicemodel.core.supervision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * That a goal was talked about, and what was said of the way to it. Who says so belongs to it: people may see it
 * differently, and each view is kept as one of its own.
 *
 * <p>For instance: goal-1 came closer, as the mother says.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("holds agreed outcomes in mind at all times"); rule E7-R2
 *
 * @param goal the goal
 * @param progress what was said of the way to it
 * @param saidBy who says so
 * @param statement what was said
 */
@Value.Builder
public record GoalDiscussion(
        @NotNull GoalId goal,
        @NotNull GoalProgress progress,
        List<@NotNull @Valid Party> saidBy,
        Optional<@Valid Statement> statement)
        implements WithGoalDiscussion {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public GoalDiscussion {
        WellFormed check = WellFormed.of(GoalDiscussion.class)
                .required("goal", goal)
                .required("progress", progress)
                .required("statement", statement);
        saidBy = check.list("saidBy", saidBy);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static GoalDiscussionBuilder builder() {
        return new GoalDiscussionBuilder();
    }

    /**
     * Checks whether it is said who sees it like this.
     *
     * @return true if somebody is named, beside the words or with them, or a role
     */
    public boolean hasSpeaker() {
        return !saidBy.isEmpty()
                || statement
                        .filter(said -> !said.saidBy().isEmpty() || said.role().isPresent())
                        .isPresent();
    }

    /**
     * Checks whether the goal was marked as not talked about.
     *
     * @return true if it was
     */
    public boolean passedOver() {
        return progress.equals(GoalProgress.NOT_DISCUSSED);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "GoalDiscussion";
    }
}
