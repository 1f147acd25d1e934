package org.practicemodel.principles;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordedTypes;

/**
 * Tells which needs of a rule a record answers already, so that nobody is asked to add what is there, and what has to be
 * begun before a need can be answered at all.
 */
final class RecordedNeeds {

    private final SubjectRecord record;

    RecordedNeeds(SubjectRecord record) {
        this.record = record;
    }

    /**
     * Checks whether a record answers a need: there are entries of its type, and each has the field. A field that is no part
     * of the entries means the entries themselves.
     */
    boolean answers(EvidenceNeed need) {
        List<?> entries = RecordedTypes.entries(need.type(), record);
        String field = need.field();
        int dot = field.indexOf('.');
        if (dot > 0) {
            return !entries.isEmpty() && areAnswered(parts(entries, field.substring(0, dot)), field.substring(dot + 1));
        }
        return areAnswered(entries, field);
    }

    /** Checks whether a need stands for the entries themselves: every entry has its field, so that only more of them help. */
    boolean isForEntries(EvidenceNeed need) {
        return RecordedTypes.entries(need.type(), record).stream()
                .noneMatch(entry -> RecordedTypes.value(entry, need.field())
                        .filter(RecordedNeeds::mayBeLeftOut)
                        .isPresent());
    }

    /** Returns what has to be there before a need can be answered; the need itself where there is something to add it to. */
    EvidenceNeed toBegin(EvidenceNeed need) {
        Optional<EvidenceNeed> first = FirstNeeds.of(need.type());
        List<?> entries = RecordedTypes.entries(need.type(), record);
        if (entries.isEmpty()) {
            return first.filter(begun -> !isSamePlace(begun, need))
                    .map(this::toBegin)
                    .orElse(need);
        }
        int dot = need.field().indexOf('.');
        return dot < 0 || !parts(entries, need.field().substring(0, dot)).isEmpty()
                ? need
                : new EvidenceNeed(
                        need.type(),
                        need.field().substring(0, dot),
                        first.map(EvidenceNeed::effort).orElse(need.effort()),
                        need.whoCanAct());
    }

    /** What comes first is asked of whom, and at what effort, a rule says itself. */
    private static boolean isSamePlace(EvidenceNeed one, EvidenceNeed other) {
        return one.type().equals(other.type()) && one.field().equals(other.field());
    }

    private static boolean areAnswered(List<?> entries, String field) {
        return !entries.isEmpty() && entries.stream().allMatch(entry -> has(entry, field));
    }

    private static List<?> parts(List<?> entries, String list) {
        return entries.stream()
                .flatMap(entry -> RecordedTypes.value(entry, list).stream())
                .flatMap(value -> ((Collection<?>) value).stream())
                .toList();
    }

    private static boolean has(Object entry, String field) {
        return RecordedTypes.value(entry, field).map(RecordedNeeds::isPresent).orElse(true);
    }

    private static boolean mayBeLeftOut(Object value) {
        return value instanceof Optional<?> || value instanceof RecordedInterval || value instanceof Collection<?>;
    }

    private static boolean isPresent(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(RecordedNeeds::isWholly).isPresent();
        }
        if (value instanceof RecordedInterval interval) {
            return interval.from().isPresent();
        }
        return !(value instanceof Collection<?> list) || !list.isEmpty();
    }

    /** A date of which only the year or the month is known can still be known more closely. */
    private static boolean isWholly(Object value) {
        return !(value instanceof PartialDate date) || date.isExact();
    }
}
