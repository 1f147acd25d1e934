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
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
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
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

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
        assertThat(FamilyView.of(of(factor(
                                "factor-1", quote("mine", Party.of(MOTHER)).withOn(CLEARED))))
                        .forReader(MOTHER)
                        .factors()
                        .get(0)
                        .told())
                .contains(new Told("mine", Teller.YOU, Optional.of(StatementForm.QUOTE), Optional.of(CLEARED)));
        Statement noOnes = said("cleared").withAudience(cleared(MOTHER));
        Factor factor = factor("factor-1", noOnes);
        Perspective saysSo = Perspective.builder()
                .who(Party.of(FATHER))
                .stance(Stance.SAYS_SO)
                .build();

        assertThat(teller(factor)).isEqualTo(Teller.UNKNOWN);
        assertThat(teller(factor.withStatement(noOnes.withRole(RoleCode.SCHOOL_STAFF))))
                .isEqualTo(Teller.WORKER);
        assertThat(teller(factor.withPerspectives(saysSo))).isEqualTo(Teller.FAMILY);
        assertThat(teller(factor.withPerspectives(saysSo.withStance(Stance.AGREES))))
                .isEqualTo(Teller.UNKNOWN);
        assertThat(teller(factor.withPerspectives(saysSo).withStatement(noOnes.withRole(RoleCode.SCHOOL_STAFF))))
                .as("what the statement says of itself comes first")
                .isEqualTo(Teller.WORKER);
    }

    private static Teller teller(Factor factor) {
        return FamilyView.of(of(factor), record(), DAY)
                .forReader(MOTHER)
                .factors()
                .get(0)
                .told()
                .orElseThrow()
                .teller();
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
                        Optional.of(new Told("no", Teller.YOU, Optional.of(StatementForm.QUOTE), Optional.empty())),
                        Optional.of(new Told("we hear you", Teller.WORKER, Optional.empty(), Optional.empty()))));
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
                .withActions(
                        step,
                        step.withId(ActionId.of("action-2")).withOwners(),
                        step.withId(ActionId.of("action-3")).withOwners().withOwnerRole(RoleCode.SOCIAL_WORKER));

        ReaderView view = FamilyView.of(formulation, record(), DAY).forReader(MOTHER);

        assertThat(view.hopes()).extracting(given -> given.told().words()).containsExactly("peace", "sleep through");
        assertThat(view.hopes().get(1).howWeWillKnow()).map(Told::words).contains("no waking");
        assertThat(view.hopes().get(1).lookAgainOn()).contains(DAY);
        assertThat(view.steps())
                .extracting(ReaderView.Step::who)
                .containsExactly(Teller.FAMILY, Teller.UNKNOWN, Teller.WORKER);
        assertThat(view.steps().get(0).by()).contains(CLEARED);
        assertThat(view.steps().get(0).lookAgainOn()).contains(DAY);
        PracticeRecord restricted = record().withRestrictions(Restriction.builder()
                .of(EntryId.of("person-father"))
                .kind(RestrictionKind.ALL)
                .build());
        assertThat(FamilyView.of(formulation.withGoals(hope.withAuthoredBy(Party.of(FATHER))), restricted, DAY)
                        .forReader(MOTHER))
                .satisfies(given -> assertThat(given.hopes()).isEmpty())
                .satisfies(given -> assertThat(given.steps()).hasSize(2));
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
                        Teller.FAMILY,
                        Optional.empty(),
                        Optional.of(new Told("a bed", Teller.WORKER, Optional.empty(), Optional.empty()))));
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
    void notesAreGiven() {
        Formulation formulation = of().withCultureAndAssumptions(said("not cleared"), forMother("we may be wrong"));

        assertThat(FamilyView.of(formulation, record(), DAY).forReader(MOTHER).notes())
                .extracting(Told::words)
                .containsExactly("we may be wrong");
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
