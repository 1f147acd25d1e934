package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.wording.Phrase;

/**
 * That a factor is new, is gone, was put into other words, stands under other Ps, or is told more closely.
 *
 * <p>For instance: "rows at bedtime" is now one of the things that keep it going. Immutable and thread-safe. Our
 * interpretation.
 */
public sealed interface FactorChange extends Change {

    /**
     * A factor that the earlier formulation did not hold.
     *
     * <p>For instance: her aunt's Fridays, added since. Immutable and thread-safe. Our interpretation.
     *
     * @param factor the factor, as it is later
     */
    record New(Factor factor) implements FactorChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("factor.new").with("factor", factor.id());
        }
    }

    /**
     * A factor that the later formulation does not hold.
     *
     * <p>For instance: the noise from next door, which is no longer there. Immutable and thread-safe. Our interpretation.
     *
     * @param factor the factor, as it was earlier
     */
    record Gone(Factor factor) implements FactorChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("factor.gone").with("factor", factor.id());
        }
    }

    /**
     * A factor whose words are others, or were added or taken out.
     *
     * <p>For instance: "won't sleep" became "wakes most nights". Immutable and thread-safe. Our interpretation.
     *
     * @param from the factor, as it was earlier
     * @param to the factor, as it is later
     */
    record Reworded(Factor from, Factor to) implements FactorChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("factor.reworded").with("factor", to.id());
        }
    }

    /**
     * A factor that stands under other Ps; in which order two of them are recorded says nothing.
     *
     * <p>For instance: from what set it off to what keeps it going. Immutable and thread-safe. Our interpretation.
     *
     * @param from the factor, as it was earlier
     * @param to the factor, as it is later
     */
    record Moved(Factor from, Factor to) implements FactorChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("factor.moved")
                    .with("factor", to.id())
                    .with("from", Parts.codes(from.kinds()))
                    .with("to", Parts.codes(to.kinds()));
        }
    }

    /**
     * A factor of which something else is told otherwise, such as an example or a time when it was smaller.
     *
     * <p>For instance: a time when it was smaller was added. Immutable and thread-safe. Our interpretation.
     *
     * @param from the factor, as it was earlier
     * @param to the factor, as it is later
     * @param parts what is told otherwise, each by its name in the canonical JSON
     */
    record ToldOtherwise(Factor from, Factor to, List<String> parts) implements FactorChange {

        /** Copies the list in order. */
        public ToldOtherwise {
            parts = List.copyOf(parts);
        }

        @Override
        public Phrase phrase() {
            return Phrase.of("factor.told-otherwise").with("factor", to.id()).with("parts", String.join(", ", parts));
        }
    }
}
