package org.practicemodel.supervision.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * Disagreements of the current episode without an answer, whoever sees it differently. One is dealt with when an answer is
 * recorded, which need not agree; that it was marked as left unanswered is none.
 */
final class DisagreementMatters implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return view.record().engagement().disagreements().stream()
                .filter(disagreement -> view.episode().belongs(disagreement.on()))
                .filter(disagreement -> disagreement.response().isEmpty())
                .map(disagreement -> item(view, disagreement));
    }

    private static AgendaItem item(RecordView view, Disagreement disagreement) {
        Phrase reason = disagreement
                .on()
                .map(day -> Phrase.of("DISAGREEMENT_WITHOUT_RESPONSE.on").with("on", day))
                .orElseGet(() -> Phrase.of("DISAGREEMENT_WITHOUT_RESPONSE.undated"));
        return AgendaItem.of(
                        AgendaTopic.DISAGREEMENT_WITHOUT_RESPONSE,
                        reason,
                        List.of(Evidence.missing(view, disagreement)))
                .about(disagreement.id())
                .since(disagreement.on());
    }
}
