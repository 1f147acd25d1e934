package org.practicemodel.formulation.comparison;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.wording.Phrase;

/**
 * That a hypothesis is new, was changed or dropped, with the recorded reasons or the lack of one, or that it was shared with
 * the family.
 *
 * <p>For instance: changed, because the nights got better and the rows did not. A hypothesis is held until the last time it
 * was looked at it was dropped. Immutable and thread-safe. Source: rule P06-R7; our interpretation.
 */
public sealed interface HypothesisChange extends Change {

    /**
     * A hypothesis that was not held earlier: it was not there, or had been dropped and was taken up again.
     *
     * <p>For instance: a first best guess. Immutable and thread-safe. Our interpretation.
     *
     * @param hypothesis the hypothesis, as it is later
     */
    record New(Hypothesis hypothesis) implements HypothesisChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("hypothesis.new").with("hypothesis", hypothesis.id());
        }
    }

    /**
     * A hypothesis that says something else, or explains or is kept going by something else.
     *
     * <p>For instance: tiredness was added to what keeps it going. Immutable and thread-safe. Our interpretation.
     *
     * @param from the hypothesis, as it was earlier
     * @param to the hypothesis, as it is later
     * @param parts what is other, each by its name in the canonical JSON
     * @param revisions each time it was looked at again that the earlier formulation does not hold
     */
    record Changed(Hypothesis from, Hypothesis to, List<String> parts, List<HypothesisRevision> revisions)
            implements HypothesisChange {

        /** Copies the lists in order. */
        public Changed {
            parts = List.copyOf(parts);
            revisions = List.copyOf(revisions);
        }

        /**
         * Returns the revisions that say why.
         *
         * @return those with a reason that is not a reason to keep or drop it; empty where no reason is recorded
         */
        public List<HypothesisRevision> reasons() {
            return Revisions.reasons(revisions, RevisionOutcome.CHANGED);
        }

        @Override
        public Phrase phrase() {
            return Revisions.phrase("hypothesis.changed", reasons())
                    .with("hypothesis", to.id())
                    .with("parts", String.join(", ", parts));
        }
    }

    /**
     * A hypothesis that is no longer held.
     *
     * <p>For instance: dropped, since the school saw none of it. Immutable and thread-safe. Our interpretation.
     *
     * @param hypothesis the hypothesis, as it is later where the later formulation still holds it, else as it was
     * @param revisions each time it was looked at again that the earlier formulation does not hold
     */
    record Dropped(Hypothesis hypothesis, List<HypothesisRevision> revisions) implements HypothesisChange {

        /** Copies the list in order. */
        public Dropped {
            revisions = List.copyOf(revisions);
        }

        /**
         * Returns the revisions that say why.
         *
         * @return those with a reason that is not a reason to keep or change it; empty where no reason is recorded
         */
        public List<HypothesisRevision> reasons() {
            return Revisions.reasons(revisions, RevisionOutcome.DROPPED);
        }

        @Override
        public Phrase phrase() {
            return Revisions.phrase("hypothesis.dropped", reasons()).with("hypothesis", hypothesis.id());
        }
    }

    /**
     * A hypothesis that was shared with the family, or of which something else came than was recorded earlier.
     *
     * <p>For instance: shared, and changed by what they said. Immutable and thread-safe. Source: rule E5-R3; our
     * interpretation.
     *
     * @param hypothesis the hypothesis, as it is later
     * @param from whether it was shared, as recorded earlier
     * @param to whether it was shared, as recorded later
     */
    record Shared(Hypothesis hypothesis, Optional<HypothesisSharing> from, Optional<HypothesisSharing> to)
            implements HypothesisChange {

        @Override
        public Phrase phrase() {
            return Phrase.of("hypothesis.shared")
                    .with("hypothesis", hypothesis.id())
                    .with("from", outcome(from))
                    .with("to", outcome(to));
        }

        private static String outcome(Optional<HypothesisSharing> sharing) {
            return sharing.map(HypothesisSharing::outcome)
                    .map(SharingOutcome::value)
                    .orElse("");
        }
    }
}
