package org.practicemodel.core.view;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** What the laws of records as they were known on a day ask of a record of any subject. */
final class KnownOnLaws {

    /** Days that are not events: what was declared, and what is to come. */
    private static final Set<String> NO_EVENTS =
            Set.of("reviewBy", "reviewOn", "byWhen", "dueOn", "lookAgainOn", "coverage", "restrictions", "extensions");

    private KnownOnLaws() {}

    static SubjectRecord known(LocalDate asOf, SubjectRecord record) {
        if (record instanceof WorkerRecord worker) {
            return new WorkforceKnownOn(new AsOf(asOf)).worker(worker);
        }
        return record instanceof TeamRecord team
                ? new WorkforceKnownOn(new AsOf(asOf)).team(team)
                : KnownOn.day(asOf, (PracticeRecord) record);
    }

    /** The days on which something happened or was recorded, but for the day on which the record itself was made. */
    static List<LocalDate> eventsOf(Object value) throws ReflectiveOperationException {
        List<LocalDate> days = new ArrayList<>();
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            days.addAll(eventsOf(optional.get()));
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                days.addAll(eventsOf(element));
            }
        } else if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                boolean isOfTheRecordItself =
                        parts instanceof SubjectRecord && part.getName().equals("provenance");
                if (!NO_EVENTS.contains(part.getName()) && !isOfTheRecordItself) {
                    days.addAll(eventsOf(part.getAccessor().invoke(parts)));
                }
            }
        }
        return days;
    }
}
