package org.practicemodel.core.source.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.RecordAdapter;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerBuilder;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;

class AdapterTesterTest {

    private static final String DELETED = "deleted";
    private static final Coverage HELD = Coverage.builder()
            .subject(CoverageSubject.CHILD)
            .otherwise(CoverageState.NOT_HELD)
            .addTypes(CoveredType.builder()
                    .type(RecordType.MEMBERS)
                    .state(CoverageState.HELD)
                    .build())
            .build();
    private static final List<String> TWO = List.of("2015-01-02", "2016-02-03");

    /** Each line of the source is the day on which a child was born, or that the child was deleted. */
    private record Lines(Coverage coverage, UnaryOperator<AdaptedRecord> changed)
            implements RecordAdapter<List<String>> {
        @Override
        public AdaptedSource adapt(List<String> source) {
            return AdaptedSource.of(
                    HELD,
                    IntStream.range(0, source.size())
                            .mapToObj(index -> item(index, source.get(index)))
                            .map(changed));
        }
    }

    private static AdaptedRecord item(int index, String line) {
        Problem gone = Problem.note(ProblemCode.DELETED_AT_SOURCE, "/" + index, "nothing");
        return line.equals(DELETED)
                ? new AdaptedRecord(index, Optional.empty(), List.of(gone))
                : new AdaptedRecord(index, Optional.of(record(index, line)), List.of());
    }

    private static PracticeRecord record(int index, String born) {
        PracticeRecord record = PracticeRecord.builder()
                .id(RecordId.of("record-" + index))
                .coverage(HELD)
                .build();
        return record.withFamily(record.family().withMembers(child(index, born)));
    }

    private static FamilyMember child(int index, String born) {
        return FamilyMember.builder()
                .id(PersonId.of("child-" + index))
                .role(FamilyRole.CHILD)
                .bornOn(PartialDate.parse(born))
                .provenance(Provenance.builder()
                        .sourceSystem("lines")
                        .path("/" + index)
                        .build())
                .build();
    }

    private static AdapterTester<List<String>> tester(Coverage coverage, UnaryOperator<AdaptedRecord> changed) {
        return AdapterTester.of(new Lines(coverage, changed)).reading(() -> TWO);
    }

    private static AdapterTester<List<String>> changing(UnaryOperator<PracticeRecord> changed) {
        return tester(
                HELD, item -> new AdaptedRecord(item.index(), item.record().map(changed), item.problems()));
    }

    private static AdapterTester<List<String>> good() {
        return tester(HELD, item -> item);
    }

    private static List<String> marked(int index) {
        List<String> lines = new ArrayList<>(TWO);
        lines.set(index, DELETED);
        return lines;
    }

    private static PracticeRecord children(PracticeRecord record, FamilyMember... children) {
        return record.withFamily(record.family().withMembers(children));
    }

    private static void assertFaults(ThrowingCallable expectation, String... faults) {
        assertThatThrownBy(expectation)
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Expected otherwise of the adapter: " + faults.length + "\n  " + String.join("\n  ", faults));
    }

    @Test
    void findsNothingInAnAdapterThatKeepsItsPromises() {
        assertThatCode(() -> good().declaresNoMoreThanItHolds()
                        .keepsToItsCoverage()
                        .readsTheSameTwice()
                        .makesWellFormedRecords()
                        .saysWhereEverythingStands(path -> path.matches("/[01]"))
                        .carriesNothingOf("Zzyzx")
                        .forgetsWhatIsDeleted(AdapterTesterTest::marked)
                        .inventsNo(RecordType.PLANS, () -> TWO))
                .doesNotThrowAnyException();
        assertThat(good()).hasToString("AdapterTester Lines");
    }

    @Test
    void findsWhatOnlyTheAuthorityCanSay() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        Coverage relied = HELD.withOtherwise(CoverageState.RELIED_ON)
                .withTypes(CoveredType.builder()
                        .type(RecordType.PLANS)
                        .state(CoverageState.RELIED_ON)
                        .since(day)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(day)
                        .build());

        assertFaults(
                () -> tester(relied, item -> item).declaresNoMoreThanItHolds(),
                "coverage of plans: expected HELD at most",
                "coverage otherwise: expected HELD at most");
    }

    @Test
    void findsWhatTheCoverageDoesNotSay() {
        Coverage nothing = HELD.withTypes();

        assertFaults(
                () -> tester(nothing, item -> item).keepsToItsCoverage(),
                "the source: expected to state the coverage of the adapter",
                "record-0: expected to state the coverage of the adapter",
                "record-0: expected no households, which the coverage says are not held",
                "record-0: expected no members, which the coverage says are not held",
                "record-0: expected no parental-responsibility, which the coverage says are not held",
                "record-0: expected no views-sought, which the coverage says are not held",
                "record-1: expected to state the coverage of the adapter",
                "record-1: expected no households, which the coverage says are not held",
                "record-1: expected no members, which the coverage says are not held",
                "record-1: expected no parental-responsibility, which the coverage says are not held",
                "record-1: expected no views-sought, which the coverage says are not held");
        assertFaults(
                () -> changing(record -> record.withCoverage(Optional.empty())).keepsToItsCoverage(),
                "record-0: expected to state the coverage of the adapter",
                "record-1: expected to state the coverage of the adapter");
    }

    @Test
    void findsAnAgencyButNoWorkerThatOthersName() {
        WorkerBuilder worker = Worker.builder()
                .id(WorkerId.of("worker-1"))
                .provenance(
                        Provenance.builder().sourceSystem("lines").path("/0").build());
        Agency agency = Agency.builder()
                .id(AgencyId.of("agency-1"))
                .kind(AgencyKind.SCHOOL)
                .build();

        assertThatCode(() -> changing(record -> record.withTeam(record.team().withWorkers(worker.build())))
                        .keepsToItsCoverage())
                .doesNotThrowAnyException();
        assertFaults(
                () -> changing(record -> record.withTeam(record.team()
                                .withAgencies(agency)
                                .withWorkers(worker.agency(agency.id()).build())))
                        .reading(() -> TWO.subList(0, 1))
                        .keepsToItsCoverage(),
                "record-0: expected no worker-agencies, which the coverage says are not held");
    }

    @Test
    void findsWhatIsAnotherEachTime() {
        AtomicInteger read = new AtomicInteger();

        assertFaults(
                () -> changing(record -> record.withId(RecordId.of("record-" + read.incrementAndGet())))
                        .readsTheSameTwice(),
                "item 0: expected to be the same each time",
                "item 1: expected to be the same each time");
        AtomicInteger opened = new AtomicInteger();
        assertFaults(
                () -> good().reading(() -> TWO.subList(0, opened.incrementAndGet()))
                        .readsTheSameTwice(),
                "the source: expected as many items the second time");
    }

    @Test
    void findsRecordsThatAreNotWellFormed() {
        assertFaults(
                () -> changing(record -> children(record, child(7, "2015"), child(7, "2016")))
                        .makesWellFormedRecords(),
                "record-0 /family/members/1/id: expected an id that no other entry has",
                "record-1 /family/members/1/id: expected an id that no other entry has");
    }

    @Test
    void findsEntriesThatComeFromNowhere() {
        FamilyMember invented = child(7, "2015").withProvenance(Optional.empty());
        FamilyMember vague =
                child(8, "2015").withProvenance(Provenance.builder().path("/8").build());

        assertFaults(
                () -> changing(record -> children(record, invented, vague))
                        .reading(() -> TWO.subList(0, 1))
                        .saysWhereEverythingStands(path -> path.matches("/[01]")),
                "record-0 /family/members/0: expected the system that it came from",
                "record-0 /family/members/0: expected the place that it came from",
                "record-0 /family/members/1: expected the system that it came from",
                "record-0 /family/members/1: expected a place that is in the source");
    }

    @Test
    void findsWhatShouldHaveStayedInTheSource() {
        Problem telling = Problem.of(ProblemCode.BAD_VALUE, "/0/Zzyzx", "a code");

        assertFaults(
                () -> tester(
                                HELD,
                                item -> new AdaptedRecord(
                                        item.index(),
                                        item.record()
                                                .map(record -> children(
                                                        record, child(0, "2015").withId(PersonId.of("Zzyzx")))),
                                        List.of(telling)))
                        .reading(() -> TWO.subList(0, 1))
                        .carriesNothingOf("Zzyzx"),
                "item 0: expected a record without the text that was put in",
                "item 0: expected a problem bad-value without the text that was put in");
        assertFaults(
                () -> good().carriesNothingOf("Problems: 0"),
                "item 0: expected a text form without the text that was put in",
                "item 1: expected a text form without the text that was put in");
        assertThatThrownBy(() -> good().carriesNothingOf(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A blank text stands everywhere");
    }

    @Test
    void findsWhatIsLeftOfADeletedItem() {
        assertFaults(
                () -> good().forgetsWhatIsDeleted(index -> TWO),
                "item 0: expected no entry that came from it once it was deleted",
                "item 0: expected no record once it was deleted",
                "item 0: expected as many other records once it was deleted",
                "item 1: expected no entry that came from it once it was deleted",
                "item 1: expected no record once it was deleted",
                "item 1: expected as many other records once it was deleted");
        Problem note = Problem.note(ProblemCode.NOT_TAKEN_OVER, "/0", "nothing");
        assertFaults(
                () -> tester(
                                HELD,
                                item -> item.record().isPresent()
                                        ? item
                                        : new AdaptedRecord(item.index(), item.record(), List.of(note)))
                        .forgetsWhatIsDeleted(AdapterTesterTest::marked),
                "item 0: expected nothing to be said of it but that it was deleted",
                "item 1: expected nothing to be said of it but that it was deleted");
    }

    @Test
    void letsTwoItemsComeFromOnePlace() {
        Provenance table =
                Provenance.builder().sourceSystem("lines").path("/all").build();

        assertThatCode(() -> changing(record -> children(
                                record, record.family().members().get(0).withProvenance(table)))
                        .forgetsWhatIsDeleted(AdapterTesterTest::marked))
                .doesNotThrowAnyException();
        assertThatCode(() -> good().forgetsWhatIsDeleted(index -> TWO.subList(1 - index, 2 - index)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void findsWhatTheSourceHasNothingOf() {
        assertFaults(
                () -> good().inventsNo(RecordType.MEMBERS, () -> TWO),
                "record-0: expected no members, of which the source has nothing",
                "record-1: expected no members, of which the source has nothing");
    }

    @Test
    void isDisappointedByASourceThatShowsNothing() {
        AdapterTester<List<String>> nothing = good().reading(List::of);
        String fault = "the source: expected at least one record to come of it";

        assertFaults(nothing::keepsToItsCoverage, fault);
        assertFaults(nothing::readsTheSameTwice, fault);
        assertFaults(nothing::makesWellFormedRecords, fault);
        assertFaults(() -> nothing.saysWhereEverythingStands(path -> true), fault);
        assertFaults(() -> nothing.carriesNothingOf("Zzyzx"), fault);
        assertFaults(() -> nothing.forgetsWhatIsDeleted(AdapterTesterTest::marked), fault);
        assertFaults(() -> good().inventsNo(RecordType.PLANS, List::of), fault);
        assertThatThrownBy(() -> AdapterTester.of(new Lines(HELD, item -> item)).readsTheSameTwice())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Say the source: reading(…)");
    }
}
