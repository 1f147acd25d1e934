package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;

class WhatHappenedWhatIsNeededTest {

    private static final WhatHappenedWhatIsNeeded RULE = new WhatHappenedWhatIsNeeded();

    private static final String MET =
            "For somebody whose behaviour is a presenting issue, what they need is recorded, and what happened to them is answered.";
    private static final String BOTH_OPEN =
            "For somebody whose behaviour is a presenting issue, neither what happened to them nor what they need is recorded so far.";
    private static final String HAPPENED_OPEN =
            "For somebody whose behaviour is a presenting issue, what they need is recorded; what happened to them is not, nor that it was not for telling.";
    private static final String NEEDED_OPEN =
            "For somebody whose behaviour is a presenting issue, what happened to them is answered; what they need is not recorded.";
    private static final String NEITHER = "The formulation was agreed for now with somebody's behaviour as a presenting"
            + " issue, and neither what happened to them nor what they need is recorded.";
    private static final String NO_BEHAVIOUR = "Nobody's behaviour is a presenting issue.";

    private static final Optional<Exploration> NOT_CONSIDERED = came(ExplorationState.NOT_CONSIDERED);

    private static Found on(PracticeRecord record) {
        return found(RULE, "2026-04-01", record);
    }

    private static Optional<Exploration> came(ExplorationState state) {
        return Optional.of(Exploration.builder().state(state).build());
    }

    private static Factor behaviour(String id, String person) {
        return factor(id, PRESENTING).behaviourOf(PersonId.of(person)).build();
    }

    /** A boy's behaviour is a presenting issue. */
    private static Formulation draft(PersonUnderstanding... understandings) {
        return formulation("formulation-1")
                .addFactors(behaviour("factor-1", "person-boy"))
                .addUnderstandings(understandings)
                .build();
    }

    private static Formulation agreed(PersonUnderstanding... understandings) {
        return draft(understandings).withSignOff(agreedOn("2026-03-20"));
    }

    /** An understanding of somebody that says nothing so far. */
    private static PersonUnderstanding of(String id, String person) {
        return PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of(id))
                .person(PersonId.of(person))
                .build();
    }

    private static PersonUnderstanding boy() {
        return of("understanding-1", "person-boy");
    }

    private static QuestionAnswer answer(QuestionCode question, String about) {
        return QuestionAnswer.builder()
                .question(question)
                .about(EntryId.of(about))
                .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                .build();
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E3-R1");
        assertThat(descriptor.slug()).isEqualTo("what-happened-what-is-needed");
        assertThat(descriptor.element()).isEqualTo(LeedsElements.TRAUMA_INFORMED_PRACTICE);
        assertThat(descriptor.principles()).isEmpty();
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶14");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void saysThatItNeverLessensAccountability() {
        assertThat(FormulationRuleBook.book().wording().text("E3-R1.ourReading", Locale.UK))
                .endsWith("It never lessens accountability for harm to others.");
    }

    @Test
    void whatHappenedAndWhatIsNeededIsMet() {
        PersonUnderstanding both = boy().withWhatHappened(WORDS).withWhatIsNeeded(WORDS);

        on(family(agreed(both))).met(MET).evidence("SUPPORTS /formulations/0/understandings/0");
        on(family(draft(both))).met(MET);
    }

    @Test
    void nobodyHasToTell() {
        PersonUnderstanding needed = boy().withWhatIsNeeded(WORDS);

        assertThat(List.of(
                        ExplorationState.ALREADY_KNOWN,
                        ExplorationState.CHOSE_NOT_TO_SAY,
                        ExplorationState.NOT_NOW,
                        ExplorationState.NOT_OURS_TO_ASK,
                        ExplorationState.NONE_FOUND))
                .allSatisfy(state -> on(family(agreed(needed.withWhatHappenedExploration(came(state)))))
                        .met(MET))
                .allSatisfy(state -> on(family(
                                agreed(boy().withWhatHappened(WORDS).withWhatIsNeededExploration(came(state)))))
                        .notEnough(NotEnoughReason.NOT_RECORDED, NEEDED_OPEN))
                .allSatisfy(state -> on(family(agreed(boy().withWhatIsNeededExploration(came(state)))))
                        .notEnough(NotEnoughReason.NOT_RECORDED, BOTH_OPEN));
    }

    @Test
    void severalUnderstandingsOfOnePersonAreReadTogether() {
        on(family(agreed(
                        of("understanding-2", "person-boy").withWhatHappened(WORDS),
                        of("understanding-1", "person-boy").withWhatIsNeeded(WORDS))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/understandings/1", "SUPPORTS /formulations/0/understandings/0");
    }

    @Test
    void oneOfTheTwoLeavesTheOtherOpen() {
        on(family(agreed(boy().withWhatIsNeeded(WORDS).withWhatHappenedExploration(NOT_CONSIDERED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, HAPPENED_OPEN)
                .evidence("MISSING /formulations/0/understandings/0");
        on(family(agreed(boy().withWhatHappened(WORDS).withWhatIsNeededExploration(NOT_CONSIDERED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NEEDED_OPEN)
                .evidence("MISSING /formulations/0/understandings/0");
    }

    @Test
    void aDraftLeavesBothOpen() {
        on(family(draft())).notEnough(NotEnoughReason.NOT_RECORDED, BOTH_OPEN).evidence("MISSING /formulations/0");
        on(family(draft(boy().withWhatHappenedExploration(NOT_CONSIDERED))))
                .notEnough(NotEnoughReason.NOT_RECORDED, BOTH_OPEN)
                .evidence("MISSING /formulations/0/understandings/0");
    }

    @Test
    void agreedWithNeitherShowsOtherwiseAndIsBegun() {
        on(family(agreed())).notMet(NEITHER).begun().evidence("CONTRADICTS /formulations/0/factors/0");
        on(family(agreed(boy()))).notMet(NEITHER);
        on(family(agreed(
                        boy().withWhatHappenedExploration(NOT_CONSIDERED).withWhatIsNeededExploration(NOT_CONSIDERED))))
                .notMet(NEITHER);
        on(family(agreed(of("understanding-1", "person-girl")
                        .withWhatHappened(WORDS)
                        .withWhatIsNeeded(WORDS))))
                .notMet(NEITHER);
    }

    @Test
    void everyFactorOfTheBehaviourIsShown() {
        on(family(agreed().withFactors(behaviour("factor-2", "person-boy"), behaviour("factor-1", "person-boy"))))
                .notMet(NEITHER)
                .evidence("CONTRADICTS /formulations/0/factors/1", "CONTRADICTS /formulations/0/factors/0");
    }

    @Test
    void everybodyIsLookedAt() {
        Formulation both = agreed(boy().withWhatHappened(WORDS).withWhatIsNeeded(WORDS))
                .withFactors(behaviour("factor-1", "person-girl"), behaviour("factor-2", "person-boy"));

        on(family(both))
                .notMet(NEITHER)
                .evidence("SUPPORTS /formulations/0/understandings/0", "CONTRADICTS /formulations/0/factors/0");
        on(family(both.withSignOff(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, BOTH_OPEN);
    }

    @Test
    void anAnswerThatAddsNothingIsAnAnswerToWhatHappened() {
        QuestionAnswer happened = answer(QuestionCode.WHAT_HAPPENED, "person-boy");
        QuestionAnswer needed = answer(QuestionCode.WHAT_IS_NEEDED, "person-boy");

        on(family(agreed().withAnswers(happened, needed)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NEEDED_OPEN)
                .evidence("MISSING /formulations/0");
        on(family(agreed(boy().withWhatIsNeeded(WORDS)).withAnswers(happened))).met(MET);
        on(family(agreed().withAnswers(happened))).notEnough(NotEnoughReason.NOT_RECORDED, NEEDED_OPEN);
        on(family(agreed().withAnswers(needed))).notEnough(NotEnoughReason.NOT_RECORDED, BOTH_OPEN);
        on(family(agreed().withAnswers(answer(QuestionCode.WHAT_HAPPENED, "person-girl"))))
                .notMet(NEITHER);
    }

    @Test
    void whatAnotherFormulationTellsIsNotAskedAgain() {
        PersonUnderstanding both = boy().withWhatHappenedExploration(came(ExplorationState.ALREADY_KNOWN))
                .withWhatIsNeeded(WORDS);
        Formulation sibling = agreed().withId(FormulationId.of("formulation-2"))
                .withFactors(behaviour("factor-2", "person-boy"))
                .withSubjects(PersonId.of("person-girl"));

        on(family(agreed(both), sibling)).met(MET).evidence("SUPPORTS /formulations/0/understandings/0");
        on(family(agreed(both), sibling.withSupersedes(FormulationId.of("formulation-1"))))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/understandings/0");
        on(family(
                        agreed().withFactors().withAnswers(answer(QuestionCode.WHAT_HAPPENED, "person-boy")),
                        sibling.withUnderstandings(boy().withWhatIsNeeded(WORDS))))
                .met(MET)
                .evidence("SUPPORTS /formulations/1/understandings/0");
        on(family(agreed().withFactors(), sibling)).notMet(NEITHER);
    }

    @Test
    void whatWasOnlyPutOffBeforeIsOpenAgainNow() {
        PersonUnderstanding notNow = boy().withWhatHappenedExploration(came(ExplorationState.NOT_NOW))
                .withWhatIsNeeded(WORDS);
        PersonUnderstanding told = boy().withWhatHappenedExploration(came(ExplorationState.CHOSE_NOT_TO_SAY))
                .withWhatIsNeeded(WORDS);
        Formulation later = agreed().withId(FormulationId.of("formulation-2"))
                .withFactors(behaviour("factor-2", "person-boy"))
                .withSupersedes(FormulationId.of("formulation-1"));
        QuestionAnswer refused = answer(QuestionCode.WHAT_HAPPENED, "person-boy");

        on(family(agreed(notNow))).met(MET);
        on(family(agreed(notNow), later)).notEnough(NotEnoughReason.NOT_RECORDED, HAPPENED_OPEN);
        on(family(agreed(told), later)).met(MET);
        on(family(agreed(notNow.withWhatHappened(WORDS)), later)).met(MET);
        on(family(agreed(boy().withWhatIsNeeded(WORDS)).withAnswers(refused), later))
                .met(MET);
        on(family(agreed(boy().withWhatIsNeeded(WORDS)).withAnswers(refused.withAnswer(ClosingAnswer.LATER)), later))
                .notEnough(NotEnoughReason.NOT_RECORDED, HAPPENED_OPEN);
        on(family(agreed(boy().withWhatIsNeeded(WORDS)).withAnswers(refused.withAbout(Optional.empty())), later))
                .notEnough(NotEnoughReason.NOT_RECORDED, HAPPENED_OPEN);
    }

    @Test
    void withoutBehaviourItDoesNotApply() {
        List<Factor> others = List.of(
                factor("factor-1", PRESENTING).build(),
                factor("factor-1", PERPETUATING)
                        .behaviourOf(PersonId.of("person-boy"))
                        .build(),
                explored("factor-1", PRESENTING, ExplorationState.NONE_FOUND)
                        .withBehaviourOf(PersonId.of("person-boy")));

        assertThat(others)
                .allSatisfy(factor -> on(family(agreed().withFactors(factor)))
                        .notApplicable(NO_BEHAVIOUR)
                        .evidence());
        on(family(agreed().withFactors())).notApplicable(NO_BEHAVIOUR);
    }

    @Test
    void aReasonIsShownBeside() {
        on(family(agreed()).withRationales(reason("E3-R1", "factor-1")))
                .notMet(NEITHER, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason();
        on(family(agreed()).withRationales(reason("E3-R1", "formulation-1")))
                .notMet(NEITHER, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason();
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        found(RULE, "2026-12-30", closedFamily(agreed())).notMet(NEITHER);
        found(RULE, "2026-12-31", closedFamily(agreed()))
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + NEITHER);
    }

    @Test
    void withoutAFormulationItCannotBeSeen() {
        on(family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on(notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }
}
