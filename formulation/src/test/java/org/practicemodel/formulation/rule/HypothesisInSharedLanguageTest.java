package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.perspective;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.revision;
import static org.practicemodel.formulation.rule.Given.withMembers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Phrase;

class HypothesisInSharedLanguageTest {

    private static final HypothesisInSharedLanguage RULE = new HypothesisInSharedLanguage();

    private static final String MET = "The record shows how sharing a hypothesis with the family was dealt with.";
    private static final String NONE = "There is no hypothesis to share.";
    private static final String NOT_RECORDED = "It is not recorded whether a hypothesis was shared with the family.";
    private static final String NOT_SHARED = "A hypothesis is marked as not shared with the family.";
    private static final String ONLY_SHARED = "A hypothesis was shared with the family; that they agreed to it in their"
            + " words, or changed it, is not recorded.";

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Found of(Hypothesis... hypotheses) {
        return on(family(with(hypotheses)));
    }

    private static Formulation with(Hypothesis... hypotheses) {
        return formulation("formulation-1").addHypotheses(hypotheses).build();
    }

    private static Hypothesis shared(String id, SharingOutcome outcome) {
        return hypothesis(id)
                .sharing(HypothesisSharing.builder().outcome(outcome).build())
                .build();
    }

    private static QuestionAnswer later(QuestionCode question, Optional<EntryId> about) {
        return QuestionAnswer.builder()
                .question(question)
                .about(about)
                .answer(ClosingAnswer.LATER)
                .build();
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E5-R3");
        assertThat(descriptor.slug()).isEqualTo("hypothesis-in-shared-language");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.RETHINK_FORMULATION_PROCESS);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶18");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void theirWordsOrWhatTheyChangedIsMet() {
        of(shared("hypothesis-1", SharingOutcome.AGREED_IN_THEIR_WORDS))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/hypotheses/0");
        of(shared("hypothesis-1", SharingOutcome.SHARED_AND_AMENDED)).met(MET);
    }

    @Test
    void onlySharedLeavesItOpen() {
        of(shared("hypothesis-1", SharingOutcome.SHARED))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED)
                .evidence("MISSING /formulations/0/hypotheses/0");
    }

    @Test
    void notSharedShowsOtherwiseInADraftToo() {
        Formulation draft = with(shared("hypothesis-1", SharingOutcome.NOT_SHARED));

        on(family(draft)).notMet(NOT_SHARED).notJustBegun().evidence("CONTRADICTS /formulations/0/hypotheses/0");
        on(family(draft.withSignOff(agreedOn("2026-03-20")))).notMet(NOT_SHARED);
    }

    private static FamilyMember member(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role).build();
    }

    private static SafetyException exception(String... toWhom) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addAllToWhom(List.of(toWhom).stream().map(PersonId::of).toList())
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-03-10"))
                .reviewBy(day("2026-04-01"))
                .words("Invented reason.")
                .build();
    }

    /** A father, a grandmother who cares for the girl, an aunt, and the girl; nothing was shared with them. */
    private static PracticeRecord notTold(SafetyException... exceptions) {
        return withMembers(
                        family(with(shared("hypothesis-1", SharingOutcome.NOT_SHARED))),
                        member("father", FamilyRole.PARENT),
                        member("grandmother", FamilyRole.CARER),
                        member("aunt", FamilyRole.OTHER),
                        member("girl", FamilyRole.CHILD))
                .withSafetyExceptions(exceptions);
    }

    private static Outcome outcome(String asOf, PracticeRecord record) {
        return RULE.evaluate(
                RecordView.of(record, day(asOf), WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of()));
    }

    private static Outcome shownToAnybody(Outcome.Met met) {
        return new Outcome.Met(
                met.phrases(),
                met.evidence().stream().filter(item -> !item.restricted()).toList(),
                met.withReason(),
                List.of(),
                met.history());
    }

    private static PracticeRecord notTold(Hypothesis hypothesis, SafetyException... exceptions) {
        return notTold(exceptions).withFormulations(with(hypothesis));
    }

    @Test
    void whereNobodyCanSafelyBeToldItLooksLikeAnyOtherThatIsMet() {
        PracticeRecord safe = notTold(exception("father", "grandmother"));
        Outcome.Met kept = (Outcome.Met) outcome("2026-04-01", safe);

        on(safe).met(MET).evidence("SUPPORTS /formulations/0/hypotheses/0", "SUPPORTS /safetyExceptions/0");
        assertThat(kept.restrictedPhrases())
                .containsExactly(Phrase.of("kernel.exception").with("reviewBy", day("2026-04-01")));
        assertThat(shownToAnybody(kept))
                .isEqualTo(
                        outcome("2026-04-01", notTold(shared("hypothesis-1", SharingOutcome.AGREED_IN_THEIR_WORDS))));
        on(notTold(exception("father", "grandmother").withRules(RuleCode.of("E5-R3"))))
                .met(MET);
        on(notTold(exception("father", "grandmother").withRules(RuleCode.of("P07-R1"))))
                .notMet(NOT_SHARED);
    }

    @Test
    void anExceptionThatIsOverAsksWhetherItIsStillNeeded() {
        Outcome over = outcome("2026-04-02", notTold(exception("father", "grandmother")));

        assertThat(over).isInstanceOf(Outcome.NotMet.class);
        assertThat(over.restrictedPhrases())
                .containsExactly(Phrase.of("kernel.exceptionOver").with("reviewBy", day("2026-04-01")));
    }

    @Test
    void whoeverCanSafelyBeToldIsStillLookedAt() {
        on(notTold(exception("father"))).notMet(NOT_SHARED).evidence("CONTRADICTS /formulations/0/hypotheses/0");
        FamilyMember aunt = member("aunt", FamilyRole.OTHER).withParentalResponsibilityFor(PersonId.of("girl"));
        on(withMembers(notTold(exception("father")), member("father", FamilyRole.PARENT), aunt))
                .notMet(NOT_SHARED);
        on(withMembers(notTold(exception("aunt")), aunt)).met(MET);
        on(withMembers(
                        notTold(exception("grandmother")),
                        member("father", FamilyRole.PARENT).withDiedOn(PartialDate.parse("2020")),
                        member("grandmother", FamilyRole.CARER)))
                .met(MET);
        on(notTold(exception("girl")).withFamily(family().family())).notMet(NOT_SHARED);
    }

    @Test
    void thoseWhomTheMarkNamesAreLookedAt() {
        Hypothesis ofFather = shared("hypothesis-1", SharingOutcome.NOT_SHARED)
                .withSharing(HypothesisSharing.builder()
                        .outcome(SharingOutcome.NOT_SHARED)
                        .addWith(PersonId.of("father"))
                        .build());

        on(notTold(ofFather, exception("father"))).met(MET);
        on(notTold(ofFather, exception("grandmother"))).notMet(NOT_SHARED);
    }

    @Test
    void anExceptionThatWasToBeLookedAtAgainNoLongerAnswers() {
        PracticeRecord over = notTold(exception("father", "grandmother"));

        found(RULE, "2026-04-02", over)
                .notMet(NOT_SHARED)
                .evidence("CONTRADICTS /formulations/0/hypotheses/0", "MISSING /safetyExceptions/0");
        assertThat(outcome("2026-04-02", over).evidence())
                .extracting(Evidence::restricted)
                .containsExactly(false, true);
    }

    @Test
    void anExceptionAnswersWhateverElseWasSaid() {
        PracticeRecord later = notTold(exception("father", "grandmother"));

        on(later.withFormulations(later.formulations()
                        .get(0)
                        .withAnswers(later(QuestionCode.SHARE_HYPOTHESIS, Optional.empty()))))
                .met(MET);
        on(later.withFormulations(with(shared("hypothesis-1", SharingOutcome.SHARED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord record = family(with(shared("hypothesis-1", SharingOutcome.NOT_SHARED)));

        on(record.withRationales(reason("E5-R3", "hypothesis-1")))
                .metWithReason(NOT_SHARED, "A reason was given on 10 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /formulations/0/hypotheses/0", "SUPPORTS /rationales/0");
        on(record.withRationales(reason("E5-R3", "formulation-1")))
                .metWithReason(NOT_SHARED, "A reason was given on 10 March 2026 (role: team-manager).");
        on(record.withRationales(reason("E5-R3", "hypothesis-2"))).notMet(NOT_SHARED);
        on(record.withRationales(reason("E5-R2", "hypothesis-1"))).notMet(NOT_SHARED);
    }

    @Test
    void anAnswerThatAddsNothingLeavesItOpen() {
        Formulation draft = with(shared("hypothesis-1", SharingOutcome.NOT_SHARED));

        on(family(draft.withAnswers(later(QuestionCode.SHARE_HYPOTHESIS, Optional.of(EntryId.of("hypothesis-1"))))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /formulations/0/hypotheses/0");
        on(family(draft.withAnswers(later(QuestionCode.SHARE_HYPOTHESIS, Optional.empty()))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(family(draft.withAnswers(later(QuestionCode.SHARE_HYPOTHESIS, Optional.of(EntryId.of("hypothesis-2"))))))
                .notMet(NOT_SHARED);
        on(family(draft.withAnswers(later(QuestionCode.HYPOTHESIS, Optional.empty()))))
                .notMet(NOT_SHARED);
    }

    @Test
    void whatIsNotRecordedIsOpen() {
        of(hypothesis("hypothesis-1").build())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /formulations/0/hypotheses/0");
        of(shared("hypothesis-1", SharingOutcome.of("anytown-read-aloud")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void seeingItDifferentlyIsNotHeldAgainstAnybody() {
        Hypothesis shared = shared("hypothesis-1", SharingOutcome.SHARED)
                .withPerspectives(perspective(Party.of(PersonId.of("person-father")), Stance.SEES_DIFFERENTLY));

        of(shared).notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED);
        of(shared.withSharing(HypothesisSharing.builder()
                        .outcome(SharingOutcome.SHARED_AND_AMENDED)
                        .build()))
                .met(MET);
    }

    private static PracticeRecord disputed(Hypothesis hypothesis, Party by, String about) {
        PracticeRecord record = family(with(hypothesis));
        return record.withEngagement(record.engagement()
                .withDisagreements(Disagreement.builder()
                        .id(DisagreementId.of("disagreement-1"))
                        .addBy(by)
                        .addAbout(EntryId.of(about))
                        .build()));
    }

    @Test
    void aDisagreementOfTheFamilyIsLookedAtOnce() {
        Party father = Party.of(PersonId.of("person-father"));
        String seenDifferently = "That the family sees a hypothesis differently is looked at as a disagreement.";
        Hypothesis shared = shared("hypothesis-1", SharingOutcome.SHARED);

        on(disputed(shared, father, "hypothesis-1"))
                .notApplicable(seenDifferently)
                .sameAs("P07-R3")
                .evidence();
        on(disputed(hypothesis("hypothesis-1").build(), father, "hypothesis-1"))
                .notApplicable(seenDifferently)
                .sameAs("P07-R3");
        on(disputed(shared, father, "hypothesis-2")).notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED);
        on(disputed(shared, Party.of(AgencyId.of("agency-school")), "hypothesis-1"))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED);
        on(disputed(shared("hypothesis-1", SharingOutcome.AGREED_IN_THEIR_WORDS), father, "hypothesis-1"))
                .met(MET);
        on(disputed(shared("hypothesis-1", SharingOutcome.NOT_SHARED), father, "hypothesis-1"))
                .notMet(NOT_SHARED);
    }

    @Test
    void aDisagreementOfEarlierWorkIsNotLookedAtElsewhere() {
        PracticeRecord record = disputed(
                shared("hypothesis-1", SharingOutcome.SHARED), Party.of(PersonId.of("person-father")), "hypothesis-1");
        Disagreement disagreement = record.engagement().disagreements().get(0);

        on(record.withEngagement(record.engagement().withDisagreements(disagreement.withOn(Given.day("2026-01-05")))))
                .notApplicable("That the family sees a hypothesis differently is looked at as a disagreement.");
        on(record.withEngagement(record.engagement().withDisagreements(disagreement.withOn(Given.day("2026-01-04")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, ONLY_SHARED);
    }

    @Test
    void whatIsLookedAtElsewhereIsSaidSoBesideAFormulationWithoutAHypothesis() {
        PracticeRecord disputed = disputed(
                shared("hypothesis-1", SharingOutcome.SHARED), Party.of(PersonId.of("person-father")), "hypothesis-1");

        on(disputed.withFormulations(
                        formulation("formulation-0").build(),
                        disputed.formulations().get(0)))
                .notApplicable(NONE, "That the family sees a hypothesis differently is looked at as a disagreement.")
                .sameAs("P07-R3");
    }

    @Test
    void everyHypothesisThatStillHoldsIsLookedAt() {
        Hypothesis met = shared("hypothesis-1", SharingOutcome.AGREED_IN_THEIR_WORDS);
        Hypothesis notShared = shared("hypothesis-2", SharingOutcome.NOT_SHARED);
        Hypothesis open = hypothesis("hypothesis-3").build();

        of(open, notShared, met)
                .notMet(NOT_SHARED)
                .evidence(
                        "SUPPORTS /formulations/0/hypotheses/2",
                        "CONTRADICTS /formulations/0/hypotheses/1",
                        "MISSING /formulations/0/hypotheses/0");
        of(met, open).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        of(
                        met,
                        notShared.withRevisions(
                                revision(RevisionOutcome.DROPPED).reason(WORDS).build()))
                .met(MET);
    }

    @Test
    void withoutAHypothesisThereIsNothingToShare() {
        of().notApplicable(NONE).evidence();
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = closedFamily(with(shared("hypothesis-1", SharingOutcome.NOT_SHARED)));

        found(RULE, "2026-12-30", ended).notMet(NOT_SHARED);
        found(RULE, "2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NOT_SHARED);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
