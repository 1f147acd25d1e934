package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.view.RecordView;

/** What became of hypotheses when they were looked at again, and which of them are still held. */
final class Hypotheses {

    private Hypotheses() {}

    /** Returns those that nobody dropped, in the order of their ids. */
    static List<Hypothesis> held(RecordView view, Formulation formulation) {
        return formulation.hypotheses().stream()
                .filter(hypothesis -> dropped(view, hypothesis).isEmpty())
                .sorted(Comparator.comparing(hypothesis -> hypothesis.id().value()))
                .toList();
    }

    /** Returns that a hypothesis was dropped, where a revision without a day has that of its review. */
    static Optional<HypothesisRevision> dropped(RecordView view, Hypothesis hypothesis) {
        return view.formulations().dropped(hypothesis);
    }
}
