package org.practicemodel.principles.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.notRecorded;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.said;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.conformance.ConformanceAnswer;
import org.practicemodel.principles.conformance.ConformanceCase;
import org.practicemodel.principles.conformance.ConformancePolicy;

class RuleBookTesterTest {

    private static final LocalDate DAY = day("2026-03-02");

    /** It is seen where a lead worker is recorded, and otherwise nobody can say. */
    private static final Rule LEAD =
            answering("P07-R1", view -> view.record().team().leadAllocations().isEmpty() ? notRecorded() : met());

    private static final Rule ALIKE = answering("P07-R2", LEAD::evaluate);
    private static final ConformanceCase SEEN = one("P07-R1", "seen", Family.record(), Verdict.MET);
    private static final ConformanceCase UNSAID =
            one("P07-R1", "unsaid", Family.nothing(), Verdict.NOT_ENOUGH_EVIDENCE);

    private static ConformanceCase one(String rule, String name, PracticeRecord record, Verdict verdict) {
        ConformanceAnswer expected = new ConformanceAnswer(
                verdict,
                verdict == Verdict.NOT_ENOUGH_EVIDENCE ? Optional.of(NotEnoughReason.NOT_RECORDED) : Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        return new ConformanceCase(
                RuleCode.of(rule),
                name,
                record,
                EditionId.of("leeds/current"),
                ConformancePolicy.none(),
                DAY,
                expected,
                "Invented.");
    }

    private static void assertFaults(ThrowingCallable expectation, String... faults) {
        assertThatThrownBy(expectation)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Expected otherwise in the book invented: " + faults.length + "\n  "
                        + String.join("\n  ", faults));
    }

    @Test
    void findsCasesThatGiveAnotherAnswerOrBelongElsewhere() {
        RuleBookTester tester = RuleBookTester.of(book(LEAD));

        assertThatCode(() -> tester.conformsTo(List.of(SEEN, UNSAID))).doesNotThrowAnyException();
        assertFaults(
                () -> tester.conformsTo(List.of(
                        SEEN,
                        one("P07-R1", "wrong", Family.nothing(), Verdict.MET),
                        one("P07-R2", "nobodys", Family.nothing(), Verdict.MET))),
                "P07-R1/wrong: verdict: MET was expected, NOT_ENOUGH_EVIDENCE was found",
                "P07-R1/wrong: reason: nothing was expected, NOT_RECORDED was found",
                "P07-R2/nobodys: expected a rule of the book");
    }

    @Test
    void findsWhatNoCasePins() {
        RuleBookTester tester = RuleBookTester.of(book(LEAD));

        assertFaults(
                tester::isComplete,
                "P07-R1: expected a case for MET",
                "P07-R1: expected a case for NOT_MET",
                "P07-R1: expected a case for NOT_ENOUGH_EVIDENCE or NOT_APPLICABLE");
        assertFaults(
                () -> tester.conformsTo(List.of(SEEN, UNSAID)).isComplete(), "P07-R1: expected a case for NOT_MET");
        Rule advisory = answering(rule("P07-R1").advisory(true).build(), LEAD::evaluate);
        assertThat(RuleBookTester.of(book(advisory))
                        .conformsTo(List.of(SEEN, UNSAID))
                        .isComplete())
                .hasToString("RuleBookTester invented");
        assertFaults(
                () -> RuleBookTester.of(book(advisory, answering("P07-R2", view -> met())))
                        .conformsTo(List.of(SEEN, one("P07-R2", "seen", Family.nothing(), Verdict.MET)))
                        .isComplete(),
                "P07-R1: expected a case for NOT_ENOUGH_EVIDENCE or NOT_APPLICABLE",
                "P07-R2: expected a case for NOT_MET",
                "P07-R2: expected a case for NOT_ENOUGH_EVIDENCE or NOT_APPLICABLE");
    }

    @Test
    void findsAnAnswerThatNoCasePins() {
        RuleBookTester tester = RuleBookTester.of(book(LEAD)).conformsTo(List.of(SEEN));

        assertThat(tester.pinsWhatIsSaidOf(Family.record(), DAY)).isSameAs(tester);
        assertFaults(
                () -> tester.pinsWhatIsSaidOf(Family.nothing(), DAY),
                "record-1 on 2026-03-02: expected a case for P07-R1 NOT_ENOUGH_EVIDENCE NOT_RECORDED");
    }

    @Test
    void tellsApartTheAnswersThatPeopleReadDifferently() {
        assertThat(List.of(
                                Outcomes.metWithReason(said(), List.of()),
                                Outcomes.notMet(said(), List.of()).asBegun(),
                                Outcomes.sameAs(RuleCode.of("P07-R3"), said(), List.of()))
                        .stream()
                        .map(outcome -> ConformanceAnswer.of(Invented.supporting("P07-R1", outcome))
                                .kind()))
                .containsExactly("MET with reason", "NOT_MET begun", "NOT_APPLICABLE same as P07-R3");
    }

    @Test
    void findsGuidanceThatIsNotThere() {
        assertThatThrownBy(() -> RuleBookTester.of(book(LEAD)).guidanceIsComplete())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected otherwise in the book invented: ")
                .hasMessageContaining("\n  P04-R1.ourReading: expected a rule of the book");
    }

    @Test
    void findsThatThereAreNoClasses(@TempDir Path empty) {
        assertThatThrownBy(() -> RuleBookTester.of(book(LEAD)).coversClassesIn(empty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\n  invented: expected compiled classes in the folder");
    }

    @Test
    void findsLawsThatAreBroken() {
        assertFaults(
                () -> RuleBookTester.of(book(answering("P07-R1", view -> met()), ALIKE))
                        .holdsTheLaws(List.of(Family.nothing(), Family.record()), DAY),
                "P07-R1, record-1 on 2026-03-02: says nothing of an empty record",
                "P07-R1, record-1 on 2026-03-02: says nothing of an empty record");
        assertThatCode(() -> RuleBookTester.of(book(ALIKE)).holdsTheLaws(List.of(Family.record()), DAY))
                .doesNotThrowAnyException();
    }

    @Test
    void showsItsBookOnly() {
        assertThat(RuleBookTester.of(book(LEAD))).hasToString("RuleBookTester invented");
    }

    @Test
    void whereNothingIsTriedNothingHolds() {
        RuleBookTester tester = RuleBookTester.of(book(ALIKE));
        RuleBook ofNothing = new RuleBook(
                "nothing", List.of(), List.of(), List.of(), book(ALIKE).wording());

        assertThatThrownBy(() -> tester.conformsTo(List.of())).hasMessageEndingWith(": 1\n  expected a case");
        assertThatThrownBy(() -> tester.holdsTheLaws(List.of(), DAY))
                .hasMessageEndingWith("expected a rule about families, and a record to try it on");
        assertThatThrownBy(() -> RuleBookTester.of(ofNothing).holdsTheLaws(List.of(Family.record()), DAY))
                .hasMessageEndingWith("expected a rule about families, and a record to try it on");
    }
}
