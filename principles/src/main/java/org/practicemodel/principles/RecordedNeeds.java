package org.practicemodel.principles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.WhoCanAct;

/**
 * Tells which needs of a rule a record answers already, so that nobody is asked to add what is there, and what has to be
 * begun before a need can be answered at all.
 */
final class RecordedNeeds {

    /** Entries that only come of people talking with each other, and what that is for which nothing is there to add to. */
    private static final Map<RecordType, EvidenceNeed> OF_CONVERSATIONS = Map.of(
            RecordType.FORMULATIONS, conversation(RecordType.FORMULATIONS, "formulations"),
            RecordType.EARLIER_INTERVENTIONS, conversation(RecordType.FORMULATIONS, "earlierInterventions"),
            RecordType.GOALS, conversation(RecordType.GOALS, "goals"),
            RecordType.ACTIONS, conversation(RecordType.ACTIONS, "actions"),
            RecordType.ADJUSTMENTS, conversation(RecordType.ADJUSTMENTS, "adjustments"));

    private final PracticeRecord record;

    RecordedNeeds(PracticeRecord record) {
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

    /** Returns what has to be begun before a need can be answered; the need itself where there is something to add it to. */
    EvidenceNeed toBegin(EvidenceNeed need) {
        EvidenceNeed begun = OF_CONVERSATIONS.get(need.type());
        if (begun == null) {
            return need;
        }
        List<?> entries = RecordedTypes.entries(need.type(), record);
        if (entries.isEmpty()) {
            return begun.type().equals(need.type()) ? begun : toBegin(begun);
        }
        int dot = need.field().indexOf('.');
        return dot < 0 || !parts(entries, need.field().substring(0, dot)).isEmpty()
                ? need
                : conversation(need.type(), need.field().substring(0, dot));
    }

    private static EvidenceNeed conversation(RecordType type, String field) {
        return new EvidenceNeed(type, field, Effort.CONVERSATION, WhoCanAct.WORKER);
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

    private static boolean isPresent(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof RecordedInterval interval) {
            return interval.from().isPresent();
        }
        return !(value instanceof Collection<?> list) || !list.isEmpty();
    }
}
