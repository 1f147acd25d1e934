package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.wording.Phrase;

/**
 * That something that somebody will do is new, is gone or was changed.
 *
 * <p>For instance: the father reads the last story on school nights, added since. Immutable and thread-safe. Our
 * interpretation.
 */
public sealed interface ActionChange extends Change {

    /**
     * An action that the earlier formulation did not hold.
     *
     * <p>For instance: the father reads the last story on school nights. Immutable and thread-safe. Our interpretation.
     *
     * @param action the action, as it is later
     */
    record New(Action action) implements ActionChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("action.new").with("action", action.id());
        }
    }

    /**
     * An action that the later formulation does not hold, whether it was done or left.
     *
     * <p>For instance: the father reads the last story on school nights. Immutable and thread-safe. Our interpretation.
     *
     * @param action the action, as it was earlier
     */
    record Gone(Action action) implements ActionChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("action.gone").with("action", action.id());
        }
    }

    /**
     * An action that says something else or rests on something else.
     *
     * <p>For instance: it is looked at again on another day. Immutable and thread-safe. Our interpretation.
     *
     * @param from the action, as it was earlier
     * @param to the action, as it is later
     * @param parts what is other, each by its name in the canonical JSON
     */
    record Changed(Action from, Action to, List<String> parts) implements ActionChange {

        /** Copies the list in order. */
        public Changed {
            parts = List.copyOf(parts);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("action.changed").with("action", to.id()).with("parts", String.join(", ", parts));
        }
    }
}
