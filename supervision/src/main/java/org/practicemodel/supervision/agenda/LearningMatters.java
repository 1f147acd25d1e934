package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.LearningItem;

/**
 * What the worker set out to learn or try and of which nothing has come so far, from the worker’s own record. It is dealt
 * with when an outcome is recorded there; the record of a family never holds any of it.
 */
final class LearningMatters {

    private LearningMatters() {}

    static Stream<AgendaItem> openIn(WorkerView view) {
        return view.record().learning().stream()
                .filter(item -> item.outcome().isEmpty())
                .map(item -> AgendaItem.of(
                                AgendaTopic.LEARNING, reason(view, item), List.of(Evidence.missing(view, item)))
                        .about(item.id())
                        .since(item.dueOn().or(item::agreedOn)));
    }

    private static Phrase reason(WorkerView view, LearningItem item) {
        Optional<LocalDate> due = item.dueOn();
        if (due.isPresent()) {
            String key = view.asOf().isAfter(due.get()) ? "LEARNING.dayHasPassed" : "LEARNING.lookAgain";
            return Phrase.of(key).with("due", due.get());
        }
        return item.agreedOn()
                .map(day -> Phrase.of("LEARNING.agreed").with("on", day))
                .orElseGet(() -> Phrase.of("LEARNING.undated"));
    }
}
