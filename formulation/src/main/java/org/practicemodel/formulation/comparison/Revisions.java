package org.practicemodel.formulation.comparison;

import java.util.List;
import java.util.Set;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.wording.Phrase;

/** What was recorded when a hypothesis was looked at again. */
final class Revisions {

    private static final Set<RevisionOutcome> OURS = Set.of(
            RevisionOutcome.KEPT, RevisionOutcome.CHANGED, RevisionOutcome.DROPPED, RevisionOutcome.NOT_REVISITED);

    private Revisions() {}

    static List<HypothesisRevision> since(Hypothesis earlier, Hypothesis later) {
        return later.revisions().stream()
                .filter(revision -> !earlier.revisions().contains(revision))
                .toList();
    }

    /** Returns those that say why something came about; a code of another body's may be a reason for anything. */
    static List<HypothesisRevision> reasons(List<HypothesisRevision> revisions, RevisionOutcome outcome) {
        return revisions.stream()
                .filter(revision -> revision.reason().isPresent())
                .filter(revision -> revision.outcome().equals(outcome) || !OURS.contains(revision.outcome()))
                .toList();
    }

    static Phrase phrase(String key, List<HypothesisRevision> reasons) {
        return Phrase.of(reasons.isEmpty() ? key + "-without-reason" : key);
    }
}
