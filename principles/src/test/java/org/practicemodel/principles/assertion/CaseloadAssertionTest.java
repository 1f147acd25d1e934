package org.practicemodel.principles.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.core.vocabulary.LeedsElements.LEEDS_PRACTICE_PRINCIPLES;
import static org.practicemodel.core.vocabulary.LeedsPrinciples.TRANSPARENT;
import static org.practicemodel.principles.assertion.Asserted.DAY;
import static org.practicemodel.principles.assertion.Asserted.asking;
import static org.practicemodel.principles.assertion.Asserted.code;
import static org.practicemodel.principles.assertion.Asserted.empty;
import static org.practicemodel.principles.assertion.Asserted.firstLine;
import static org.practicemodel.principles.assertion.Asserted.key;
import static org.practicemodel.principles.assertion.Asserted.looking;
import static org.practicemodel.principles.assertion.Asserted.otherwise;
import static org.practicemodel.principles.assertion.Asserted.refused;
import static org.practicemodel.principles.assertion.Asserted.seen;
import static org.practicemodel.principles.assertion.Asserted.text;
import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatCaseload;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Rule;

class CaseloadAssertionTest {

    private static CaseloadAssertion caseload(PracticeRecord... records) {
        return caseload(looking("P07-R1"), records);
    }

    private static CaseloadAssertion caseload(Rule rule, PracticeRecord... records) {
        return assertThatCaseload(Stream.of(records)).under(asking(rule)).asOf(DAY);
    }

    private static void holdsFor(Consumer<CaseloadAssertion> assertion, PracticeRecord right, PracticeRecord wrong) {
        assertion.accept(caseload(right, right));
        assertThat(refused(() -> assertion.accept(caseload(right, wrong, right)))
                        .failures()
                        .get(0)
                        .records())
                .extracting(Identifier::value)
                .containsExactly(wrong.id().value());
    }

    @Test
    void eachAssertionIsMadeAboutEveryRecord() {
        PracticeRecord seen = seen("record-1");
        PracticeRecord otherwise = otherwise("record-2");
        PracticeRecord empty = empty("record-3");

        holdsFor(caseload -> caseload.meets(TRANSPARENT), seen, otherwise);
        holdsFor(caseload -> caseload.meets(LEEDS_PRACTICE_PRINCIPLES), seen, empty);
        holdsFor(caseload -> caseload.meets(code("P07-R1")), seen, otherwise);
        holdsFor(caseload -> caseload.doesNotMeet(TRANSPARENT), otherwise, seen);
        holdsFor(caseload -> caseload.doesNotMeet(LEEDS_PRACTICE_PRINCIPLES), otherwise, empty);
        holdsFor(caseload -> caseload.doesNotMeet(code("P07-R1")), otherwise, seen);
        holdsFor(caseload -> caseload.hasEvidenceFor(TRANSPARENT), otherwise, empty);
        holdsFor(caseload -> caseload.hasEvidenceFor(LEEDS_PRACTICE_PRINCIPLES), seen, empty);
        holdsFor(caseload -> caseload.hasEvidenceFor(code("P07-R1")), seen, empty);
        holdsFor(CaseloadAssertion::hasNoneUnmet, seen, otherwise);
        holdsFor(caseload -> caseload.everyRecord(practice -> practice.meets(TRANSPARENT)), seen, empty);
        holdsFor(caseload -> caseload.expectingNothingToJudge().hasNoneUnmet(), empty, seen);
    }

    @Test
    void oneRecordThatIsStillEmptyIsNoMatter() {
        caseload(empty("record-1"), seen("record-2"), empty("record-3")).hasNoneUnmet();
    }

    @Test
    void whereNothingCouldBeJudgedInAnyRecordNothingHolds() {
        assertThat(firstLine(
                        () -> caseload(empty("record-1")).because("it matters").hasNoneUnmet()))
                .isEqualTo("Nothing could be judged in the only record as of 2 March 2026.");
        assertThat(firstLine(() -> caseload().hasNoneUnmet()))
                .isEqualTo("There was no record to look at as of 2 March 2026.");
        assertThat(firstLine(() -> caseload().meets(TRANSPARENT)))
                .isEqualTo("There was no record to look at as of 2 March 2026.");
        assertThat(firstLine(() -> caseload(seen("record-1")).everyRecord(practice -> {})))
                .isEqualTo("Nothing could be judged in the only record as of 2 March 2026.");

        AssertionFailure nothing =
                refused(() -> caseload().hasNoneUnmet()).failures().get(0);
        assertThat(nothing.records()).isEmpty();
        assertThat(nothing.reports()).isEmpty();
    }

    @Test
    void whereThatIsExpectedItHolds() {
        caseload(empty("record-1"), empty("record-2")).expectingNothingToJudge().hasNoneUnmet();
        caseload().expectingNothingToJudge().hasNoneUnmet();
    }

    @Test
    void severalAssertionsAreMadeTogether() {
        String text = text(() -> caseload(otherwise("record-1"), seen("record-2"))
                .because("plans are shared")
                .everyRecord(practice -> practice.hasNoneUnmet()
                        .because("it was agreed")
                        .lookingAt(TRANSPARENT)
                        .meets(TRANSPARENT)));

        assertThat(text)
                .startsWith(
                        "1 of 2 records does not show what is asserted as of 2 March 2026.\nBecause plans are shared\n\n"
                                + "For 1 of 1 question, record record-1 shows otherwise as of 2 March 2026.\n\nP07-R1")
                .contains("\n\n1 of 1 principle is not seen in record record-1 as of 2 March 2026.\n"
                        + "Because it was agreed\n\nTransparent: The record shows otherwise\n\nP07-R1")
                .contains("\n\nRecords: record-1.\n\n");
    }

    @Test
    void everyRecordIsLookedAtEvenIfTwoHaveOneId() {
        PracticeAssertionError error = refused(
                () -> caseload(otherwise("record-1"), otherwise("record-1")).hasNoneUnmet());

        assertThat(error.getMessage()).startsWith("2 of 2 records do not show what is asserted");
        assertThat(error.failures().get(0).records()).hasSize(2);
    }

    @Test
    void findingsBeyondThoseShownAreCountedAndIdsBeyondTwentyToo() {
        PracticeAssertionError error = refused(() -> assertThatCaseload(
                        IntStream.rangeClosed(1, 23).mapToObj(number -> otherwise("record-" + number)))
                .under(asking(looking("P07-R1"), key("P07-R2", notRecorded()), key("P07-R3", met())))
                .asOf(DAY)
                .hasNoneUnmet());
        AssertionFailure failure = error.failures().get(0);

        assertThat(error.getMessage())
                .startsWith("23 of 23 records do not show what is asserted as of 2 March 2026.\n")
                .contains("\n13 more are only counted: \"The record shows otherwise\" 13.\n")
                .contains("Records: record-1, record-2, ")
                .contains("record-20 and 3 more.");
        assertThat(error.getMessage().split("P07-R1  ")).hasSize(1 + FailurePage.IN_FULL);
        assertThat(failure.records()).hasSize(23);
        assertThat(failure.reports()).hasSize(FailurePage.IN_FULL);
    }

    @Test
    void twentyIdsAreAllNamed() {
        assertThat(text(() -> assertThatCaseload(
                                IntStream.rangeClosed(1, 20).mapToObj(number -> otherwise("record-" + number)))
                        .under(asking(looking("P07-R1")))
                        .asOf(DAY)
                        .hasNoneUnmet()))
                .contains("record-19 and record-20.");
    }

    /** A principle that no rule asks about has no finding to show; of a large caseload not every record may be a paragraph. */
    @Test
    void recordsWithoutFindingsTakeRoomToo() {
        String text = text(() -> assertThatCaseload(
                        IntStream.rangeClosed(1, 30).mapToObj(number -> otherwise("record-" + number)))
                .under(asking())
                .asOf(DAY)
                .meets(TRANSPARENT));

        assertThat(text.split("Transparent: Not asked here")).hasSize(1 + FailurePage.IN_FULL);
    }

    @Test
    void recordsAreLookedAtOneByOneAndOnce() {
        List<String> events = new ArrayList<>();
        Stream<PracticeRecord> records =
                Stream.of(seen("record-1"), seen("record-2")).peek(record -> events.add("read " + record.id()));
        CaseloadAssertion caseload =
                assertThatCaseload(records).under(asking(looking("P07-R1"))).asOf(DAY);

        assertThat(events).isEmpty();
        caseload.everyRecord(practice -> {
            practice.hasNoneUnmet();
            events.add("asserted");
        });
        assertThat(events).containsExactly("read record-1", "asserted", "read record-2", "asserted");
        assertThatThrownBy(caseload::hasNoneUnmet).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutACheckerTheModelOfLeedsIsAsked() {
        assertThat(text(() -> assertThatCaseload(Stream.of(seen("record-1")))
                        .asOf(DAY)
                        .lookingAt(code("P05-R1"))
                        .doesNotMeet(code("P05-R1"))))
                .contains("\nP05-R1  ");
    }
}
