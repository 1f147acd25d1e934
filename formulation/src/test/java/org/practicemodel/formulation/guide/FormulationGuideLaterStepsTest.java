package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;
import static org.practicemodel.formulation.guide.Invented.MUM;
import static org.practicemodel.formulation.guide.Telling.chosenBy;
import static org.practicemodel.formulation.guide.Telling.on;
import static org.practicemodel.formulation.guide.Telling.quoted;
import static org.practicemodel.formulation.guide.Telling.readableBy;
import static org.practicemodel.formulation.guide.Telling.saidBy;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

class FormulationGuideLaterStepsTest {

    private static FormulationGuide begun() {
        return FormulationGuide.begin("F-1");
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
    void whatStandsBesideAGoalOrATheoryIsNotQuotedAndNotClearedWithIt() {
        Reader reader = Reader.builder()
                .person(Invented.MOTHER)
                .clearedBy(RoleCode.SOCIAL_WORKER)
                .clearedOn(DAY)
                .speakerAgreedOn(DAY)
                .build();
        Formulation formulation = begun().presenting("sleep", "Waking")
                .goal(
                        "g1",
                        GoalAuthor.CHILD,
                        "I want to sleep",
                        g -> g.because("A letter says so")
                                .howWeWillKnow("At breakfast")
                                .measuredBy("Nights", "Two"),
                        saidBy(DAD),
                        quoted(),
                        readableBy(reader))
                .hypothesis(
                        "h1",
                        h -> h.explains("sleep")
                                .inWords("Rows wake me")
                                .addressedBy("A calm hour")
                                .soThat("I sleep"),
                        saidBy(DAD),
                        quoted(),
                        readableBy(reader))
                .soFar();
        Goal goal = formulation.goals().get(0);
        Hypothesis hypothesis = formulation.hypotheses().get(0);
        Statement beside = Statement.of("Words").withSaidBy(DAD);

        assertThat(goal.statement())
                .isEqualTo(beside.withWords("I want to sleep")
                        .withForm(StatementForm.QUOTE)
                        .withAudience(reader));
        assertThat(goal.rationale()).contains(beside.withWords("A letter says so"));
        assertThat(goal.howWeWillKnow()).contains(beside.withWords("At breakfast"));
        assertThat(goal.measure())
                .contains(GoalMeasure.builder()
                        .indicator(beside.withWords("Nights"))
                        .baseline(beside.withWords("Two"))
                        .build());
        assertThat(hypothesis.statement())
                .contains(beside.withWords("Rows wake me")
                        .withForm(StatementForm.QUOTE)
                        .withAudience(reader));
        assertThat(hypothesis.addressedBy()).contains(beside.withWords("A calm hour"));
        assertThat(hypothesis.soThat()).contains(beside.withWords("I sleep"));
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
    void theDayOnWhichSomethingWasFirstChosenStays() {
        FormulationGuide guide = FormulationGuide.begin("F-1")
                .presenting("a", "a")
                .prioritise("a", chosenBy(MUM), on(DAY))
                .prioritise("a", chosenBy(DAD), on(DAY.plusDays(30)));

        assertThat(guide.soFar().priorities())
                .singleElement()
                .satisfies(priority -> assertThat(priority.on()).contains(DAY));
        assertThat(FormulationGuide.continuing(guide.soFar())
                        .prioritise("a", chosenBy(DAD), on(DAY.minusDays(1)))
                        .soFar()
                        .priorities())
                .singleElement()
                .satisfies(priority -> assertThat(priority.on()).contains(DAY.minusDays(1)));
    }
}
