package org.practicemodel.formulation.comparison;

import java.time.LocalDate;
import java.util.Comparator;
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

    /** Tells whether the last time it was looked at it was not dropped; what has no day comes before what has one. */
    static boolean isHeld(Hypothesis hypothesis) {
        return hypothesis.revisions().stream()
                .filter(revision -> !revision.outcome().equals(RevisionOutcome.NOT_REVISITED))
                .sorted(Comparator.comparing(revision -> revision.on().orElse(LocalDate.MIN)))
                .reduce((before, after) -> after)
                .filter(last -> last.outcome().equals(RevisionOutcome.DROPPED))
                .isEmpty();
    }

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
