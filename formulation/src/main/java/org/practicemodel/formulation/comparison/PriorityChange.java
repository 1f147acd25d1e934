package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.wording.Phrase;

/**
 * That something was added to where to start, was left, or is taken in another order.
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
     * @param priority the priority, with who chose it
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
     * @param priority the priority, as it was earlier
     */
    record Left(Priority priority) implements PriorityChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("priority.left").with("factor", priority.factor());
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
