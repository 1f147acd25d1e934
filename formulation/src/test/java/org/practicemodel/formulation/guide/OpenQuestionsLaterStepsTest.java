package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalBuilder;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisBuilder;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.voice.Statement;

class OpenQuestionsLaterStepsTest {

    private static final Formulation NONE = Invented.formulation()
            .addFactors(
                    Invented.factor("sleep", FactorKind.PRESENTING),
                    Invented.factor("rows", FactorKind.PERPETUATING),
                    Invented.factor("aunt", FactorKind.PROTECTIVE),
                    Invented.factor("uncle", FactorKind.PROTECTIVE),
                    Invented.factor("move", FactorKind.PRECIPITATING),
                    Invented.factor("later"))
            .build();
    private static final Statement SOMETHING = Statement.of("Something");

    private static HypothesisBuilder hypothesis(String id) {
        return Hypothesis.builder().id(HypothesisId.of(id)).addExplains(FactorId.of("sleep"));
    }

    private static GoalBuilder goal(String id, GoalAuthor author) {
        return Goal.builder().id(GoalId.of(id)).author(author).statement(SOMETHING);
    }

    private static Hypothesis whole(String id) {
        return hypothesis(id)
                .addKeptGoingBy(FactorId.of("rows"))
                .addressedBy(SOMETHING)
                .soThat(SOMETHING)
                .addPerspectives(Invented.says(MUM))
                .sharing(HypothesisSharing.builder()
                        .outcome(SharingOutcome.SHARED)
                        .build())
                .build();
    }

    private static HypothesisRevision revision(RevisionOutcome outcome) {
        return HypothesisRevision.builder().outcome(outcome).build();
    }

    private static List<String> hypotheses(Hypothesis... hypotheses) {
        return Invented.open(NONE.withHypotheses(hypotheses), FormulationStep.HYPOTHESIS);
    }

    private static List<String> goals(Goal... goals) {
        return Invented.open(NONE.withGoals(goals), FormulationStep.GOALS);
    }

    @Test
    void everyStepIsOpenFromTheBeginningButLookingAgain() {
        assertThat(Invented.open(NONE, FormulationStep.HYPOTHESIS)).containsExactly("hypothesis");
        assertThat(Invented.open(NONE, FormulationStep.PRIORITIES)).containsExactly("priorities");
        assertThat(Invented.open(NONE, FormulationStep.GOALS)).containsExactly("goals");
        assertThat(Invented.open(NONE, FormulationStep.PLAN)).isEmpty();
        assertThat(Invented.open(NONE, FormulationStep.AGREED_FOR_NOW)).containsExactly("agreed-for-now");
        assertThat(Invented.open(NONE, FormulationStep.LOOK_AGAIN)).isEmpty();
    }

    @Test
    void aBareHypothesisIsAskedForItsParts() {
        assertThat(hypotheses(hypothesis("h1").build()))
                .containsExactly(
                        "who-says-so about h1",
                        "kept-going-by about h1",
                        "addressed-by about h1",
                        "so-that about h1",
                        "share-hypothesis about h1",
                        "another-explanation about h1");
    }

    @Test
    void aWholeHypothesisIsAskedForAnotherOnly() {
        assertThat(hypotheses(whole("h1"))).containsExactly("another-explanation about h1");
        assertThat(hypotheses(whole("h1"), whole("h2"))).isEmpty();
    }

    @Test
    void aDroppedHypothesisIsAskedNothingAndLeavesTheBestGuessOpen() {
        Hypothesis dropped = hypothesis("h1")
                .addRevisions(revision(RevisionOutcome.KEPT), revision(RevisionOutcome.DROPPED))
                .build();
        Hypothesis takenUpAgain = whole("h1")
                .withRevisions(
                        revision(RevisionOutcome.DROPPED).withOn(Invented.DAY),
                        revision(RevisionOutcome.CHANGED).withOn(Invented.DAY.plusDays(1)));

        assertThat(hypotheses(dropped)).containsExactly("hypothesis");
        assertThat(hypotheses(dropped, whole("h2"))).isEmpty();
        assertThat(hypotheses(takenUpAgain)).containsExactly("another-explanation about h1");
    }

    @Test
    void aHypothesisMarkedAsNotSharedIsStillToBeShared() {
        HypothesisSharing notShared =
                HypothesisSharing.builder().outcome(SharingOutcome.NOT_SHARED).build();

        assertThat(hypotheses(whole("h1").withSharing(notShared)))
                .containsExactly("share-hypothesis about h1", "another-explanation about h1");
    }

    @Test
    void unusualLinksOfAHypothesisAreAskedByP() {
        Hypothesis unusual = whole("h1")
                .withKeptGoingBy(ids("rows", "aunt", "uncle", "move", "later", "nowhere"))
                .withExplains(ids("move"));

        assertThat(hypotheses(unusual))
                .containsExactly(
                        "unusual-link about h1",
                        "unusual-link about h1 under protective",
                        "unusual-link about h1 under precipitating",
                        "another-explanation about h1");
    }

    @Test
    void whoSeesAHypothesisDifferentlyIsOwedAResponse() {
        assertThat(hypotheses(whole("h1").withPerspectives(Invented.says(MUM), Invented.differs(DAD))))
                .containsExactly("response about h1", "another-explanation about h1");
    }

    @Test
    void whoChoseIsAskedOfEachPriority() {
        Priority rows = Priority.builder().factor(FactorId.of("rows")).build();
        Priority sleep =
                Priority.builder().factor(FactorId.of("sleep")).addChosenBy(MUM).build();

        assertThat(Invented.open(NONE.withPriorities(sleep, rows), FormulationStep.PRIORITIES))
                .containsExactly("chosen-by about rows");
    }

    @Test
    void aFamilysGoalIsAskedHowWeWillKnow() {
        assertThat(goals(goal("g1", GoalAuthor.FAMILY).build()))
                .containsExactly("builds-on about g1", "how-we-will-know about g1", "review-on about g1");
        assertThat(goals(goal("g1", GoalAuthor.FAMILY).howWeWillKnow(SOMETHING).build()))
                .containsExactly("builds-on about g1", "review-on about g1");
        assertThat(goals(goal("g1", GoalAuthor.FAMILY)
                        .measure(GoalMeasure.builder().indicator(SOMETHING).build())
                        .build()))
                .containsExactly("builds-on about g1", "review-on about g1");
    }

    @Test
    void aProfessionalsGoalIsAskedWhereItComesFromAndByWhatItIsMeasured() {
        assertThat(goals(goal("g1", GoalAuthor.PROFESSIONAL)
                        .howWeWillKnow(SOMETHING)
                        .build()))
                .containsExactly("traces-to about g1", "builds-on about g1", "measure about g1", "review-on about g1");
        assertThat(goals(goal("g1", GoalAuthor.PROFESSIONAL)
                        .addTracesTo(EntryId.of("rows"))
                        .addBuildsOn(FactorId.of("aunt"))
                        .measure(GoalMeasure.builder()
                                .indicator(SOMETHING)
                                .baseline(SOMETHING)
                                .build())
                        .reviewOn(DAY)
                        .build()))
                .isEmpty();
        assertThat(goals(goal("g1", GoalAuthor.PROFESSIONAL)
                        .measure(GoalMeasure.builder().indicator(SOMETHING).build())
                        .build()))
                .contains("measure about g1");
        assertThat(goals(
                        goal("g1", GoalAuthor.PROFESSIONAL).rationale(SOMETHING).build()))
                .doesNotContain("traces-to about g1");
    }

    @Test
    void whatAGoalBuildsOnIsUsuallyAStrength() {
        assertThat(goals(goal("g1", GoalAuthor.CHILD)
                        .addAllBuildsOn(ids("move", "aunt"))
                        .howWeWillKnow(SOMETHING)
                        .reviewOn(DAY)
                        .addPerspectives(Invented.differs(DAD))
                        .build()))
                .containsExactly("unusual-link about g1 under precipitating", "response about g1");
    }

    @Test
    void eachGoalIsAskedWhoDoesWhatAndEachActionWhoAndWhen() {
        Action bare = Action.builder()
                .id(ActionId.of("a1"))
                .addGoals(GoalId.of("g1"))
                .addAllBuildsOn(ids("rows"))
                .statement(SOMETHING)
                .build();
        Formulation formulation = NONE.withGoals(
                        goal("g1", GoalAuthor.CHILD).build(),
                        goal("g2", GoalAuthor.CHILD).build())
                .withActions(bare);

        assertThat(Invented.open(formulation, FormulationStep.PLAN))
                .containsExactly(
                        "actions about g2",
                        "action-owner about a1",
                        "action-time about a1",
                        "unusual-link about a1 under perpetuating");
        assertThat(Invented.open(
                        NONE.withActions(
                                bare.withBuildsOn().withOwners(DAD).withDueOn(DAY),
                                bare.withId(ActionId.of("a2"))
                                        .withBuildsOn(ids("aunt"))
                                        .withOwnerRole(RoleCode.SOCIAL_WORKER)
                                        .withLookAgainOn(DAY)),
                        FormulationStep.PLAN))
                .isEmpty();
    }

    @Test
    void anAgreementIsAskedForItsResponsesAndWhenToLookAgain() {
        SignOff signOff = SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .addPerspectives(Invented.differs(DAD))
                .build();

        assertThat(Invented.open(NONE.withSignOff(signOff), FormulationStep.AGREED_FOR_NOW))
                .containsExactly("response");
        assertThat(Invented.open(NONE.withSignOff(signOff), FormulationStep.LOOK_AGAIN))
                .containsExactly("look-again");
        assertThat(Invented.open(NONE.withSignOff(signOff.withLookAgainOn(DAY)), FormulationStep.LOOK_AGAIN))
                .isEmpty();
    }

    private static List<FactorId> ids(String... factors) {
        return Stream.of(factors).map(FactorId::of).toList();
    }

    @Test
    void questionsFollowTheStepsOfTheEdition() {
        ModelDefinition model = PracticeModels.leeds();
        ModelStep gather = model.step(FormulationStep.GATHER).orElseThrow();
        ModelStep goals = model.step(FormulationStep.GOALS).orElseThrow();
        Formulation formulation = Invented.formulation().build();

        assertThat(OpenQuestions.of(formulation, model.withSteps(goals, gather)).stream()
                        .map(OpenQuestion::code)
                        .distinct())
                .containsExactly(
                        QuestionCode.GOALS,
                        QuestionCode.EXPLORE_FACTOR_KIND,
                        QuestionCode.EARLIER_HELP,
                        QuestionCode.CULTURE_AND_ASSUMPTIONS);
        assertThat(OpenQuestions.of(NONE.withHypotheses(hypothesis("h1").build()), model.withSteps(goals)).stream()
                        .map(OpenQuestion::code))
                .containsExactly(QuestionCode.GOALS);
    }

    @Test
    void aQuestionIsAskedOnceWhereAnIdIsUsedTwice() {
        assertThat(goals(
                        goal("g1", GoalAuthor.FAMILY).build(),
                        goal("g1", GoalAuthor.FAMILY).build()))
                .containsExactly("builds-on about g1", "how-we-will-know about g1", "review-on about g1");
    }
}
