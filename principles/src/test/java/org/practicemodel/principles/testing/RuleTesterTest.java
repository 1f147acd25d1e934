package org.practicemodel.principles.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.WORDING;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.TeamRule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

class RuleTesterTest {

    private static final LocalDate DAY = day("2026-03-02");
    private static final Phrase LEADS =
            Phrase.of("leads").with("worker", "worker-1").with("since", day("2026-01-05"));
    private static final Evidence PLAN = Evidence.at("/plans", EvidenceRole.SUPPORTS);
    private static final WorkerRecord WORKER = WorkerRecord.builder()
            .id(WorkerRecordId.of("worker-record-1"))
            .worker(StaffId.of("staff-1"))
            .build();
    private static final TeamRecord TEAM =
            TeamRecord.builder().id(TeamRecordId.of("team-record-1")).build();

    private static RuleTester asked(Outcome outcome) {
        return RuleTester.of(book(answering("P07-R1", view -> outcome)), "P07-R1")
                .given(Family.record())
                .asOf(DAY);
    }

    private static AnswerTester met() {
        return asked(Outcomes.met(LEADS, List.of(PLAN, Evidence.missing()))).expect(Verdict.MET);
    }

    @Test
    void letsPassWhatIsAsExpected() {
        assertThat(met().because("leads")
                        .evidence("/plans", EvidenceRole.SUPPORTS)
                        .evidence("", EvidenceRole.MISSING))
                .hasToString("AnswerTester P07-R1 MET");
        assertThat(asked(Outcomes.metWithReason(LEADS, List.of()))
                        .expect(Verdict.MET)
                        .withReason())
                .hasToString("AnswerTester P07-R1 MET");
        assertThat(asked(Outcomes.notMet(LEADS, List.of()).asBegun())
                        .expect(Verdict.NOT_MET)
                        .begun())
                .hasToString("AnswerTester P07-R1 NOT_MET");
        assertThat(asked(Outcomes.tooEarly(LEADS, List.of(), DAY.plusDays(1)))
                        .expect(Verdict.NOT_ENOUGH_EVIDENCE)
                        .reason(NotEnoughReason.TOO_EARLY)
                        .lookAgainOn(DAY.plusDays(1)))
                .hasToString("AnswerTester P07-R1 NOT_ENOUGH_EVIDENCE");
        assertThat(asked(Outcomes.sameAs(RuleCode.of("P07-R3"), LEADS, List.of()))
                        .expect(Verdict.NOT_APPLICABLE)
                        .sameAs("P07-R3"))
                .hasToString("AnswerTester P07-R1 NOT_APPLICABLE");
    }

    @Test
    void saysInTheWordsOfTheBookWhatWasExpectedOtherwise() {
        assertThatThrownBy(() -> asked(Outcomes.met(LEADS, List.of(PLAN, Evidence.missing())))
                        .expect(Verdict.NOT_MET))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        P07-R1 answered otherwise than expected, for record-1 on 2 March 2026
                          Expected   NOT_MET
                          Answered   MET
                          Saw        leads: One lead worker, worker-1, since 5 January 2026.
                          Evidence   SUPPORTS /plans
                          Evidence   MISSING the record as a whole""");
    }

    @Test
    void saysWhichPartWasExpectedOtherwise() {
        Outcome early = Outcomes.tooEarly(LEADS, List.of(), DAY.plusDays(1));

        assertThatThrownBy(() -> met().begun()).message().contains("Expected   NOT_MET, begun\n", "Answered   MET\n");
        assertThatThrownBy(() -> met().withReason()).message().contains("Expected   MET, with reason\n");
        assertThatThrownBy(() -> met().reason(NotEnoughReason.TOO_EARLY))
                .message()
                .contains("Expected   NOT_ENOUGH_EVIDENCE, because TOO_EARLY\n", "Answered   MET\n");
        assertThatThrownBy(
                        () -> asked(early).expect(Verdict.NOT_ENOUGH_EVIDENCE).reason(NotEnoughReason.NOT_RECORDED))
                .message()
                .contains("because NOT_RECORDED\n", "Answered   NOT_ENOUGH_EVIDENCE, because TOO_EARLY\n");
        assertThatThrownBy(() -> met().because("said")).message().contains("Expected   the phrase said\n");
        assertThatThrownBy(() -> met().evidence("/plans", EvidenceRole.CONTRADICTS))
                .message()
                .contains("Expected   CONTRADICTS /plans\n");
        assertThatThrownBy(() -> met().evidence("/plans/0", EvidenceRole.SUPPORTS))
                .message()
                .contains("Expected   SUPPORTS /plans/0\n");
        assertThatThrownBy(() -> met().evidence("", EvidenceRole.SUPPORTS))
                .message()
                .contains("Expected   SUPPORTS the record as a whole\n");
        assertThatThrownBy(
                        () -> asked(early).expect(Verdict.NOT_ENOUGH_EVIDENCE).lookAgainOn(DAY))
                .message()
                .contains("Expected   to look again on 2 March 2026\n");
        assertThatThrownBy(() -> met().sameAs("P07-R3")).message().contains("Expected   the same as P07-R3\n");
        assertThatThrownBy(
                        () -> asked(Outcomes.notMet(LEADS, List.of()).asBegun()).expect(Verdict.MET))
                .message()
                .contains("Answered   NOT_MET, begun\n");
        assertThatThrownBy(() -> asked(Outcomes.metWithReason(LEADS, List.of())).expect(Verdict.NOT_MET))
                .message()
                .contains("Answered   MET, with reason\n");
    }

    @Test
    void countsWhatIsRestrictedAndNeverShowsIt() {
        Outcome hidden = Outcomes.met(LEADS, List.of())
                .withRestricted(List.of(Phrase.of("exception")), List.of(PLAN.asRestricted()));

        asked(hidden).expect(Verdict.MET).because("exception").evidence("/plans", EvidenceRole.SUPPORTS);
        assertThatThrownBy(() -> asked(hidden).expect(Verdict.NOT_MET))
                .message()
                .doesNotContain("/plans", "exception");
    }

    @Test
    void showsTheKeysOfARuleWithoutABook() {
        Rule alone = answering("P07-R1", view -> Outcomes.met(LEADS, List.of()));

        assertThatThrownBy(() ->
                        RuleTester.of(alone).given(Family.record()).asOf(DAY).expect(Verdict.NOT_MET))
                .message()
                .contains("Saw        leads: [leads]");
        assertThat(RuleTester.of(alone)).hasToString("RuleTester P07-R1");
    }

    @Test
    void setsLimits() {
        RuleDescriptor limited = rule("P07-R1")
                .thresholds(List.of(threshold("share.workingDays", 5)))
                .build();
        Rule counting = answering(
                limited,
                view -> view.valueOf(limited.thresholds().get(0)) == 7
                        ? Outcomes.met(LEADS, List.of())
                        : Outcomes.notMet(LEADS, List.of()));
        RuleTester tester = RuleTester.of(counting).given(Family.record()).asOf(DAY);

        tester.expect(Verdict.NOT_MET);
        tester.with("share.workingDays", 7).expect(Verdict.MET);
        assertThatThrownBy(() -> tester.with("share.days", 7).expect(Verdict.MET))
                .isInstanceOf(NotWellFormedException.class);
    }

    @Test
    void asksUnderAnotherEdition() {
        Rule later = answering(
                rule("P07-R1").sinceEdition(EditionId.of("leeds/current")).build(),
                view -> Outcomes.met(LEADS, List.of()));

        RuleTester.of(later)
                .under(PracticeModels.leeds2020())
                .given(Family.record())
                .asOf(DAY)
                .expect(Verdict.NOT_APPLICABLE)
                .because("kernel.ruleNotInEdition");
    }

    @Test
    void asksAboutWorkersAndTeams() {
        RuleTester.of(ofWorkers(false)).given(WORKER).asOf(DAY).expect(Verdict.MET);
        RuleTester.of(ofTeams(false)).given(TEAM).asOf(DAY).expect(Verdict.MET);
        assertThatThrownBy(() -> RuleTester.of(ofTeams(false))
                        .given(Family.record())
                        .asOf(DAY)
                        .expect(Verdict.MET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("E1-R1 does not look at the record of a FAMILY");
    }

    private static WorkerRule ofWorkers(boolean breaks) {
        return new WorkerRule() {
            @Override
            public RuleDescriptor descriptor() {
                return rule("E2-R1").build();
            }

            @Override
            public Outcome evaluate(WorkerView view) {
                return answer(breaks);
            }
        };
    }

    private static TeamRule ofTeams(boolean breaks) {
        return new TeamRule() {
            @Override
            public RuleDescriptor descriptor() {
                return rule("E1-R1").build();
            }

            @Override
            public Outcome evaluate(TeamView view) {
                return answer(breaks);
            }
        };
    }

    private static Outcome answer(boolean breaks) {
        if (breaks) {
            throw new UnsupportedOperationException("Invented");
        }
        return Outcomes.met(LEADS, List.of());
    }

    @Test
    void showsWhereARuleBreaks() {
        Rule broken = answering("P07-R1", view -> answer(true));
        Rule silent = answering("P07-R1", view -> null);

        assertThatThrownBy(() ->
                        RuleTester.of(broken).given(Family.record()).asOf(DAY).expect(Verdict.MET))
                .isInstanceOf(AssertionError.class)
                .hasMessage("P07-R1 broke")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        RuleTester.of(ofWorkers(true)).given(WORKER).asOf(DAY).expect(Verdict.MET))
                .hasMessage("E2-R1 broke")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(
                        () -> RuleTester.of(ofTeams(true)).given(TEAM).asOf(DAY).expect(Verdict.MET))
                .hasMessageEndingWith(" broke")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() ->
                        RuleTester.of(silent).given(Family.record()).asOf(DAY).expect(Verdict.MET))
                .hasMessage("P07-R1 broke")
                .cause()
                .hasMessage(
                        "It answered nothing, or it promised to be advisory and said that the record shows otherwise");
    }

    @Test
    void asksOnlyTheRuleThatIsNamed() {
        RuleBook two = new RuleBook(
                "two",
                List.of(
                        answering("P07-R1", view -> answer(true)),
                        answering("P07-R2", view -> Outcomes.met(LEADS, List.of()))),
                WORDING);

        assertThatCode(() -> RuleTester.of(two, "P07-R2")
                        .given(Family.record())
                        .asOf(DAY)
                        .expect(Verdict.MET))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RuleTester.of(two, "P07-R3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The book two has no P07-R3");
    }

    @Test
    void wantsARecordAndADay() {
        RuleTester tester = RuleTester.of(answering("P07-R1", view -> answer(false)));

        assertThatThrownBy(() -> tester.asOf(DAY).expect(Verdict.MET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Say the record: given(…)");
        assertThatThrownBy(() -> tester.given(Family.record()).expect(Verdict.MET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Say the day to look from: asOf(…)");
    }

    @Test
    void takesTheLastRecordAndDayItWasGiven() {
        Rule named = answering(
                "P07-R1",
                view -> view.record().id().equals(RecordId.of("record-2"))
                                && view.asOf().equals(DAY)
                        ? Outcomes.met(LEADS, List.of())
                        : Outcomes.notApplicable(LEADS, List.of()));

        RuleTester.of(named)
                .given(Family.record())
                .asOf(DAY.minusDays(1))
                .given(Family.record().withId(RecordId.of("record-2")))
                .asOf(DAY)
                .expect(Verdict.MET);
    }
}
