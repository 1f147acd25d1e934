package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

class KnownOnProperties {

    /** Days that are not events: what was declared, and what is to come. */
    private static final Set<String> NO_EVENTS =
            Set.of("reviewBy", "reviewOn", "byWhen", "dueOn", "lookAgainOn", "coverage", "restrictions", "extensions");

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubject();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static SubjectRecord known(LocalDate asOf, SubjectRecord record) {
        if (record instanceof WorkerRecord worker) {
            return new WorkforceKnownOn(new AsOf(asOf)).worker(worker);
        }
        return record instanceof TeamRecord team
                ? new WorkforceKnownOn(new AsOf(asOf)).team(team)
                : KnownOn.day(asOf, (PracticeRecord) record);
    }

    private static Set<String> ids(SubjectRecord record) {
        return Entries.of(record).all().stream()
                .map(placed -> placed.entry().id().value())
                .collect(Collectors.toSet());
    }

    private static List<LocalDate> events(Object value) throws ReflectiveOperationException {
        List<LocalDate> days = new ArrayList<>();
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            days.addAll(events(optional.get()));
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                days.addAll(events(element));
            }
        } else if (value instanceof Record parts) {
            for (RecordComponent part : parts.getClass().getRecordComponents()) {
                boolean isOfTheRecordItself =
                        parts instanceof SubjectRecord && part.getName().equals("provenance");
                if (!NO_EVENTS.contains(part.getName()) && !isOfTheRecordItself) {
                    days.addAll(events(part.getAccessor().invoke(parts)));
                }
            }
        }
        return days;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothingAfterTheDayRemains(@ForAll("records") SubjectRecord record, @ForAll("days") LocalDate asOf)
            throws Exception {
        assertThat(events(known(asOf, record)))
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownStaysKnown(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(ids(known(later, record))).containsAll(ids(known(earlier, record)));
        assertThat(ids(record)).containsAll(ids(known(later, record)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatWasKnownEarlierCanBeToldFromWhatIsKnownLater(
            @ForAll("records") SubjectRecord record, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;

        assertThat(known(earlier, known(later, record))).isEqualTo(known(earlier, record));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onceEverythingHasComeEverythingIsKnown(@ForAll("records") SubjectRecord record) {
        assertThat(known(LocalDate.of(9999, 12, 31), record)).isEqualTo(record);
    }
}
