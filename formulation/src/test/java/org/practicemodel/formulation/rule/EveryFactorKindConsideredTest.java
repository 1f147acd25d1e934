package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.vocabulary.FactorKind.PERPETUATING;
import static org.practicemodel.core.vocabulary.FactorKind.PRECIPITATING;
import static org.practicemodel.core.vocabulary.FactorKind.PREDICTIVE;
import static org.practicemodel.core.vocabulary.FactorKind.PREDISPOSING;
import static org.practicemodel.core.vocabulary.FactorKind.PRESENTING;
import static org.practicemodel.core.vocabulary.FactorKind.PROTECTIVE;
import static org.practicemodel.formulation.rule.Given.agreedOn;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.explored;
import static org.practicemodel.formulation.rule.Given.factor;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationBuilder;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.ExplorationState;

class EveryFactorKindConsideredTest {

    private static final EveryFactorKindConsidered RULE = new EveryFactorKindConsidered();

    private static final String NONE = "No formulation is recorded for this work.";
    private static final String MET = "Each of the 6 Ps was considered.";

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    /** Everything but what set things off. */
    private static FormulationBuilder withoutPrecipitating(String id) {
        return formulation(id)
                .startedOn(day("2026-02-02"))
                .addFactors(
                        factor("factor-1", PRESENTING).build(),
                        factor("factor-2", PREDISPOSING, PERPETUATING).build(),
                        factor("factor-3", PROTECTIVE).build(),
                        factor("factor-4", PREDICTIVE).build());
    }

    private static Formulation whole(String id) {
        return withoutPrecipitating(id)
                .addFactors(factor("factor-5", PRECIPITATING).build())
                .build();
    }

    private static String open(String factor) {
        return "Nothing is recorded so far under this P: " + factor + ".";
    }

    private static String blank(String factor) {
        return "The formulation was agreed for now, and nothing is recorded under this P: " + factor + ".";
    }

    @Test
    void isAKeyRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R1");
        assertThat(descriptor.slug()).isEqualTo("every-p-considered");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("L Rethink one-minute guide section on the process");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .singleElement()
                .satisfies(due -> assertThat(due.key()).hasToString("formulation.dueWorkingDays"))
                .satisfies(due -> assertThat(List.of(due.least(), due.defaultValue(), due.most()))
                        .containsExactly(20, 45, 90));
    }

    @Test
    void somethingUnderEachPIsMetWhetherAgreedOrNot() {
        on("2026-02-03", family(whole("formulation-1")))
                .met(MET)
                .evidence(
                        "SUPPORTS /formulations/0",
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/4",
                        "SUPPORTS /formulations/0/factors/2",
                        "SUPPORTS /formulations/0/factors/3");
        on("2026-04-01", family(whole("formulation-1").withSignOff(agreedOn("2026-03-20"))))
                .met(MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none-found", "already-known", "chose-not-to-say", "not-ours-to-ask"})
    void whatWasExploredWasConsidered(String state) {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .addFactors(explored("factor-5", PRECIPITATING, ExplorationState.of(state)))
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .met(MET);
    }

    @Test
    void aMarkThatItWasNotConsideredIsNoAnswer() {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .addFactors(explored("factor-5", PRECIPITATING, ExplorationState.NOT_CONSIDERED))
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .notMet(blank("Precipitating factors"));
    }

    @Test
    void anyAnswerAboutThatPClosesIt() {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .addAnswers(QuestionAnswer.builder()
                                        .question(QuestionCode.EXPLORE_FACTOR_KIND)
                                        .kind(PRECIPITATING)
                                        .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                                        .build())
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .met(MET);
    }

    @Test
    void whatWasLeftForLaterIsOpenAndHeldAgainstNobody() {
        String later = "This P was left for later: Precipitating factors.";
        QuestionAnswer putOff = QuestionAnswer.builder()
                .question(QuestionCode.EXPLORE_FACTOR_KIND)
                .kind(PRECIPITATING)
                .answer(ClosingAnswer.LATER)
                .build();
        Formulation notNow = withoutPrecipitating("formulation-1")
                .addFactors(explored("factor-5", PRECIPITATING, ExplorationState.NOT_NOW))
                .build();
        Formulation answered =
                withoutPrecipitating("formulation-1").addAnswers(putOff).build();

        for (Formulation left : new Formulation[] {notNow, answered}) {
            on("2026-04-01", family(left.withSignOff(agreedOn("2026-03-20"))))
                    .notEnough(NotEnoughReason.NOT_RECORDED, later);
            on("2026-04-01", family(left)).tooEarly("2026-04-09", later);
        }
        on("2026-04-01", family(answered.withAnswers(putOff, putOff.withAnswer(ClosingAnswer.NOT_SURE))))
                .met(MET);
        on("2026-04-01", family(notNow.withAnswers(putOff.withAnswer(ClosingAnswer.NOT_SURE))))
                .met(MET);
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .addFactors(explored("factor-5", PRECIPITATING, ExplorationState.NOT_NOW)
                                        .withStatement(Given.WORDS))
                                .build()))
                .met(MET);
    }

    @Test
    void anAnswerAboutSomethingElseClosesNothing() {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .addAnswers(
                                        QuestionAnswer.builder()
                                                .question(QuestionCode.EXPLORE_FACTOR_KIND)
                                                .kind(PROTECTIVE)
                                                .answer(ClosingAnswer.LATER)
                                                .build(),
                                        QuestionAnswer.builder()
                                                .question(QuestionCode.EXAMPLE)
                                                .kind(PRECIPITATING)
                                                .answer(ClosingAnswer.LATER)
                                                .build())
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .notMet(blank("Precipitating factors"));
    }

    @Test
    void aBlankPInWhatWasAgreedShowsOtherwise() {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .notMet(blank("Precipitating factors"))
                .evidence(
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/2",
                        "SUPPORTS /formulations/0/factors/3",
                        "CONTRADICTS /formulations/0");
        on(
                        "2026-04-01",
                        family(formulation("formulation-1")
                                .signOff(agreedOn("2026-03-20"))
                                .build()))
                .notMet(
                        blank("Presenting issues"),
                        blank("Predisposing factors"),
                        blank("Precipitating factors"),
                        blank("Perpetuating factors"),
                        blank("Protective factors"))
                .evidence("CONTRADICTS /formulations/0", "MISSING /formulations/0");
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(
                        "2026-04-01",
                        family(withoutPrecipitating("formulation-1")
                                        .signOff(agreedOn("2026-03-20"))
                                        .build())
                                .withRationales(reason("P06-R1", "formulation-1")))
                .withShownReason()
                .notMet(blank("Precipitating factors"), "A reason was given on 10 March 2026 (role: team-manager).");
    }

    @Test
    void aPThatOnlyWeReadIntoTheModelIsNeverHeldAgainstAnybody() {
        Formulation unpredicted = whole("formulation-1").withSignOff(agreedOn("2026-03-20"));
        on(
                        "2026-04-01",
                        family(unpredicted.withFactors(unpredicted.factors().stream()
                                .filter(factor -> !factor.kinds().contains(PREDICTIVE))
                                .toList())))
                .notEnough(NotEnoughReason.NOT_RECORDED, open("Predictive: what is thought likely"));
    }

    @Test
    void aDraftHasTime() {
        PracticeRecord draft = family(withoutPrecipitating("formulation-1").build());

        on("2026-04-08", draft)
                .tooEarly("2026-04-09", open("Precipitating factors"))
                .evidence(
                        "SUPPORTS /formulations/0/factors/0",
                        "SUPPORTS /formulations/0/factors/1",
                        "SUPPORTS /formulations/0/factors/2",
                        "SUPPORTS /formulations/0/factors/3",
                        "MISSING /formulations/0");
        on("2026-04-09", draft).notEnough(NotEnoughReason.NOT_RECORDED, open("Precipitating factors"));
        on("2026-04-01", closedFamily(withoutPrecipitating("formulation-1").build()))
                .tooEarly("2026-04-09", open("Precipitating factors"));
        on(
                        "2026-07-01",
                        closedFamily(withoutPrecipitating("formulation-1")
                                .startedOn(day("2026-06-29"))
                                .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, open("Precipitating factors"));
    }

    @Test
    void withoutAFormulationThereIsTimeFromTheOpening() {
        on("2026-03-09", family()).tooEarly("2026-03-10", NONE).evidence("MISSING ");
        on("2026-03-10", family()).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING ");
        on("2026-02-03", Given.of()).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-02-03", notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING ");
    }

    @Test
    void theEditionOfTheFormulationSaysWhichPsThereAre() {
        Formulation formulation = whole("formulation-1");
        var strange = PracticeModels.leeds()
                .withId(EditionId.of("anytown/1"))
                .withFactors(PracticeModels.leeds().factor(PRESENTING).orElseThrow());

        found(RULE, "2026-02-03", family(formulation), strange).met("The one P was considered.");
        found(RULE, "2026-02-03", family(formulation.withEdition(EditionId.of("anytown/1"))), strange)
                .met("The one P was considered.");
        found(RULE, "2026-02-03", family(formulation.withEdition(EditionId.of("leeds/2020"))), strange)
                .met(MET);
        found(RULE, "2026-02-03", family(formulation.withEdition(EditionId.of("elsewhere/1"))), strange)
                .notApplicable("The formulation states an edition of the model whose Ps are not known here.")
                .evidence("SUPPORTS /formulations/0");
    }

    @Test
    void everyCurrentFormulationIsLookedAt() {
        on(
                        "2026-04-01",
                        family(
                                whole("formulation-1"),
                                formulation("formulation-2")
                                        .addFactors()
                                        .build()
                                        .withSignOff(agreedOn("2026-03-20"))))
                .notMet(
                        blank("Presenting issues"),
                        blank("Predisposing factors"),
                        blank("Precipitating factors"),
                        blank("Perpetuating factors"),
                        blank("Protective factors"));
        on(
                        "2026-04-01",
                        family(
                                formulation("formulation-1").build(),
                                whole("formulation-2").withSupersedes(FormulationId.of("formulation-1"))))
                .met(MET);
    }

    @Test
    void whatIsLeftOverFromEarlierWorkIsNotLookedAt() {
        Formulation blank = formulation("formulation-1").build();

        on("2026-04-01", family(blank.withSignOff(agreedOn("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-04-01", family(blank.withStartedOn(day("2026-01-04")))).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-04-01", family(whole("formulation-1").withStartedOn(day("2026-01-05"))))
                .met(MET);
        on(
                        "2026-04-01",
                        family(whole("formulation-1")
                                .withStartedOn(day("2026-01-04"))
                                .withSignOff(agreedOn("2026-01-05"))))
                .met(MET);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = closedFamily(withoutPrecipitating("formulation-1")
                .signOff(agreedOn("2026-03-20"))
                .build());

        on("2026-12-30", ended).notMet(blank("Precipitating factors"));
        on("2026-12-31", ended)
                .notApplicable("There is no formulation to look at now.")
                .history("2026-06-30 " + blank("Precipitating factors"));
    }
}
