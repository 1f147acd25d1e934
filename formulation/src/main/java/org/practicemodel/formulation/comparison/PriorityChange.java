package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.wording.Phrase;

/**
 * That something was added to where to start, was left, was chosen by others or for another reason, or is taken in another
 * order.
 *
 * <p>For instance: start with the rows at bedtime now. Immutable and thread-safe. Source: Rethink one-minute guide
 * ("prioritise the perpetuating factors"); our interpretation.
 */
public sealed interface PriorityChange extends Change {

    /**
     * A factor that was not among the priorities earlier.
     *
     * <p>For instance: the rows at bedtime, chosen by the mother. Immutable and thread-safe. Our interpretation.
     *
     * @param priority the priority as it was chosen first, with everybody who chose it
     */
    record Added(Priority priority) implements PriorityChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("priority.added").with("factor", priority.factor());
        }
    }

    /**
     * A factor that is not among the priorities later.
     *
     * <p>For instance: the noise from next door. Immutable and thread-safe. Our interpretation.
     *
     * @param priority the priority as it was chosen first, with everybody who chose it, earlier
     */
    record Left(Priority priority) implements PriorityChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("priority.left").with("factor", priority.factor());
        }
    }

    /**
     * A factor that is a priority in both, chosen by others or for another reason.
     *
     * <p>For instance: the mother chose it too. Immutable and thread-safe. Our interpretation.
     *
     * @param from each time somebody chose it, earlier, at least one
     * @param to each time somebody chose it, later, at least one
     * @param parts what is other over all the times, each by its name in the canonical JSON: {@code chosenBy}, {@code
     *     because}
     */
    record Changed(List<Priority> from, List<Priority> to, List<String> parts) implements PriorityChange {

        /** Copies the lists in order. */
        public Changed {
            from = List.copyOf(from);
            to = List.copyOf(to);
            parts = List.copyOf(parts);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("priority.changed")
                    .with("factor", to.get(0).factor())
                    .with("parts", String.join(", ", parts));
        }
    }

    /**
     * Priorities that stayed and are taken in another order.
     *
     * <p>For instance: sleep before school. Immutable and thread-safe. Our interpretation.
     *
     * @param from the factors that are priorities in both, in the earlier order
     * @param to the same factors in the later order
     */
    record Reordered(List<FactorId> from, List<FactorId> to) implements PriorityChange {

        /** Copies the lists in order. */
        public Reordered {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("priority.reordered").with("from", Parts.ids(from)).with("to", Parts.ids(to));
        }
    }
}
