package org.practicemodel.formulation.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;

/**
 * A professional goal looked at letter by letter, with what would let each letter be said. It counts nothing and is no
 * score; what a child or a family hopes for is not looked at in this way.
 *
 * <p>For instance: measurable would be said with how it is at the beginning.
 *
 * <p>Immutable and thread-safe. Source: public guide to Rethink ("SMART"); our interpretation
 *
 * @param goal the goal
 * @param needs what is still to be said, in the order of the letters; empty where all of it is
 */
public record Smart(GoalId goal, List<SmartNeed> needs) {

    /** Copies the needs in order. */
    public Smart {
        needs = List.copyOf(needs);
    }

    /**
     * Obtains a look at a goal.
     *
     * @param goal the goal
     * @param formulation the formulation that holds it, with its actions
     * @return the look; empty where the goal is not a professional's
     */
    public static Optional<Smart> of(Goal goal, Formulation formulation) {
        return of(goal, formulation.actions());
    }

    /**
     * Obtains a look at a goal that may stand in a formulation or beside it.
     *
     * @param goal the goal
     * @param among actions, of which those count that serve the goal
     * @return the look; empty where the goal is not a professional's
     */
    public static Optional<Smart> of(Goal goal, List<Action> among) {
        if (!goal.author().equals(GoalAuthor.PROFESSIONAL)) {
            return Optional.empty();
        }
        List<Action> actions = among.stream()
                .filter(action -> action.goals().contains(goal.id()))
                .toList();
        return Optional.of(new Smart(
                goal.id(),
                Arrays.stream(SmartNeed.values())
                        .filter(need -> !isSaid(need, goal, actions))
                        .toList()));
    }

    /**
     * Returns what is still to be said for one letter.
     *
     * @param letter the letter
     * @return what would let it be said; empty where it can be
     */
    public List<SmartNeed> needs(SmartLetter letter) {
        return needs.stream().filter(need -> need.letter() == letter).toList();
    }

    /**
     * Returns the letters of which nothing is still to be said.
     *
     * @return the letters, in the order of the word
     */
    public List<SmartLetter> shown() {
        return Arrays.stream(SmartLetter.values())
                .filter(letter -> needs(letter).isEmpty())
                .toList();
    }

    private static boolean isSaid(SmartNeed need, Goal goal, List<Action> actions) {
        return switch (need) {
            case ACTION -> !actions.isEmpty();
            case MEASURE -> goal.measure().isPresent();
            case BASELINE -> goal.measure().flatMap(GoalMeasure::baseline).isPresent();
            case OWNER -> !actions.isEmpty() && actions.stream().allMatch(Action::hasOwner);
            case STRENGTH ->
                !goal.buildsOn().isEmpty()
                        || actions.stream()
                                .anyMatch(action -> !action.buildsOn().isEmpty());
            case SOURCE -> !goal.tracesTo().isEmpty() || goal.rationale().isPresent();
            case REVIEW_DAY -> goal.reviewOn().isPresent();
            case ACTION_TIME -> !actions.isEmpty() && actions.stream().allMatch(Action::hasTime);
        };
    }
}
