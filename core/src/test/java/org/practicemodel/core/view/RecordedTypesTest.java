package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;

class RecordedTypesTest {

    private static final List<SubjectRecord> RECORDS = LongStream.range(0, 40)
            .boxed()
            .<SubjectRecord>flatMap(seed -> Stream.of(
                    Records.record(seed, 4), WorkforceRecords.worker(seed, 4), WorkforceRecords.team(seed, 4)))
            .toList();

    @Test
    void everyTypeHasItsPlace() {
        assertThat(RecordedTypes.all())
                .extracting(RecordType::value)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("actions", "team-events", "views-sought");
        assertThat(RecordedTypes.all())
                .allSatisfy(type -> assertThat(RECORDS.stream()
                                .anyMatch(record ->
                                        !RecordedTypes.entries(type, record).isEmpty()))
                        .as("%s", type)
                        .isTrue());
    }

    @Test
    void aTypeHasItsPlaceInTheRecordOfOneSubject() {
        assertThat(RECORDS)
                .filteredOn(record -> !(record instanceof PracticeRecord))
                .allSatisfy(record -> assertThat(RecordedTypes.entries(RecordType.PLANS, record))
                        .isEmpty());
        assertThat(RECORDS)
                .allSatisfy(record -> assertThat(RecordedTypes.entries(RecordType.of("anytown:x"), record))
                        .isEmpty());
    }

    @Test
    void goalsStandInFormulationsAndBesideThem() {
        assertThat(RECORDS).filteredOn(PracticeRecord.class::isInstance).allSatisfy(known -> {
            PracticeRecord record = (PracticeRecord) known;
            List<Goal> all = Stream.concat(
                            record.formulations().stream().flatMap(each -> each.goals().stream()),
                            record.goals().stream())
                    .toList();
            assertThat(RecordedTypes.entries(RecordType.GOALS, record)).isEqualTo(all);
        });
    }

    @Test
    void aPartIsReadByItsName() {
        Object plan = RECORDS.stream()
                .flatMap(record -> RecordedTypes.entries(RecordType.PLANS, record).stream())
                .findFirst()
                .orElseThrow();

        assertThat(RecordedTypes.value(plan, "id").map(Object::toString))
                .hasValueSatisfying(id -> assertThat(id).startsWith("plan-"));
        assertThat(RecordedTypes.value(plan, "nothing")).isEqualTo(Optional.empty());
    }
}
