package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.KnownOnLaws.eventsOf;
import static org.practicemodel.core.view.KnownOnLaws.known;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;

/** The laws on a few records that hold something of every kind: random ones are often small. */
class WholeRecordsKnownOnTest {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static Stream<SubjectRecord> records() {
        return Stream.of(1L, 2L, 3L)
                .flatMap(seed -> Stream.of(
                        Records.record(seed, 4), WorkforceRecords.worker(seed, 4), WorkforceRecords.team(seed, 4)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void onceEverythingHasComeEverythingIsKnown(SubjectRecord record) {
        assertThat(known(LAST, record)).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void nothingAfterADayOfTheRecordIsKnownOnIt(SubjectRecord record) throws ReflectiveOperationException {
        List<LocalDate> days = eventsOf(record).stream().distinct().sorted().toList();

        for (int each = 0; each < days.size(); each += 7) {
            LocalDate day = days.get(each);
            assertThat(eventsOf(known(day, record)))
                    .allSatisfy(event -> assertThat(event).isBeforeOrEqualTo(day));
        }
    }
}
