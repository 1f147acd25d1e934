package org.practicemodel.formulation.comparison;

import java.util.List;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.wording.Phrase;

/**
 * That a hypothesis is held as it was, with the recorded reasons or the lack of one.
 *
 * <p>It is no {@link Change}; it is told because holding on to a guess deserves a reason as much as changing it. For
 * instance: looked at again on 2 June 2026 and kept, because the pattern is the same. Immutable and thread-safe. Source:
 * rule P06-R7; our interpretation.
 *
 * @param hypothesis the hypothesis, as it is later
 * @param revisions each time it was looked at again that the earlier formulation does not hold
 */
public record KeptHypothesis(Hypothesis hypothesis, List<HypothesisRevision> revisions) {

    /** Copies the list in order. */
    public KeptHypothesis {
        revisions = List.copyOf(revisions);
    }

    /**
     * Returns the revisions that say why.
     *
     * @return those with a reason that is not a reason to change or drop it; empty where no reason is recorded
     */
    public List<HypothesisRevision> reasons() {
        return Revisions.reasons(revisions, RevisionOutcome.KEPT);
    }

    /**
     * Returns the sentence that tells it.
     *
     * @return the phrase, {@code hypothesis.kept} or {@code hypothesis.kept-without-reason}, with {@code hypothesis}
     */
    public Phrase phrase() {
        return Revisions.phrase("hypothesis.kept", reasons()).with("hypothesis", hypothesis.id());
    }
}
