package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.CHILD;
import static org.practicemodel.formulation.family.OneFamily.CLEARED;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.WORKER;
import static org.practicemodel.formulation.family.OneFamily.cleared;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.forMother;
import static org.practicemodel.formulation.family.OneFamily.given;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.quote;
import static org.practicemodel.formulation.family.OneFamily.record;
import static org.practicemodel.formulation.family.OneFamily.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/** What a reader is given of each part of a formulation. */
class FamilyViewTest {

    @Test
    void theReadersOwnWordsComeFirst() {
        Formulation formulation = of(
                factor("factor-1", forMother("first")),
                factor("factor-2", quote("mine", Party.of(MOTHER))),
                factor(
                        "factor-3",
                        said("ours", Party.of(WORKER), Party.of(MOTHER)).withAudience(cleared(MOTHER))),
                factor("factor-4", forMother("second")));

        assertThat(given(formulation, record())).containsExactly("mine", "ours", "first", "second");
        assertThat(FamilyView.of(formulation, record(), DAY).forReader(MOTHER).factors().stream()
                        .map(factor -> factor.told().orElseThrow().teller()))
                .containsExactly(Teller.YOU, Teller.YOU_AND_OTHERS, Teller.WORKER, Teller.WORKER);
    }

    @Test
    void itIsToldWhoSaidSomethingAsFarAsTheReaderMayKnow() {
        assertThat(Teller.of(List.of(), MOTHER)).isEqualTo(Teller.UNKNOWN);
        assertThat(Teller.of(List.of(Party.of(FATHER), Party.of(WORKER)), MOTHER))
                .isEqualTo(Teller.FAMILY);
        assertThat(Teller.of(List.of(Party.of(AgencyId.of("agency-1"))), MOTHER))
                .isEqualTo(Teller.WORKER);
        assertThat(FamilyView.of(of(factor(
                                "factor-1", quote("mine", Party.of(MOTHER)).withOn(CLEARED))))
                        .forReader(MOTHER)
                        .factors()
                        .get(0)
                        .told())
                .contains(new Told("mine", Teller.YOU, true, Optional.of(CLEARED)));
    }

    @Test
    void whatBelongsToAFactorIsLookedAtByItself() {
        Perspective mothers = Perspective.builder()
                .who(Party.of(MOTHER))
                .stance(Stance.SEES_DIFFERENTLY)
                .words(quote("no", Party.of(MOTHER)))
                .response(forMother("we hear you"))
                .build();
        Perspective fathers = mothers.withWho(Party.of(FATHER)).withWords(forMother("his"));
        Factor factor = factor("factor-1", forMother("told"))
                .withExample(forMother("an example"))
                .withException(said("not cleared", Party.of(WORKER)))
                .withPerspectives(fathers, mothers);

        ReaderView.Factor given = FamilyView.of(of(factor), record(), DAY)
                .forReader(MOTHER)
                .factors()
                .get(0);

        assertThat(given.kinds()).containsExactly(FactorKind.PRESENTING);
        assertThat(given.example()).map(Told::words).contains("an example");
        assertThat(given.exception()).isEmpty();
        assertThat(given.yours())
                .containsExactly(new ReaderView.Yours(
                        Stance.SEES_DIFFERENTLY,
                        Optional.of(new Told("no", Teller.YOU, true, Optional.empty())),
                        Optional.of(new Told("we hear you", Teller.WORKER, false, Optional.empty()))));
    }

    @Test
    void thatNothingWasFoundIsToldToThoseWhoLooked() {
        Exploration together = Exploration.builder()
                .state(ExplorationState.NONE_FOUND)
                .addWith(Party.of(WORKER), Party.of(MOTHER))
                .build();
        Factor looked = Factor.builder()
                .id(FactorId.of("factor-1"))
                .addKinds(FactorKind.PRECIPITATING)
                .exploration(together)
                .build();

        assertThat(FamilyView.of(of(looked)).forReader(MOTHER).factors())
                .containsExactly(new ReaderView.Factor(
                        List.of(FactorKind.PRECIPITATING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        assertThat(FamilyView.of(of(looked)).forReader(FATHER).factors()).isEmpty();
        assertThat(FamilyView.of(of(looked.withExploration(together.withState(ExplorationState.NOT_NOW))))
                        .forReader(MOTHER)
                        .factors())
                .isEmpty();
        assertThat(FamilyView.of(of(looked.withStatement(said("not cleared"))))
                        .forReader(MOTHER)
                        .factors())
                .isEmpty();
    }

    @Test
    void aGuessIsGivenWithWhatMayBeReadOfIt() {
        Formulation formulation = of(
                        factor("factor-1", forMother("sleep")),
                        factor("factor-2", forMother("rows")),
                        factor("factor-3", said("not cleared")))
                .withHypotheses(Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-1"))
                        .addExplains(FactorId.of("factor-1"), FactorId.of("factor-3"))
                        .addKeptGoingBy(FactorId.of("factor-3"), FactorId.of("factor-2"))
                        .addressedBy(forMother("a calm hour"))
                        .soThat(said("not cleared"))
                        .build());
        Hypothesis hypothesis = formulation.hypotheses().get(0);
        FamilyView view = FamilyView.of(formulation, record(), DAY);

        assertThat(view.forReader(MOTHER).guesses()).hasSize(1);
        ReaderView.Guess guess = view.forReader(MOTHER).guesses().get(0);
        assertThat(guess.told()).isEmpty();
        assertThat(guess.explains()).extracting(Told::words).containsExactly("sleep");
        assertThat(guess.keptGoingBy()).extracting(Told::words).containsExactly("rows");
        assertThat(guess.addressedBy()).map(Told::words).contains("a calm hour");
        assertThat(guess.soThat()).isEmpty();
        for (Hypothesis untold : List.of(
                hypothesis.withAddressedBy(Optional.empty()),
                hypothesis.withRevisions(HypothesisRevision.builder()
                        .outcome(RevisionOutcome.DROPPED)
                        .build()))) {
            assertThat(FamilyView.of(formulation.withHypotheses(untold), record(), DAY)
                            .forReader(MOTHER)
                            .guesses())
                    .isEmpty();
        }
        assertThat(FamilyView.of(
                                formulation.withHypotheses(hypothesis.withRevisions(HypothesisRevision.builder()
                                        .outcome(RevisionOutcome.KEPT)
                                        .build())),
                                record(),
                                DAY)
                        .forReader(MOTHER)
                        .guesses())
                .hasSize(1);
    }

    @Test
    void whereToStartNamesOnlyWhatIsGiven() {
        Formulation formulation = of(factor("factor-1", forMother("rows")), factor("factor-2", said("not cleared")))
                .withPriorities(
                        Priority.builder()
                                .factor(FactorId.of("factor-2"))
                                .addChosenBy(Party.of(MOTHER))
                                .build(),
                        Priority.builder()
                                .factor(FactorId.of("factor-1"))
                                .addChosenBy(Party.of(WORKER), Party.of(MOTHER))
                                .because(forMother("most nights"))
                                .build());

        List<ReaderView.Start> starts =
                FamilyView.of(formulation, record(), DAY).forReader(MOTHER).starts();

        assertThat(starts).hasSize(1);
        assertThat(starts.get(0).told().words()).isEqualTo("rows");
        assertThat(starts.get(0).because()).map(Told::words).contains("most nights");
        assertThat(starts.get(0).yours()).isTrue();
    }

    @Test
    void hopesAndStepsAreGiven() {
        Goal hope = Goal.builder()
                .id(GoalId.of("goal-1"))
                .author(GoalAuthor.PROFESSIONAL)
                .statement(forMother("sleep through"))
                .howWeWillKnow(forMother("no waking"))
                .reviewOn(DAY)
                .build();
        Goal own = hope.withId(GoalId.of("goal-2")).withStatement(quote("peace", Party.of(MOTHER)));
        Action step = Action.builder()
                .id(ActionId.of("action-1"))
                .statement(forMother("read a story"))
                .addOwners(Party.of(FATHER))
                .dueOn(CLEARED)
                .lookAgainOn(DAY)
                .build();
        Formulation formulation = of().withGoals(hope, own)
                .withActions(step, step.withId(ActionId.of("action-2")).withOwners());

        ReaderView view = FamilyView.of(formulation, record(), DAY).forReader(MOTHER);

        assertThat(view.hopes()).extracting(given -> given.told().words()).containsExactly("peace", "sleep through");
        assertThat(view.hopes().get(1).howWeWillKnow()).map(Told::words).contains("no waking");
        assertThat(view.hopes().get(1).lookAgainOn()).contains(DAY);
        assertThat(view.steps()).extracting(ReaderView.Step::who).containsExactly(Teller.FAMILY, Teller.UNKNOWN);
        assertThat(view.steps().get(0).by()).contains(CLEARED);
        assertThat(view.steps().get(0).lookAgainOn()).contains(DAY);
        PracticeRecord restricted = record().withRestrictions(Restriction.builder()
                .of(EntryId.of("person-father"))
                .kind(RestrictionKind.ALL)
                .build());
        assertThat(FamilyView.of(formulation.withGoals(hope.withAuthoredBy(Party.of(FATHER))), restricted, DAY)
                        .forReader(MOTHER))
                .satisfies(given -> assertThat(given.hopes()).isEmpty())
                .satisfies(given -> assertThat(given.steps()).hasSize(1));
    }

    @Test
    void whatHappenedIsGivenPartByPart() {
        PersonUnderstanding understanding = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("understanding-1"))
                .person(CHILD)
                .whatHappened(said("not cleared"))
                .whatIsNeeded(forMother("a bed"))
                .build();
        Formulation formulation = of().withUnderstandings(
                        understanding,
                        understanding
                                .withId(PersonUnderstandingId.of("understanding-2"))
                                .withWhatIsNeeded(said("not cleared")));

        assertThat(FamilyView.of(formulation, record(), DAY).forReader(MOTHER).needs())
                .containsExactly(new ReaderView.Needs(
                        Optional.empty(), Optional.of(new Told("a bed", Teller.WORKER, false, Optional.empty()))));
        assertThat(FamilyView.of(
                                formulation,
                                record().withRestrictions(Restriction.builder()
                                        .of(EntryId.of("person-child"))
                                        .kind(RestrictionKind.IDENTITY)
                                        .build()),
                                DAY)
                        .forReader(MOTHER)
                        .needs())
                .isEmpty();
    }

    @Test
    void helpThatThereWasIsGiven() {
        EarlierIntervention earlier = EarlierIntervention.builder()
                .id(EarlierInterventionId.of("earlier-1"))
                .statement(forMother("a clinic"))
                .agency(AgencyId.of("agency-1"))
                .whatLasted(forMother("the routine"))
                .whyNotSustained(forMother("the move"))
                .build();
        Formulation formulation = of().withEarlierInterventions(earlier);

        List<ReaderView.Earlier> given =
                FamilyView.of(formulation, record(), DAY).forReader(MOTHER).earlier();

        assertThat(given).hasSize(1);
        assertThat(given.get(0).told().words()).isEqualTo("a clinic");
        assertThat(given.get(0).lasted()).map(Told::words).contains("the routine");
        assertThat(given.get(0).notSustained()).map(Told::words).contains("the move");
        assertThat(FamilyView.of(
                                formulation,
                                record().withRestrictions(Restriction.builder()
                                        .of(EntryId.of("agency-1"))
                                        .kind(RestrictionKind.ALL)
                                        .build()),
                                DAY)
                        .forReader(MOTHER)
                        .earlier())
                .isEmpty();
    }

    @Test
    void notesAndTheAgreementAreGiven() {
        Formulation formulation = of().withCultureAndAssumptions(said("not cleared"), forMother("we may be wrong"))
                .withSignOff(SignOff.builder()
                        .on(CLEARED)
                        .role(RoleCode.SOCIAL_WORKER)
                        .lookAgainOn(DAY)
                        .addPerspectives(Perspective.builder()
                                .who(Party.of(MOTHER))
                                .stance(Stance.AGREES)
                                .build())
                        .build());

        ReaderView view = FamilyView.of(formulation, record(), DAY).forReader(MOTHER);

        assertThat(view.notes()).extracting(Told::words).containsExactly("we may be wrong");
        assertThat(view.agreement())
                .contains(new ReaderView.Agreement(
                        CLEARED,
                        Optional.of(DAY),
                        List.of(new ReaderView.Yours(Stance.AGREES, Optional.empty(), Optional.empty()))));
        assertThat(FamilyView.of(formulation, record(), DAY)
                        .forReader(FATHER)
                        .agreement()
                        .orElseThrow()
                        .yours())
                .isEmpty();
    }

    @Test
    void nothingPersonalIsInATextForm() {
        ReaderView view = FamilyView.of(of(factor("factor-1", quote("mine", Party.of(MOTHER)))))
                .forReader(MOTHER);

        assertThat(view).hasToString("ReaderView");
        assertThat(view.factors()).hasToString("[Factor]");
        assertThat(view.factors().get(0).told().orElseThrow()).hasToString("Told");
        assertThat(FamilyView.of(of())).hasToString("FamilyView formulation-1");
    }
}
