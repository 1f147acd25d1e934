package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.formulation.guide.Invented.AVA;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Invented.SCHOOL;
import static org.practicemodel.formulation.guide.Invented.WORKER;
import static org.practicemodel.formulation.guide.Telling.at;
import static org.practicemodel.formulation.guide.Telling.chosenBy;
import static org.practicemodel.formulation.guide.Telling.inTheRoleOf;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.quoted;
import static org.practicemodel.formulation.guide.Telling.saidBy;
import static org.practicemodel.formulation.guide.Telling.together;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

class GuideProperties {

    private static final Consumer<FormulationGuide> TWO_PRIORITIES =
            guide -> guide.prioritise("rows", chosenBy(MUM)).prioritise("aunt");

    /** Steps of a talk of which none takes back another; a priority is one step, since priorities stand as given. */
    private static final List<Consumer<FormulationGuide>> STEPS = List.of(
            guide -> guide.presenting("sleep", "Waking", saidBy(MUM), on(DAY)),
            guide -> guide.presenting("school", "Tired at school", saidBy(SCHOOL), at("space")),
            guide -> guide.perpetuating("rows", "Rows", on(DAY.plusDays(1))),
            guide -> guide.protective("aunt", "Her aunt", saidBy(DAD)),
            guide -> guide.unsorted("noise", "The street is loud"),
            guide -> guide.explored(FactorKind.PRECIPITATING, "trigger", ExplorationState.NONE_FOUND, together(MUM)),
            guide -> guide.gathering("space", GatheringKind.RETHINK_SPACE, together(MUM, SCHOOL)),
            guide -> guide.gathering("visit", GatheringKind.VISIT, on(DAY)),
            guide -> guide.example("aunt", "She came on Friday"),
            guide -> guide.exception("rows", "Not on Fridays"),
            guide -> guide.perspective("sleep", Stance.AGREES, saidBy(DAD), on(DAY)),
            guide -> guide.perspective("sleep", Stance.SEES_DIFFERENTLY, "She is settled", saidBy(SCHOOL), at("space")),
            guide -> guide.perspective("sleep", Stance.NOT_SURE, saidBy(WORKER)),
            guide -> guide.perspective("sleep", Stance.SEES_DIFFERENTLY, "Not at all", saidBy(DAD), on(DAY)),
            guide -> guide.perspective("sleep", Stance.SEES_DIFFERENTLY, "Not at all", saidBy(DAD), on(DAY), quoted()),
            guide -> guide.perspective("sleep", Stance.SEES_DIFFERENTLY, "No more", saidBy(DAD), on(DAY.plusDays(90))),
            guide -> guide.perspective("sleep", Stance.SEES_DIFFERENTLY, inTheRoleOf(RoleCode.HEALTH_PROFESSIONAL)),
            guide -> guide.respond("sleep", SCHOOL, "We will look again"),
            guide -> guide.respond("sleep", DAD, "Said in March", on(DAY)),
            guide -> guide.respond("sleep", DAD, "Said in June", on(DAY.plusDays(91))),
            guide -> guide.respond("sleep", RoleCode.HEALTH_PROFESSIONAL, "We will ask you"),
            guide -> guide.refine(FactorId.of("sleep"), sleep -> sleep.withBehaviourOf(AVA)),
            guide -> guide.refine(FactorId.of("sleep"), sleep -> sleep.withLevel(FactorLevel.CHILD)),
            guide -> guide.understanding("u1", AVA, u -> u.whatIsNeeded(Statement.of("A quiet room"))),
            guide -> guide.earlierHelp("clinic", "A sleep clinic", help -> {}),
            guide -> guide.earlierHelp("course", "A course", help -> {}),
            guide -> guide.cultureNote("We all sleep in one room", saidBy(MUM)),
            guide -> guide.cultureNote("We all sleep in one room", saidBy(DAD)),
            guide -> guide.cultureNote("We all sleep in one room", saidBy(DAD), quoted()),
            guide -> guide.cultureNote("We took it that a child sleeps alone", on(DAY)),
            guide -> guide.hypothesis("h1", h -> h.explains("sleep").keptGoingBy("rows"), saidBy(MUM)),
            guide -> guide.hypothesis("h2", h -> h.explains("school"), on(DAY)),
            TWO_PRIORITIES,
            guide -> guide.goal(
                    "g1", GoalAuthor.CHILD, "To sleep", g -> g.tracesTo("h1").buildsOn("aunt")),
            guide -> guide.goal("g2", GoalAuthor.PROFESSIONAL, "School", g -> g.tracesTo("school"), on(DAY)),
            guide -> guide.action("a1", "A story", a -> a.addGoals(GoalId.of("g1"))),
            guide -> guide.action("a2", "A walk", a -> a.addOwners(DAD), on(DAY)),
            guide -> guide.startedOn(DAY, AVA),
            guide -> guide.supersedes("F-0"),
            guide -> guide.answer(GuideQuestions.CULTURE, ClosingAnswer.LATER, saidBy(MUM, DAD)),
            guide -> guide.answer(GuideQuestions.CULTURE, ClosingAnswer.LATER, saidBy(MUM)),
            guide -> guide.answer(GuideQuestions.EARLIER_HELP, ClosingAnswer.NOT_SURE));

    private static FormulationGuide told(List<Consumer<FormulationGuide>> steps) {
        FormulationGuide guide = FormulationGuide.begin("F-1");
        steps.forEach(step -> step.accept(guide));
        return guide;
    }

    @Provide
    Arbitrary<List<Consumer<FormulationGuide>>> wholeTalks() {
        return Arbitraries.shuffle(STEPS);
    }

    @Provide
    Arbitrary<List<Consumer<FormulationGuide>>> talks() {
        return Arbitraries.shuffle(STEPS)
                .flatMap(steps ->
                        Arbitraries.integers().between(0, steps.size()).map(length -> steps.subList(0, length)));
    }

    @Provide
    Arbitrary<Formulation> formulations() {
        return Records.formulations();
    }

    @Property
    void buildingInAnyOrderGivesEqualFormulations(@ForAll("wholeTalks") List<Consumer<FormulationGuide>> steps) {
        assertThat(told(steps).soFar()).isEqualTo(told(STEPS).soFar());
    }

    @Property
    void whatIsTakenBackWasNeverSaid(@ForAll("wholeTalks") List<Consumer<FormulationGuide>> steps) {
        Assume.that(!steps.get(0).equals(TWO_PRIORITIES));
        FormulationGuide before = told(steps.subList(1, steps.size()));
        FormulationGuide guide = told(steps.subList(1, steps.size()));
        steps.get(0).accept(guide);
        FormulationGuide after = guide.takeBack();

        assertThat(after.faults()).isEqualTo(before.faults());
        assertThat(after.allOpenQuestions()).isEqualTo(before.allOpenQuestions());
    }

    @Property
    void theOrderOfAnyPartOfATalkMakesNoDifference(@ForAll("talks") List<Consumer<FormulationGuide>> steps) {
        List<Consumer<FormulationGuide>> inOrder =
                STEPS.stream().filter(steps::contains).toList();

        assertThat(told(steps).faults()).isEqualTo(told(inOrder).faults());
        assertThat(told(steps).allOpenQuestions()).isEqualTo(told(inOrder).allOpenQuestions());
    }

    @Property
    void aTalkIsSavedOrRefusedForItsStructureAlone(@ForAll("talks") List<Consumer<FormulationGuide>> steps) {
        FormulationGuide guide = told(steps);

        if (guide.faults().isEmpty()) {
            assertThat(FormulationGuide.continuing(guide.soFar()).soFar()).isEqualTo(guide.soFar());
        } else {
            assertThatThrownBy(guide::soFar).isInstanceOf(StructureException.class);
        }
    }

    @Property
    void continuingWithoutAWordChangesNothing(@ForAll("formulations") Formulation formulation) {
        FormulationGuide guide = FormulationGuide.continuing(formulation);

        assertThat(guide.faults()).isEmpty();
        assertThat(guide.soFar()).isEqualTo(formulation);
        assertThat(guide.openQuestions())
                .isEqualTo(guide.allOpenQuestions().stream().limit(3).toList());
    }

    @Property
    void anAnswerThatAddsNothingClosesExactlyItsQuestion(@ForAll("formulations") Formulation formulation) {
        List<OpenQuestion> open = FormulationGuide.continuing(formulation).allOpenQuestions();

        for (OpenQuestion question : open) {
            assertThat(FormulationGuide.continuing(formulation)
                            .answer(question, ClosingAnswer.LATER)
                            .allOpenQuestions())
                    .isEqualTo(
                            open.stream().filter(each -> !each.equals(question)).toList());
        }
    }

    @Property
    void anAnswerThatAddsSomethingClosesItsQuestionAndOpensOnlyQuestionsAboutWhatItAdds(
            @ForAll("formulations") Formulation formulation) {
        Formulation withAFactor = FormulationGuide.continuing(formulation)
                .presenting("first", "Something")
                .soFar();
        List<OpenQuestion> before = FormulationGuide.continuing(withAFactor).allOpenQuestions();

        for (OpenQuestion question : before) {
            FormulationGuide guide = FormulationGuide.continuing(withAFactor);
            Answering.of(question).accept(guide);
            List<OpenQuestion> after = guide.allOpenQuestions();

            assertThat(guide.faults()).as("answering %s", question).isEmpty();
            assertThat(before.stream().filter(each -> !after.contains(each)))
                    .as("closed by answering %s", question)
                    .isEqualTo(List.of(question));
            assertThat(after.stream().filter(each -> !before.contains(each)))
                    .as("opened by answering %s", question)
                    .allMatch(opened -> opened.about().equals(question.about())
                            || opened.about().filter(Answering::isNew).isPresent());
        }
    }

    @Property
    void openQuestionsAreOrderedByStepEachOnceAndFullySaid(@ForAll("formulations") Formulation formulation) {
        List<OpenQuestion> open = OpenQuestions.of(formulation, PracticeModels.leeds());
        List<FormulationStep> steps =
                PracticeModels.leeds().steps().stream().map(ModelStep::step).toList();

        assertThat(open.stream().map(question -> steps.indexOf(question.step())))
                .isSorted();
        assertThat(open.stream().map(OpenQuestion::toString)).doesNotHaveDuplicates();
        assertThat(open.stream()
                        .flatMap(question -> Stream.of(
                                question.prompt(Locale.UK),
                                question.why(Locale.UK),
                                question.whatWouldAnswer(Locale.UK))))
                .noneMatch(text -> text.contains("[") || text.contains("{"));
    }

    @Property(tries = 50)
    void openQuestionsAreTheSameUnderAnyDefaultLocale(@ForAll("formulations") Formulation formulation) {
        Locale before = Locale.getDefault();
        Set<List<String>> said = new HashSet<>();
        try {
            for (String tag : List.of("en-GB", "tr-TR", "cy-GB", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                said.add(OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                        .map(question -> question
                                + question.prompt(Locale.UK)
                                + question.why(Locale.UK)
                                + question.whatWouldAnswer(Locale.UK))
                        .toList());
            }
        } finally {
            Locale.setDefault(before);
        }

        assertThat(said).hasSize(1);
    }

    @Property
    void noQuestionSaysAnythingPersonal(@ForAll("marked") Formulation formulation) {
        assertThat(FormulationGuide.continuing(formulation).allOpenQuestions().stream()
                        .map(question -> question + " " + question.prompt() + question.why() + question.basis()
                                + question.prompt(Locale.UK)))
                .noneMatch(text -> text.contains("CANARY"));
    }

    @Provide
    Arbitrary<Formulation> marked() {
        return Records.recordsThatSay("CANARY")
                .filter(record -> !record.formulations().isEmpty())
                .map(record -> record.formulations().get(0));
    }
}
