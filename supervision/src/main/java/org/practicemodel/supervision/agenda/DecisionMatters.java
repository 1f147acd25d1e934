package org.practicemodel.supervision.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.rule.Discussions;

/**
 * Key decisions of the current episode without a reason beside them.
 *
 * <p>One is dealt with when a reason is recorded. Where it is marked that none was given, nobody can add one: then it is
 * dealt with when a discussion on that day or later asked about the rationale, as in rule E7-R3.
 */
final class DecisionMatters implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        List<FamilyDiscussion> explored = Discussions.of(view).stream()
                .filter(discussion -> !discussion.rationale().isEmpty())
                .toList();
        return view.record().engagement().decisions().stream()
                .filter(decision -> view.episode().belongs(decision.on()))
                .filter(decision ->
                        decision.key().orElse(true) && decision.rationale().isEmpty())
                .filter(decision -> decision.noRationale().isEmpty()
                        || explored.stream().noneMatch(discussion -> Discussions.mayFollow(discussion, decision.on())))
                .map(decision -> item(view, decision));
    }

    private static AgendaItem item(RecordView view, Decision decision) {
        Phrase reason = decision.on()
                .map(day -> Phrase.of("DECISION_WITHOUT_RATIONALE.on").with("on", day))
                .orElseGet(() -> Phrase.of("DECISION_WITHOUT_RATIONALE.undated"));
        return AgendaItem.of(AgendaTopic.DECISION_WITHOUT_RATIONALE, reason, List.of(Evidence.missing(view, decision)))
                .about(decision.id())
                .since(decision.on());
    }
}
