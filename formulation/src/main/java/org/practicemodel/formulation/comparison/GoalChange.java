package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.wording.Phrase;

/**
 * That an outcome that is hoped for is new, is gone or was changed.
 *
 * <p>For instance: sleeping through on school nights, added since. Immutable and thread-safe. Our interpretation.
 */
public sealed interface GoalChange extends Change {

    /**
     * A goal that the earlier formulation did not hold.
     *
     * <p>For instance: sleeping through on school nights. Immutable and thread-safe. Our interpretation.
     *
     * @param goal the goal, as it is later
     */
    record New(Goal goal) implements GoalChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("goal.new").with("goal", goal.id());
        }
    }

    /**
     * A goal that the later formulation does not hold, whether it was reached or left.
     *
     * <p>For instance: sleeping through on school nights. Immutable and thread-safe. Our interpretation.
     *
     * @param goal the goal, as it was earlier
     */
    record Gone(Goal goal) implements GoalChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("goal.gone").with("goal", goal.id());
        }
    }

    /**
     * A goal that says something else or rests on something else.
     *
     * <p>For instance: it is looked at again on another day. Immutable and thread-safe. Our interpretation.
     *
     * @param from the goal, as it was earlier
     * @param to the goal, as it is later
     * @param parts what is other, each by its name in the canonical JSON
     */
    record Changed(Goal from, Goal to, List<String> parts) implements GoalChange {

        /** Copies the list in order. */
        public Changed {
            parts = List.copyOf(parts);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("goal.changed").with("goal", to.id()).with("parts", String.join(", ", parts));
        }
    }
}
