package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.AVA;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.WORKER;
import static org.practicemodel.formulation.guide.Telling.chosenBy;
import static org.practicemodel.formulation.guide.Telling.inTheRoleOf;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.saidBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.voice.Statement;

class FormulationGuideTest {

    private static final Statement WORDS = Statement.of("Words");

    private static FormulationGuide begun() {
        return FormulationGuide.begin("F-1");
    }

    private static List<String> ids(List<? extends Entry> entries) {
        return entries.stream().map(entry -> entry.id().value()).toList();
    }

    @Test
    void aTalkReadsAsItIsTold() {
        FormulationGuide guide = FormulationGuide.begin("F-1");
        guide.presenting("sleep", "Ava wakes most nights and is too tired for school", saidBy(MUM), on(DAY));
        guide.perpetuating("rows", "Rows at bedtime", saidBy(MUM));
        guide.hypothesis(
                "h1",
                h -> h.explains("sleep")
                        .keptGoingBy("rows")
                        .addressedBy("A calm hour")
                        .soThat("Ava sleeps"));
        guide.prioritise("rows", chosenBy(MUM, WORKER));

        assertThat(guide.openQuestions().stream().map(OpenQuestion::toString))
                .containsExactly(
                        "OpenQuestion other-perspectives about sleep",
                        "OpenQuestion exception about sleep",
                        "OpenQuestion explore-factor-kind under predisposing");
        assertThat(guide.allOpenQuestions())
                .hasSizeGreaterThan(3)
                .startsWith(guide.openQuestions().get(0));

        Formulation agreed = guide.signOff(RoleCode.SOCIAL_WORKER, DAY);

        assertThat(agreed)
                .isEqualTo(Formulation.builder()
                        .id(FormulationId.of("F-1"))
                        .edition(EditionId.of("leeds/current"))
                        .addFactors(
                                Factor.builder()
                                        .id(FactorId.of("sleep"))
                                        .addKinds(FactorKind.PRESENTING)
                                        .statement(Statement.builder()
                                                .words("Ava wakes most nights and is too tired for school")
                                                .addSaidBy(MUM)
                                                .on(DAY)
                                                .build())
                                        .addPerspectives(Invented.says(MUM).withOn(DAY))
                                        .notedOn(DAY)
                                        .build(),
                                Factor.builder()
                                        .id(FactorId.of("rows"))
                                        .addKinds(FactorKind.PERPETUATING)
                                        .statement(
                                                Statement.of("Rows at bedtime").withSaidBy(MUM))
                                        .addPerspectives(Invented.says(MUM))
                                        .build())
                        .addHypotheses(Hypothesis.builder()
                                .id(HypothesisId.of("h1"))
                                .addExplains(FactorId.of("sleep"))
                                .addKeptGoingBy(FactorId.of("rows"))
                                .addressedBy(Statement.of("A calm hour"))
                                .soThat(Statement.of("Ava sleeps"))
                                .build())
                        .addPriorities(Priority.builder()
                                .factor(FactorId.of("rows"))
                                .addChosenBy(MUM, WORKER)
                                .build())
                        .signOff(SignOff.builder()
                                .role(RoleCode.SOCIAL_WORKER)
                                .on(DAY)
                                .build())
                        .build());
        assertThat(guide.soFar()).isEqualTo(agreed);
        assertThat(guide).hasToString("FormulationGuide");
    }

    @Test
    void nothingSaidCanBeSaved() {
        assertThat(begun().soFar())
                .isEqualTo(Formulation.builder()
                        .id(FormulationId.of("F-1"))
                        .edition(EditionId.of("leeds/current"))
                        .build());
    }

    @Test
    void anotherEditionAsksItsOwnPs() {
        ModelFactor possible = PracticeModels.leeds()
                .factor(FactorKind.PREDICTIVE)
                .orElseThrow()
                .withKind(FactorKind.of("anytown:possible"))
                .withPrompt("What could be possible?");
        ModelDefinition anytown = PracticeModels.leeds()
                .withId(EditionId.of("anytown/1.0"))
                .withFactors(possible, PracticeModels.leeds().factors().get(0));
        FormulationGuide guide = begun().presenting("sleep", "Waking", saidBy(MUM, DAD))
                .exception("sleep", "On Fridays")
                .under(anytown)
                .factor(FactorKind.of("anytown:possible"), "walk", "A walk");

        assertThat(guide.soFar().edition()).contains(EditionId.of("anytown/1.0"));
        assertThat(ids(guide.soFar().factors())).containsExactly("walk", "sleep");
        assertThat(begun().under(anytown).openQuestions().get(0).prompt(Locale.UK))
                .isEqualTo("What could be possible?");
        assertThat(guide.openQuestions().get(0)).hasToString("OpenQuestion who-says-so about walk");
    }

    @Test
    void aContinuedFormulationIsAskedUnderItsOwnEdition() {
        Formulation in2020 =
                begun().soFar().withEdition(PracticeModels.leeds2020().id());
        Formulation elsewhere = in2020.withEdition(EditionId.of("anytown/1.0"));
        Formulation in2017 = in2020.withEdition(PracticeModels.leeds2017().id());

        assertThat(FormulationGuide.continuing(in2020).allOpenQuestions())
                .isEqualTo(OpenQuestions.of(in2020, PracticeModels.leeds2020()));
        assertThat(FormulationGuide.continuing(elsewhere).allOpenQuestions())
                .isEqualTo(OpenQuestions.of(elsewhere, PracticeModels.leeds()));
        assertThat(FormulationGuide.continuing(in2017).allOpenQuestions()).isEmpty();
    }

    @Test
    void whatIsAddedLaterStandsWhereItBelongs() {
        Formulation first = begun().presenting("a", "Words", on(DAY))
                .presenting("c", "Words")
                .perpetuating("x", "Words")
                .soFar();

        assertThat(ids(FormulationGuide.continuing(first)
                        .presenting("b", "Words")
                        .presenting("d", "Words", on(DAY.plusDays(1)))
                        .protective("y", "Words")
                        .soFar()
                        .factors()))
                .containsExactly("a", "d", "b", "c", "x", "y");
    }

    @Test
    void anyPartOfAnyEntryCanBeRefined() {
        Formulation formulation = begun().refine(FactorId.of("sleep"), f -> f.withLevel(FactorLevel.CHILD))
                .refine(HypothesisId.of("h1"), h -> h.withSoThat(WORDS))
                .refine(GoalId.of("g1"), g -> g.withReviewOn(DAY))
                .refine(ActionId.of("a1"), a -> a.withDueOn(DAY))
                .refine(PersonUnderstandingId.of("u1"), u -> u.withWhatIsNeeded(WORDS))
                .refine(EarlierInterventionId.of("e1"), e -> e.withWhatLasted(WORDS))
                .presenting("sleep", "Waking")
                .hypothesis("h1", h -> h.explains("sleep"))
                .goal("g1", GoalAuthor.FAMILY, "To sleep", g -> {})
                .action("a1", "A story", a -> {})
                .understanding("u1", AVA, u -> {})
                .earlierHelp("e1", "A course", e -> {})
                .soFar();

        assertThat(formulation.factors().get(0).level()).contains(FactorLevel.CHILD);
        assertThat(formulation.hypotheses().get(0).soThat()).contains(WORDS);
        assertThat(formulation.goals().get(0).reviewOn()).contains(DAY);
        assertThat(formulation.actions().get(0).dueOn()).contains(DAY);
        assertThat(formulation.understandings().get(0).whatIsNeeded()).contains(WORDS);
        assertThat(formulation.earlierInterventions().get(0).whatLasted()).contains(WORDS);
    }

    @Test
    void ofWhatIsSaidTwiceTheLastHolds() {
        assertThat(begun().presenting("sleep", "Waking")
                        .exception("sleep", "On Fridays")
                        .exception("sleep", "Never on Fridays")
                        .soFar()
                        .factors()
                        .get(0)
                        .exception())
                .contains(Statement.of("Never on Fridays"));
    }

    @Test
    void aChangeIsMadeToWhatWasThereBefore() {
        Formulation first = begun().presenting("sleep", "Waking").soFar();

        assertThat(FormulationGuide.continuing(first)
                        .exception("sleep", "On Fridays")
                        .soFar()
                        .factors())
                .containsExactly(first.factors().get(0).withException(Statement.of("On Fridays")));
    }

    @Test
    void anAnswerThatAddsNothingClosesItsQuestion() {
        FormulationGuide guide = begun();
        OpenQuestion first = guide.openQuestions().get(0);
        OpenQuestion second = guide.openQuestions().get(1);
        guide.answer(second, ClosingAnswer.LATER, saidBy(MUM, DAD), on(DAY))
                .answer(first, ClosingAnswer.DO_NOT_WANT_TO_SAY, inTheRoleOf(RoleCode.SOCIAL_WORKER));
        QuestionAnswer later = QuestionAnswer.builder()
                .question(QuestionCode.EXPLORE_FACTOR_KIND)
                .kind(FactorKind.PREDISPOSING)
                .answer(ClosingAnswer.LATER)
                .by(DAD)
                .on(DAY)
                .build();

        assertThat(guide.allOpenQuestions()).doesNotContain(first, second);
        assertThat(guide.soFar().answers())
                .containsExactly(
                        later,
                        later.withBy(MUM),
                        QuestionAnswer.builder()
                                .question(QuestionCode.EXPLORE_FACTOR_KIND)
                                .kind(FactorKind.PRESENTING)
                                .answer(ClosingAnswer.DO_NOT_WANT_TO_SAY)
                                .role(RoleCode.SOCIAL_WORKER)
                                .build());
    }

    @Test
    void theFormulationSaysWhomItIsAboutAndWhatItFollows() {
        Formulation formulation = begun().startedOn(DAY, AVA).supersedes("F-0").soFar();

        assertThat(formulation.startedOn()).contains(DAY);
        assertThat(formulation.subjects()).containsExactly(AVA);
        assertThat(formulation.supersedes()).contains(FormulationId.of("F-0"));
    }

    @Test
    void anAgreementTakesThePlaceOfAnEarlierOne() {
        FormulationGuide guide = begun();
        guide.signOff(RoleCode.SOCIAL_WORKER, DAY);
        SignOff again = SignOff.builder()
                .role(RoleCode.TEAM_MANAGER)
                .on(DAY.plusDays(1))
                .addPerspectives(Invented.differs(DAD))
                .build();

        assertThat(guide.signOff(again).signOff()).contains(again);
        assertThat(guide.openQuestions()).hasSize(3);
    }
}
