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

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.FactorLevel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

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
    void everyPHasItsName() {
        Formulation formulation = begun().predictive("f", "It gets better")
                .protective("e", "Her aunt")
                .perpetuating("d", "Rows")
                .precipitating("c", "The move")
                .predisposing("b", "Light sleep")
                .presenting("a", "Waking")
                .factor(FactorKind.of("anytown:possible"), "g", "A garden")
                .unsorted("h", "Something else")
                .soFar();

        assertThat(formulation.factors().stream().map(Factor::kinds))
                .containsExactly(
                        List.of(FactorKind.PRESENTING),
                        List.of(FactorKind.PREDISPOSING),
                        List.of(FactorKind.PRECIPITATING),
                        List.of(FactorKind.PERPETUATING),
                        List.of(FactorKind.PROTECTIVE),
                        List.of(FactorKind.PREDICTIVE),
                        List.of(FactorKind.of("anytown:possible")),
                        List.of());
        assertThat(ids(formulation.factors())).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    }

    @Test
    void withinAPTheEarlierDayComesFirstAndWhatHasNoneLast() {
        Formulation formulation = begun().presenting("a", "Words")
                .presenting("b", "Words")
                .presenting("c", "Words", on(DAY.plusDays(1)))
                .presenting("d", "Words", on(DAY))
                .presenting("e", "Words", on(DAY))
                .soFar();

        assertThat(ids(formulation.factors())).containsExactly("d", "e", "c", "a", "b");
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
    void lookingAndFindingNothingIsAnAnswer() {
        FormulationGuide guide = begun().explored(
                        FactorKind.PRECIPITATING,
                        "trigger",
                        ExplorationState.NONE_FOUND,
                        together(MUM),
                        inTheRoleOf(RoleCode.SOCIAL_WORKER),
                        on(DAY));

        assertThat(guide.soFar().factors())
                .containsExactly(Factor.builder()
                        .id(FactorId.of("trigger"))
                        .addKinds(FactorKind.PRECIPITATING)
                        .exploration(Exploration.builder()
                                .state(ExplorationState.NONE_FOUND)
                                .on(DAY)
                                .by(RoleCode.SOCIAL_WORKER)
                                .addWith(MUM)
                                .build())
                        .notedOn(DAY)
                        .build());
    }

    @Test
    void examplesAndExceptionsMayComeBeforeTheirFactor() {
        Factor aunt = begun().example("aunt", "She came on Friday", saidBy(MUM))
                .exception("aunt", "Not when it rains")
                .protective("aunt", "Her aunt")
                .soFar()
                .factors()
                .get(0);

        assertThat(aunt.example()).contains(Statement.of("She came on Friday").withSaidBy(MUM));
        assertThat(aunt.exception()).contains(Statement.of("Not when it rains"));
    }

    @Test
    void everyVoiceIsKeptAndAnswered() {
        FormulationGuide guide = begun().gathering("space", GatheringKind.RETHINK_SPACE, together(MUM, SCHOOL), on(DAY))
                .respond("sleep", SCHOOL, "We will look in May", saidBy(WORKER))
                .perspective("sleep", Stance.SEES_DIFFERENTLY, "She is settled", saidBy(SCHOOL), at("space"), quoted())
                .perspective("sleep", Stance.AGREES, saidBy(DAD), on(DAY))
                .perspective("sleep", Stance.NOT_ASKED, inTheRoleOf(RoleCode.HEALTH_PROFESSIONAL))
                .presenting("sleep", "Waking", saidBy(MUM));
        Perspective agrees = Invented.says(DAD).withStance(Stance.AGREES).withOn(DAY);
        Perspective school = Invented.differs(SCHOOL)
                .withWords(Statement.of("She is settled")
                        .withForm(StatementForm.QUOTE)
                        .withSaidBy(SCHOOL))
                .withGathering(GatheringId.of("space"))
                .withResponse(Statement.of("We will look in May").withSaidBy(WORKER));
        Perspective health = Perspective.builder()
                .role(RoleCode.HEALTH_PROFESSIONAL)
                .stance(Stance.NOT_ASKED)
                .build();

        assertThat(guide.soFar().factors().get(0).perspectives())
                .containsExactly(agrees, school, Invented.says(MUM), health);
        assertThat(guide.soFar().gatherings())
                .containsExactly(Gathering.builder()
                        .id(GatheringId.of("space"))
                        .kind(GatheringKind.RETHINK_SPACE)
                        .on(DAY)
                        .addParticipants(MUM, SCHOOL)
                        .build());
    }

    @Test
    void hypothesesAndGoalsHaveVoicesToo() {
        Formulation formulation = begun().presenting("sleep", "Waking")
                .hypothesis("h1", h -> h.explains("sleep"))
                .goal("g1", GoalAuthor.FAMILY, "To sleep", g -> {})
                .perspective("h1", Stance.SAYS_SO, saidBy(MUM))
                .perspective("g1", Stance.SEES_DIFFERENTLY, "Not yet", saidBy(DAD))
                .respond("g1", DAD, "Tell us when")
                .soFar();

        assertThat(formulation.hypotheses().get(0).perspectives()).containsExactly(Invented.says(MUM));
        assertThat(formulation.goals().get(0).perspectives())
                .containsExactly(Invented.differs(DAD)
                        .withWords(Statement.of("Not yet").withSaidBy(DAD))
                        .withResponse(Statement.of("Tell us when")));
    }

    @Test
    void aPerspectiveIsSomebodys() {
        assertThatThrownBy(() -> begun().perspective("sleep", Stance.AGREES, on(DAY)))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage("Perspective is not well formed: : expected at least one of 'who' and 'role'");
    }

    @Test
    void backgroundIsTakenAsItComes() {
        Exploration known =
                Exploration.builder().state(ExplorationState.ALREADY_KNOWN).build();
        Formulation formulation = begun().understanding("u2", AVA, u -> u.whatIsNeeded(WORDS))
                .understanding("u1", AVA, u -> u.whatHappenedExploration(known))
                .earlierHelp("late", "A course", help -> {})
                .earlierHelp(
                        "clinic",
                        "A sleep clinic",
                        help -> help.whatLasted(WORDS)
                                .interval(RecordedInterval.builder().from(DAY).build()),
                        saidBy(MUM))
                .cultureNote("We all sleep in one room", saidBy(MUM))
                .cultureNote("B", on(DAY))
                .cultureNote("A")
                .soFar();

        assertThat(formulation.understandings())
                .containsExactly(
                        PersonUnderstanding.builder()
                                .id(PersonUnderstandingId.of("u1"))
                                .person(AVA)
                                .whatHappenedExploration(known)
                                .build(),
                        PersonUnderstanding.builder()
                                .id(PersonUnderstandingId.of("u2"))
                                .person(AVA)
                                .whatIsNeeded(WORDS)
                                .build());
        assertThat(ids(formulation.earlierInterventions())).containsExactly("clinic", "late");
        assertThat(formulation.earlierInterventions().get(0).statement())
                .isEqualTo(Statement.of("A sleep clinic").withSaidBy(MUM));
        assertThat(formulation.earlierInterventions().get(0).whatLasted()).contains(WORDS);
        assertThat(formulation.cultureAndAssumptions().stream().map(Statement::words))
                .containsExactly("B", "A", "We all sleep in one room");
    }

    @Test
    void aWholeHypothesisIsWritten() {
        HypothesisSharing sharing =
                HypothesisSharing.builder().outcome(SharingOutcome.SHARED).build();
        Formulation formulation = begun().hypothesis(
                        "h1",
                        h -> h.explains("sleep", "sleep")
                                .inWords("Rows wake her")
                                .shared(sharing),
                        saidBy(MUM),
                        on(DAY))
                .hypothesis("h0", h -> h.explains("sleep").keptGoingBy("sleep"))
                .presenting("sleep", "Waking")
                .soFar();

        assertThat(formulation.hypotheses())
                .containsExactly(
                        Hypothesis.builder()
                                .id(HypothesisId.of("h1"))
                                .addExplains(FactorId.of("sleep"))
                                .statement(Statement.of("Rows wake her")
                                        .withSaidBy(MUM)
                                        .withOn(DAY))
                                .addPerspectives(Invented.says(MUM).withOn(DAY))
                                .sharing(sharing)
                                .writtenOn(DAY)
                                .build(),
                        Hypothesis.builder()
                                .id(HypothesisId.of("h0"))
                                .addExplains(FactorId.of("sleep"))
                                .addKeptGoingBy(FactorId.of("sleep"))
                                .build());
    }

    @Test
    void prioritiesStandInTheOrderChosenAndAreCompletedByWhatIsSaidAgain() {
        Formulation first = begun().presenting("a", "Words")
                .presenting("b", "Words")
                .presenting("c", "Words")
                .prioritise("b", "It is the smallest", chosenBy(MUM))
                .prioritise("a")
                .prioritise("b", chosenBy(DAD, MUM), on(DAY))
                .soFar();
        Priority b = Priority.builder()
                .factor(FactorId.of("b"))
                .addChosenBy(MUM, DAD)
                .on(DAY)
                .because(Statement.of("It is the smallest").withSaidBy(MUM))
                .build();
        Priority a = Priority.builder().factor(FactorId.of("a")).build();

        assertThat(first.priorities()).containsExactly(b, a);
        assertThat(FormulationGuide.continuing(first)
                        .prioritise("c")
                        .prioritise("a", "Because", chosenBy(DAD))
                        .prioritise("b", "On second thought")
                        .soFar()
                        .priorities())
                .containsExactly(
                        b.withBecause(Statement.of("On second thought")),
                        a.withChosenBy(DAD).withBecause(Statement.of("Because").withSaidBy(DAD)),
                        a.withFactor(FactorId.of("c")));
    }

    @Test
    void aWholeGoalIsWritten() {
        Formulation formulation = begun().protective("aunt", "Her aunt")
                .goal(
                        "g1",
                        GoalAuthor.TOGETHER,
                        "Ava sleeps",
                        g -> g.tracesTo("aunt")
                                .buildsOn("aunt")
                                .because("She asked")
                                .inDomains(FactorDomain.HEALTH)
                                .howWeWillKnow("She says so")
                                .measuredBy("Nights", "Two")
                                .lookAgainOn(DAY.plusDays(30)),
                        saidBy(MUM),
                        on(DAY))
                .goal(
                        "g0",
                        GoalAuthor.PROFESSIONAL,
                        "Fewer rows",
                        g -> g.measuredBy("Rows", "Six").measuredBy("Rows"))
                .soFar();
        Statement said = Statement.of("Ava sleeps").withSaidBy(MUM).withOn(DAY);

        assertThat(formulation.goals())
                .containsExactly(
                        Goal.builder()
                                .id(GoalId.of("g1"))
                                .author(GoalAuthor.TOGETHER)
                                .addAuthoredBy(MUM)
                                .statement(said)
                                .addTracesTo(EntryId.of("aunt"))
                                .rationale(said.withWords("She asked"))
                                .addBuildsOn(FactorId.of("aunt"))
                                .addPerspectives(Invented.says(MUM).withOn(DAY))
                                .addDomains(FactorDomain.HEALTH)
                                .howWeWillKnow(said.withWords("She says so"))
                                .measure(GoalMeasure.builder()
                                        .indicator(said.withWords("Nights"))
                                        .baseline(said.withWords("Two"))
                                        .build())
                                .setOn(DAY)
                                .reviewOn(DAY.plusDays(30))
                                .build(),
                        Goal.builder()
                                .id(GoalId.of("g0"))
                                .author(GoalAuthor.PROFESSIONAL)
                                .statement(Statement.of("Fewer rows"))
                                .measure(GoalMeasure.builder()
                                        .indicator(Statement.of("Rows"))
                                        .build())
                                .build());
    }

    @Test
    void actionsSayWhoDoesWhat() {
        Formulation formulation = begun().goal("g1", GoalAuthor.FAMILY, "To sleep", g -> {})
                .action("a2", "A story", a -> a.addGoals(GoalId.of("g1")).addOwners(DAD), saidBy(MUM), on(DAY))
                .action("a1", "A walk", a -> a.ownerRole(RoleCode.SOCIAL_WORKER))
                .soFar();

        assertThat(formulation.actions())
                .containsExactly(
                        Action.builder()
                                .id(ActionId.of("a2"))
                                .addGoals(GoalId.of("g1"))
                                .statement(
                                        Statement.of("A story").withSaidBy(MUM).withOn(DAY))
                                .addOwners(DAD)
                                .agreedOn(DAY)
                                .build(),
                        Action.builder()
                                .id(ActionId.of("a1"))
                                .statement(Statement.of("A walk"))
                                .ownerRole(RoleCode.SOCIAL_WORKER)
                                .build());
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
