package org.practicemodel.supervision.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.WorkerRecord;

/**
 * What a worker set out to learn or try, what came of it, and the learning together that they took part in.
 *
 * <p>For instance scaling questions, to be looked at again by 3 April 2026. Immutable and thread-safe. Source: current guide
 * ¶11, ¶12; board report 2020 §3.7, §3.9; our interpretation.
 *
 * @param open what nothing has come of so far, by the day it is looked at again; without a day last
 * @param withOutcome what something came of, by the day of that; without a day last
 * @param attended the learning together, by kind in the order of their codes, each by day; without a day last
 */
public record LearningSoFar(
        List<LearningItem> open, List<LearningItem> withOutcome, Map<LearningEventKind, List<Attendance>> attended) {

    /** Copies the lists and the map in order. */
    public LearningSoFar {
        open = List.copyOf(open);
        withOutcome = List.copyOf(withOutcome);
        Map<LearningEventKind, List<Attendance>> copy = new TreeMap<>(Comparator.comparing(LearningEventKind::value));
        attended.forEach((kind, each) -> copy.put(kind, List.copyOf(each)));
        attended = Collections.unmodifiableMap(copy);
    }

    static LearningSoFar of(WorkerRecord record) {
        Map<LearningEventKind, List<Attendance>> attended =
                new TreeMap<>(Comparator.comparing(LearningEventKind::value));
        record.attendances().stream()
                .sorted(byDay(Attendance::on, each -> each.id().value()))
                .forEach(each -> attended.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                        .add(each));
        return new LearningSoFar(
                record.learning().stream()
                        .filter(item -> item.outcome().isEmpty())
                        .sorted(byDay(LearningItem::dueOn, item -> item.id().value()))
                        .toList(),
                record.learning().stream()
                        .filter(item -> item.outcome().isPresent())
                        .sorted(byDay(
                                item -> item.outcome().flatMap(LearningOutcome::on),
                                item -> item.id().value()))
                        .toList(),
                attended);
    }

    /** What has a day stands by it, and else last; of one day, by id. */
    static <T> Comparator<T> byDay(Function<T, Optional<LocalDate>> day, Function<T, String> id) {
        return Comparator.comparing((T each) -> day.apply(each).orElse(LocalDate.MAX))
                .thenComparing(id);
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "LearningSoFar";
    }
}
