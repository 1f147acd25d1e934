package org.practicemodel.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.rule.Answers.DAY;
import static org.practicemodel.core.rule.Answers.NONE;
import static org.practicemodel.core.rule.Answers.apart;
import static org.practicemodel.core.rule.Answers.contradicts;
import static org.practicemodel.core.rule.Answers.met;
import static org.practicemodel.core.rule.Answers.notMet;
import static org.practicemodel.core.rule.Answers.notRecorded;
import static org.practicemodel.core.rule.Answers.record;
import static org.practicemodel.core.rule.Answers.supports;
import static org.practicemodel.core.rule.Answers.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

class OutcomesTest {

    private static final RuleCode RULE = RuleCode.of("P05-R1");
    private static final Plan PLAN =
            Plan.builder().id(PlanId.of("plan-1")).kind(PlanKind.EARLY_HELP).build();

    private static PracticeRationale reason(String id, LocalDate on) {
        return PracticeRationale.builder()
                .id(RationaleId.of(id))
                .addRules(RULE)
                .by(RoleCode.TEAM_MANAGER)
                .on(on)
                .words("Invented reason.")
                .build();
    }

    private static Evidence given(String pointer, String id) {
        return new Evidence(pointer, Optional.of(id), EvidenceRole.SUPPORTS, Optional.empty(), true, false);
    }

    private static Phrase reasonOn(LocalDate day) {
        return Phrase.of("kernel.reason").with("by", "team-manager").with("on", day);
    }

    private static Outcome answered(PracticeRecord record, ReasonEffect effect, Outcome.NotMet outcome) {
        return Outcomes.answered(view(record), RULE, effect, outcome, List.of(PLAN));
    }

    @Test
    void eachAnswerHasItsVerdict() {
        assertThat(met("a"))
                .isEqualTo(new Outcome.Met(List.of(Phrase.of("a")), supports("/a"), false, List.of(), List.of()))
                .extracting(Outcome::verdict)
                .isEqualTo(Verdict.MET);
        assertThat(Outcomes.metWithReason(Phrase.of("a"), supports("/a")))
                .isEqualTo(new Outcome.Met(List.of(Phrase.of("a")), supports("/a"), true, List.of(), List.of()));
        assertThat(notMet("a"))
                .isEqualTo(new Outcome.NotMet(
                        List.of(Phrase.of("a")),
                        contradicts("/a"),
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of()))
                .extracting(Outcome::verdict)
                .isEqualTo(Verdict.NOT_MET);
        assertThat(apart("a"))
                .isEqualTo(
                        new Outcome.NotApplicable(List.of(Phrase.of("a")), supports("/a"), Optional.empty(), List.of()))
                .extracting(Outcome::verdict)
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Outcomes.sameAs(RULE, Phrase.of("a"), supports("/a")))
                .isEqualTo(new Outcome.NotApplicable(
                        List.of(Phrase.of("a")), supports("/a"), Optional.of(RULE), List.of()));
    }

    @Test
    void notEnoughEvidenceSaysWhy() {
        assertThat(notRecorded("a").reason()).isEqualTo(NotEnoughReason.NOT_RECORDED);
        assertThat(Outcomes.conflicting(Phrase.of("a"), supports("/a")).reason())
                .isEqualTo(NotEnoughReason.CONFLICTING);
        assertThat(Outcomes.sourceDoesNotHold(Phrase.of("a"), supports("/a")))
                .isEqualTo(new Outcome.NotEnoughEvidence(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        List.of(Phrase.of("a")),
                        supports("/a"),
                        Optional.empty(),
                        List.of(),
                        List.of()))
                .extracting(Outcome::verdict)
                .isEqualTo(Verdict.NOT_ENOUGH_EVIDENCE);
        assertThat(Outcomes.tooEarly(Phrase.of("a"), supports("/a"), DAY))
                .isEqualTo(new Outcome.NotEnoughEvidence(
                        NotEnoughReason.TOO_EARLY,
                        List.of(Phrase.of("a")),
                        supports("/a"),
                        Optional.of(DAY),
                        List.of(),
                        List.of()));
    }

    @Test
    void whatIsAbsentIsNotRecordedUnlessTheSourceHasNoPlaceForIt() {
        PracticeRecord notHolding = record().withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(RecordType.REVIEWS)
                        .state(CoverageState.NOT_HELD)
                        .build())
                .build());

        assertThat(Outcomes.absent(view(), RecordType.REVIEWS, NONE, List.of()))
                .isEqualTo(Outcomes.notRecorded(NONE, List.of()).lacking(RecordType.REVIEWS));
        assertThat(Outcomes.absent(view(notHolding), RecordType.REVIEWS, NONE, List.of()))
                .isEqualTo(Outcomes.sourceDoesNotHold(NONE, List.of()).lacking(RecordType.REVIEWS));
        assertThat(Outcomes.absent(view(notHolding), RecordType.PLANS, NONE, List.of()))
                .isEqualTo(Outcomes.notRecorded(NONE, List.of()).lacking(RecordType.PLANS));
    }

    @Test
    void whatEachThingLacksIsSaidOnce() {
        Outcome reviews = notRecorded("a").lacking(RecordType.REVIEWS);
        Outcome both = notRecorded("b").lacking(RecordType.PLANS, RecordType.REVIEWS);

        assertThat(Outcomes.over(view(), List.of(reviews, both), NONE))
                .isInstanceOfSatisfying(
                        Outcome.NotEnoughEvidence.class,
                        unsaid -> assertThat(unsaid.lacks()).containsExactly(RecordType.REVIEWS, RecordType.PLANS));
        assertThat(notRecorded("a")
                        .lacking(RecordType.PLANS)
                        .withHistory(List.of(past("b")))
                        .lacks())
                .containsExactly(RecordType.PLANS);
    }

    @Test
    void aReasonAnswersIsShownOrDoesNothing() {
        PracticeRecord record = record().withPlans(PLAN).withRationales(reason("rationale-1", DAY));
        Outcome.NotMet otherwise =
                notMet("a").asBegun().about(About.SERVICE).settledOn(DAY).withHistory(List.of(past("b")));
        Evidence reason = given("/rationales/0", "rationale-1");

        assertThat(answered(record, ReasonEffect.NONE, otherwise)).isSameAs(otherwise);
        assertThat(answered(record(), ReasonEffect.ANSWERS, otherwise)).isSameAs(otherwise);
        assertThat(answered(record, ReasonEffect.ANSWERS, otherwise))
                .isEqualTo(new Outcome.Met(
                        List.of(Phrase.of("a"), reasonOn(DAY)),
                        List.of(supports("/a").get(0), reason),
                        true,
                        List.of(),
                        List.of(past("b"))));
        assertThat(answered(record, ReasonEffect.SHOWN, otherwise))
                .isEqualTo(new Outcome.NotMet(
                        List.of(Phrase.of("a"), reasonOn(DAY)),
                        List.of(contradicts("/a").get(0), reason),
                        true,
                        Optional.of(About.SERVICE),
                        true,
                        Optional.of(DAY),
                        List.of(past("b"))));
    }

    @Test
    void aReasonMustSpeakToTheRuleAndAboutTheEntry() {
        PracticeRecord other =
                record().withRationales(reason("rationale-1", DAY).withRules(RuleCode.of("P05-R2")));
        PracticeRecord elsewhere =
                record().withRationales(reason("rationale-1", DAY).withAbout(EntryId.of("plan-2")));
        PracticeRecord here = record().withRationales(
                        reason("rationale-1", DAY).withAbout(EntryId.of("plan-2"), EntryId.of("plan-1")));

        assertThat(answered(other, ReasonEffect.ANSWERS, notMet("a")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(answered(elsewhere, ReasonEffect.ANSWERS, notMet("a")).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(answered(here, ReasonEffect.ANSWERS, notMet("a")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void ofSeveralReasonsTheOneGivenFirstSpeaks() {
        PracticeRecord record = record().withRationales(
                        reason("rationale-3", DAY),
                        reason("rationale-2", DAY.minusDays(1)).withWrittenAfterwards(true),
                        reason("rationale-4", DAY.minusDays(1)));
        PracticeRecord same = record().withRationales(reason("b", DAY), reason("a", DAY));

        assertThat(answered(record, ReasonEffect.ANSWERS, notMet("a")).phrases())
                .containsExactly(
                        Phrase.of("a"),
                        Phrase.of("kernel.reasonAfterwards")
                                .with("by", "team-manager")
                                .with("on", DAY.minusDays(1)));
        assertThat(answered(record, ReasonEffect.ANSWERS, notMet("a")).evidence())
                .contains(given("/rationales/1", "rationale-2"));
        assertThat(answered(same, ReasonEffect.ANSWERS, notMet("a")).evidence()).contains(given("/rationales/1", "a"));
    }

    @Test
    void aReasonThatSaysItWasNotWrittenAfterwardsIsAnOrdinaryOne() {
        PracticeRecord record =
                record().withRationales(reason("rationale-1", DAY).withWrittenAfterwards(false));

        assertThat(answered(record, ReasonEffect.ANSWERS, notMet("a")).phrases())
                .containsExactly(Phrase.of("a"), reasonOn(DAY));
    }

    @Test
    void aLimitThatOnlyInformsMakesNothingOtherwise() {
        Outcome.NotMet otherwise = notMet("a").withHistory(List.of(past("b")));

        assertThat(Outcomes.informing(met("a"))).isEqualTo(met("a"));
        assertThat(Outcomes.informing(notRecorded("a"))).isEqualTo(notRecorded("a"));
        assertThat(Outcomes.informing(otherwise))
                .isEqualTo(new Outcome.NotApplicable(
                        List.of(Phrase.of("a"), Phrase.of("kernel.informsOnly")),
                        contradicts("/a"),
                        Optional.empty(),
                        List.of(past("b"))));
    }

    private static PastMatter past(String key) {
        return new PastMatter(DAY.minusDays(300), Phrase.of(key), contradicts("/" + key));
    }

    @Test
    void overThingsOfWhichNoneBecomesHistoryTheSameOrderHolds() {
        assertThat(Outcomes.over(List.of(), NONE)).isEqualTo(Outcomes.notApplicable(NONE, List.of()));
        assertThat(Outcomes.over(List.of(met("a"), notMet("b")), NONE).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(Outcomes.over(List.of(met("a")), NONE)).isEqualTo(met("a"));
    }

    @Test
    void eachThingThatIsShownOtherwiseIsAMatterOfItsOwn() {
        Outcome.NotMet begun = notMet("b").asBegun();
        Outcome.NotMet both = (Outcome.NotMet) Outcomes.over(List.of(met("a"), notMet("b"), notMet("c"), begun), NONE);
        Outcome.NotMet onlyBegun = (Outcome.NotMet) Outcomes.over(List.of(begun, notRecorded("d")), NONE);

        assertThat(both.matters()).containsExactly(contradicts("/b"), contradicts("/c"));
        assertThat(both.begun()).isFalse();
        assertThat(both.withHistory(List.of())
                        .about(About.SERVICE)
                        .settledOn(LocalDate.EPOCH)
                        .matters())
                .isEqualTo(both.matters());
        assertThat(onlyBegun.matters()).containsExactly(contradicts("/b"));
        assertThat(Outcomes.notMet(
                                Phrase.of("x"),
                                List.of(supports("/a").get(0), contradicts("/b").get(0)))
                        .matters())
                .containsExactly(contradicts("/b"));
    }

    @Test
    void overNothingTheRuleDoesNotApply() {
        assertThat(Outcomes.over(view(), List.of(), NONE)).isEqualTo(Outcomes.notApplicable(NONE, List.of()));
    }

    @Test
    void anyThatShowsOtherwiseWins() {
        Outcome.NotMet shown = new Outcome.NotMet(
                List.of(Phrase.of("c")), contradicts("/c"), true, Optional.empty(), true, Optional.empty(), List.of());

        assertThat(Outcomes.over(
                        view(),
                        List.of(met("a"), notMet("b").about(About.SERVICE), shown, notRecorded("d"), apart("e")),
                        NONE))
                .isEqualTo(new Outcome.NotMet(
                        List.of(Phrase.of("b"), Phrase.of("c")),
                        List.of(
                                supports("/a").get(0),
                                contradicts("/b").get(0),
                                contradicts("/c").get(0),
                                supports("/d").get(0)),
                        false,
                        Optional.empty(),
                        true,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(contradicts("/b"))));
    }

    @Test
    void itIsBegunWhereAllAreAndAboutTheServiceWhereAllAre() {
        Outcome.NotMet begun = notMet("a").asBegun().about(About.SERVICE);

        assertThat(Outcomes.over(view(), List.of(begun, begun), NONE)).isEqualTo(begun);
        assertThat(Outcomes.over(view(), List.of(begun, met("a")), NONE))
                .isInstanceOfSatisfying(Outcome.NotMet.class, one -> {
                    assertThat(one.begun()).isTrue();
                    assertThat(one.about()).contains(About.SERVICE);
                    assertThat(one.withShownReason()).isFalse();
                });
        assertThat(Outcomes.over(view(), List.of(begun, notMet("b")), NONE))
                .isInstanceOfSatisfying(Outcome.NotMet.class, one -> {
                    assertThat(one.begun()).isFalse();
                    assertThat(one.about()).isEmpty();
                });
    }

    @Test
    void ofTheReasonsWhyItCannotBeSaidTheFirstInTheirOrderIsShown() {
        Outcome early = Outcomes.tooEarly(Phrase.of("b"), supports("/b"), DAY.plusDays(2));
        Outcome sooner = Outcomes.tooEarly(Phrase.of("c"), supports("/c"), DAY.plusDays(1));

        assertThat(Outcomes.over(view(), List.of(met("a"), early, sooner, notRecorded("d")), NONE))
                .isEqualTo(new Outcome.NotEnoughEvidence(
                        NotEnoughReason.NOT_RECORDED,
                        List.of(Phrase.of("b"), Phrase.of("c"), Phrase.of("d")),
                        List.of(
                                supports("/a").get(0),
                                supports("/b").get(0),
                                supports("/c").get(0),
                                supports("/d").get(0)),
                        Optional.of(DAY.plusDays(1)),
                        List.of(),
                        List.of()));
    }

    @Test
    void allThatAreSeenAreSaidOnce() {
        Outcome.Met withReason =
                new Outcome.Met(List.of(Phrase.of("a")), supports("/b"), true, List.of(Phrase.of("hidden")), List.of());

        assertThat(Outcomes.over(view(), List.of(met("a"), withReason, withReason, apart("c")), NONE))
                .isEqualTo(new Outcome.Met(
                        List.of(Phrase.of("a")),
                        List.of(supports("/a").get(0), supports("/b").get(0)),
                        true,
                        List.of(Phrase.of("hidden")),
                        List.of()));
        assertThat(Outcomes.over(view(), List.of(met("a")), NONE)).isEqualTo(met("a"));
    }

    @Test
    void whereNothingAppliesEveryWhyIsSaid() {
        assertThat(Outcomes.over(
                        view(), List.of(Outcomes.sameAs(RULE, Phrase.of("a"), supports("/a")), apart("b")), NONE))
                .isEqualTo(new Outcome.NotApplicable(
                        List.of(Phrase.of("a"), Phrase.of("b")),
                        List.of(supports("/a").get(0), supports("/b").get(0)),
                        Optional.of(RULE),
                        List.of()));
    }

    @Test
    void whereAnotherRuleOwnsAnyOfItThatIsSaid() {
        Outcome owned =
                Outcomes.over(view(), List.of(apart("b"), Outcomes.sameAs(RULE, Phrase.of("a"), supports("/a"))), NONE);

        assertThat(((Outcome.NotApplicable) owned).sameAs()).contains(RULE);
    }

    @Test
    void whatIsSettledForLongIsHistoryAndNoLongerCounts() {
        LocalDate settled = DAY.minusDays(184);
        Outcome.NotMet old = notMet("a").settledOn(settled).withHistory(List.of(past("z")));
        Outcome.NotMet recent = notMet("b").settledOn(DAY.minusDays(183));
        PastMatter matter = new PastMatter(settled, Phrase.of("a"), contradicts("/a"));

        assertThat(Outcomes.over(view(), List.of(old, met("c")), NONE))
                .isEqualTo(met("c").withHistory(List.of(past("z"), matter)));
        assertThat(Outcomes.over(view(), List.of(old), NONE))
                .isEqualTo(Outcomes.notApplicable(NONE, List.of()).withHistory(List.of(past("z"), matter)));
        assertThat(Outcomes.over(view(), List.of(recent), NONE)).isEqualTo(notMet("b"));
        assertThat(Outcomes.over(view(), List.of(met("c").withHistory(List.of(past("z")))), NONE))
                .isEqualTo(met("c").withHistory(List.of(past("z"))));
    }

    @Test
    void everyPhraseOfAPastMatterIsAMatterOfItsOwn() {
        Outcome.NotMet old = new Outcome.NotMet(
                List.of(Phrase.of("a"), Phrase.of("b")),
                contradicts("/a"),
                false,
                Optional.empty(),
                false,
                Optional.of(DAY.minusDays(184)),
                List.of());

        assertThat(Outcomes.over(view(), List.of(old), NONE).history())
                .containsExactly(
                        new PastMatter(DAY.minusDays(184), Phrase.of("a"), contradicts("/a")),
                        new PastMatter(DAY.minusDays(184), Phrase.of("b"), contradicts("/a")));
    }

    @Test
    void historyIsKeptWhateverTheAnswer() {
        List<PastMatter> history = List.of(past("z"));

        for (Outcome outcome : List.of(met("a"), notMet("a"), notRecorded("a"), apart("a"))) {
            assertThat(outcome.history()).isEmpty();
            assertThat(outcome.withHistory(history).history()).isEqualTo(history);
            assertThat(outcome.withHistory(history).withHistory(List.of())).isEqualTo(outcome);
        }
    }
}
