package org.practicemodel.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Families, workers and teams have records of their own, and none can hold what belongs to another. */
class ThreeSubjectsTest {

    private static final String CORE = "org.practicemodel.core.";

    /** The packages in which nothing is about anybody. */
    private static final Set<String> ABOUT_NOBODY =
            Set.of("coverage", "entry", "extension", "reason", "time", "vocabulary", "workforce");

    private static String packageOf(Class<?> type) {
        return type.getPackageName().substring(CORE.length());
    }

    @ParameterizedTest
    @ValueSource(classes = {WorkerRecord.class, TeamRecord.class})
    void theRecordOfAWorkerOrATeamHoldsNothingOfAFamilyButTheIdsOfRecords(Class<?> subject) {
        assertThat(RecordTypes.reachedFrom(subject))
                .filteredOn(type -> !ABOUT_NOBODY.contains(packageOf(type)))
                .isSubsetOf(RecordId.class, DiscussionKind.class, WorkingStance.class);
    }

    @Test
    void theRecordOfAFamilyHoldsNothingOfAWorkersOwnSupervisionOrOfATeam() {
        assertThat(RecordTypes.reachedFrom(PracticeRecord.class))
                .extracting(ThreeSubjectsTest::packageOf)
                .doesNotContain("workforce");
    }

    @Test
    void theRecordOfAWorkerHoldsNothingOfATeamNorTheOtherWayRound() {
        assertThat(RecordTypes.reachedFrom(WorkerRecord.class))
                .extracting(Class::getSimpleName)
                .noneMatch(name -> name.startsWith("Team"));
        assertThat(RecordTypes.reachedFrom(TeamRecord.class))
                .extracting(Class::getSimpleName)
                .noneMatch(name -> name.matches("(Supervision|Session|Learning|Skill|Attendance).*"));
    }

    @Test
    void howAWorkerIsHasNoPlaceInAnyRecord() {
        Stream<String> parts =
                RecordTypes.reachedFrom(PracticeRecord.class, WorkerRecord.class, TeamRecord.class).stream()
                        .filter(RecordShape::isStructured)
                        .flatMap(type -> RecordShape.of(type).parts().stream())
                        .map(part -> part.name().toLowerCase(Locale.ROOT));

        assertThat(parts).noneMatch(name -> name.matches(".*(wellbeing|stress|sickness|absence|mood|feeling).*"));
    }

    @Test
    void eachRecordSaysWhomItIsAbout() {
        assertThat(Records.record(1, 1).subject()).isEqualTo(RecordSubject.FAMILY);
        assertThat(WorkforceRecords.worker(1, 1).subject()).isEqualTo(RecordSubject.WORKER);
        assertThat(WorkforceRecords.team(1, 1).subject()).isEqualTo(RecordSubject.TEAM);
    }

    @Test
    void noReaderTakesTheRecordOfAnotherSubject() {
        String family = PracticeJson.writer().write(Records.record(1, 4));
        String worker = PracticeJson.writer().write(WorkforceRecords.worker(1, 4));
        String team = PracticeJson.writer().write(WorkforceRecords.team(1, 4));

        assertThatAnotherFormatIsExpected(PracticeJson.reader().read(worker), "'practice-record/1'");
        assertThatAnotherFormatIsExpected(PracticeJson.workerReader().read(team), "'worker-record/1'");
        assertThatAnotherFormatIsExpected(PracticeJson.teamReader().read(family), "'team-record/1'");
    }

    private static void assertThatAnotherFormatIsExpected(ReadResult<?> read, String expected) {
        assertThat(read.problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_FORMAT)
                .extracting(Problem::pointer, Problem::expected)
                .containsExactly(tuple("/format", expected));
    }
}
