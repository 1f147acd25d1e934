package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.CHILD;
import static org.practicemodel.formulation.family.OneFamily.CLEARED;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.WORKER;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.forMother;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.record;
import static org.practicemodel.formulation.family.OneFamily.restriction;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/** What rests on something restricted is as restricted. */
class HiddenTest {

    private static final Perspective SAYS_SO =
            Perspective.builder().who(Party.of(FATHER)).stance(Stance.SAYS_SO).build();

    /** Two strands, each of which rests on a factor of its own. */
    private static Formulation strands() {
        return of(factor("factor-1", forMother("f1")), factor("factor-2", forMother("f2")))
                .withSubjects(CHILD)
                .withHypotheses(
                        guess("1").withExplains(FactorId.of("factor-1")),
                        guess("2").withKeptGoingBy(FactorId.of("factor-2")))
                .withGoals(
                        hope("1").withTracesTo(EntryId.of("hypothesis-1")),
                        hope("2").withTracesTo(EntryId.of("hypothesis-2")),
                        hope("3").withBuildsOn(FactorId.of("factor-1")),
                        hope("4").withTracesTo(EntryId.of("goal-3")))
                .withActions(
                        step("1").withGoals(GoalId.of("goal-1")),
                        step("2").withGoals(GoalId.of("goal-2")),
                        step("3").withBuildsOn(FactorId.of("factor-2")))
                .withPriorities(start("1"), start("2").withChosenBy(Party.of(FATHER)))
                .withCultureAndAssumptions(forMother("note"))
                .withSignOff(SignOff.builder()
                        .on(CLEARED)
                        .role(RoleCode.SOCIAL_WORKER)
                        .addPerspectives(SAYS_SO.withWho(Party.of(MOTHER)))
                        .build());
    }

    private static Hypothesis guess(String number) {
        return Hypothesis.builder()
                .id(HypothesisId.of("hypothesis-" + number))
                .addExplains(FactorId.of("factor-9"))
                .statement(forMother("h" + number))
                .build();
    }

    private static Goal hope(String number) {
        return Goal.builder()
                .id(GoalId.of("goal-" + number))
                .author(GoalAuthor.FAMILY)
                .statement(forMother("g" + number))
                .build();
    }

    private static Action step(String number) {
        return Action.builder()
                .id(ActionId.of("action-" + number))
                .statement(forMother("a" + number))
                .build();
    }

    private static Priority start(String number) {
        return Priority.builder()
                .factor(FactorId.of("factor-" + number))
                .addChosenBy(Party.of(MOTHER))
                .build();
    }

    private static String given(Formulation formulation, String restricted) {
        ReaderView view = FamilyView.of(formulation, record().withRestrictions(restriction(restricted)), DAY)
                .forReader(MOTHER);
        List<String> words = new ArrayList<>(OneFamily.words(view));
        view.guesses().forEach(guess -> words.add(guess.told().orElseThrow().words()));
        view.hopes().forEach(hope -> words.add(hope.told().words()));
        view.steps().forEach(step -> words.add(step.told().words()));
        view.starts().forEach(start -> words.add("p" + start.told().words().substring(1)));
        return String.join(" ", words);
    }

    @ParameterizedTest
    @CsvSource({
        "factor-1,     f2 h2 g2 a2 a3 p2",
        "factor-2,     f1 h1 g1 g3 g4 a1 p1",
        "hypothesis-1, f1 f2 h2 g2 g3 g4 a2 a3 p1 p2",
        "hypothesis-2, f1 f2 h1 g1 g3 g4 a1 a3 p1 p2",
        "goal-1,       f1 f2 h1 h2 g2 g3 g4 a2 a3 p1 p2",
        "goal-3,       f1 f2 h1 h2 g1 g2 a1 a2 a3 p1 p2",
        "action-1,     f1 f2 h1 h2 g1 g2 g3 g4 a2 a3 p1 p2",
        "person-father, f1 f2 h1 h2 g1 g2 g3 g4 a1 a2 a3 p1",
        "person-nobody, f1 f2 h1 h2 g1 g2 g3 g4 a1 a2 a3 p1 p2"
    })
    void whatRestsOnSomethingRestrictedIsNotGiven(String restricted, String given) {
        assertThat(given(strands(), restricted)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"formulation-1", "person-child"})
    void nothingIsGivenOfARestrictedFormulationOrOneAboutSomebodyRestricted(String restricted) {
        assertThat(FamilyView.of(strands(), record().withRestrictions(restriction(restricted)), DAY)
                        .forReader(MOTHER))
                .isEqualTo(ReaderView.ofNothing());
    }

    @Test
    void aRestrictionAboutTheReaderKeepsNothingFromThem() {
        assertThat(FamilyView.of(
                                strands().withSubjects(MOTHER),
                                record().withRestrictions(restriction("person-mother")),
                                DAY)
                        .forReader(MOTHER)
                        .factors())
                .hasSize(2);
    }

    @Test
    void whatSomebodyRestrictedSaysTooIsNotGiven() {
        Formulation formulation = of(factor("factor-1", forMother("f1")).withPerspectives(SAYS_SO))
                .withHypotheses(
                        guess("1").withExplains(FactorId.of("factor-1")),
                        guess("2").withPerspectives(SAYS_SO),
                        guess("3").withPerspectives(SAYS_SO.withStance(Stance.AGREES)))
                .withGoals(hope("1").withAuthoredBy(Party.of(FATHER)), hope("2").withAuthoredBy(Party.of(WORKER)));

        assertThat(given(formulation, "person-nobody")).isEqualTo("f1 h1 h2 h3 g1 g2");
        assertThat(given(formulation, "person-father")).isEqualTo("h3 g2");
        assertThat(given(formulation, "worker-1")).isEmpty();
    }

    @Test
    void whatWasSaidAtARestrictedOccasionIsNotGiven() {
        Perspective there = SAYS_SO.withGathering(GatheringId.of("gathering-1"));
        Formulation formulation = of(
                        factor("factor-1", forMother("f1")).withPerspectives(there),
                        factor("factor-2", forMother("f2")).withPerspectives(there.withStance(Stance.AGREES)))
                .withHypotheses(
                        guess("1").withExplains(FactorId.of("factor-2")).withPerspectives(there),
                        guess("2").withExplains(FactorId.of("factor-1")),
                        guess("3").withPerspectives(SAYS_SO))
                .withGoals(
                        hope("1").withPerspectives(there), hope("2").withPerspectives(there.withStance(Stance.AGREES)));

        assertThat(given(formulation, "person-nobody")).isEqualTo("f1 f2 h1 h2 h3 g1 g2");
        assertThat(given(formulation, "gathering-1")).isEqualTo("f2 h3 g2");
    }

    @Test
    void howTheReaderStoodToSomethingAtARestrictedOccasionIsNotGiven() {
        Perspective later = Perspective.builder()
                .who(Party.of(MOTHER))
                .stance(Stance.AGREES)
                .build();
        Perspective there = later.withStance(Stance.SEES_DIFFERENTLY).withGathering(GatheringId.of("gathering-1"));
        Formulation formulation = of(factor("factor-1", forMother("f1")).withPerspectives(there, later))
                .withSignOff(SignOff.builder()
                        .on(CLEARED)
                        .role(RoleCode.SOCIAL_WORKER)
                        .addPerspectives(there)
                        .build());

        ReaderView open = FamilyView.of(formulation, record(), DAY).forReader(MOTHER);
        ReaderView shut = FamilyView.of(formulation, record().withRestrictions(restriction("gathering-1")), DAY)
                .forReader(MOTHER);

        assertThat(open.factors().get(0).yours()).hasSize(2);
        assertThat(open.agreement()).isPresent();
        assertThat(shut.factors().get(0).yours())
                .extracting(ReaderView.Yours::stance)
                .containsExactly(Stance.AGREES);
        assertThat(shut.agreement()).isEmpty();
    }

    @Test
    void whatWasLookedAtOrSharedWithSomebodyRestrictedIsNotGiven() {
        Formulation formulation = of(factor("factor-1", forMother("f1"))
                        .withExploration(Exploration.builder()
                                .state(ExplorationState.NONE_FOUND)
                                .addWith(Party.of(FATHER))
                                .build()))
                .withHypotheses(
                        guess("1")
                                .withSharing(HypothesisSharing.builder()
                                        .outcome(SharingOutcome.SHARED)
                                        .addWith(FATHER)
                                        .build()),
                        guess("2"));

        assertThat(given(formulation, "person-nobody")).isEqualTo("f1 h1 h2");
        assertThat(given(formulation, "person-father")).isEqualTo("h2");
    }
}
