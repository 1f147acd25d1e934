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
import static org.practicemodel.formulation.family.OneFamily.withMember;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
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
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** A child's words need the child's own yes, wherever it stands that they are the child's. */
class ChildsWordsTest {

    private static final Statement NO_YES = said("secret").withAudience(cleared(MOTHER));
    private static final Statement YES = NO_YES.withAudience(cleared(MOTHER).withSpeakerAgreedOn(CLEARED));
    private static final Perspective CHILD_SAYS_SO =
            Perspective.builder().who(Party.of(CHILD)).stance(Stance.SAYS_SO).build();

    private static ReaderView view(Formulation formulation) {
        return FamilyView.of(formulation, record(), DAY).forReader(MOTHER);
    }

    @Test
    void wordsOfNobodyThatAreAQuoteOrADrawingMayBeAChilds() {
        for (StatementForm form : List.of(StatementForm.QUOTE, StatementForm.DRAWING)) {
            assertThat(given(NO_YES.withForm(form))).as(form.value()).isEmpty();
            assertThat(given(YES.withForm(form))).containsExactly("secret");
            assertThat(given(NO_YES.withForm(form).withSaidBy(Party.of(FATHER))))
                    .containsExactly("secret");
            assertThat(given(NO_YES.withForm(form).withRole(RoleCode.SCHOOL_STAFF)))
                    .containsExactly("secret");
        }
        assertThat(given(NO_YES)).containsExactly("secret");
        assertThat(given(NO_YES.withForm(StatementForm.SUMMARY))).containsExactly("secret");
        assertThat(given(NO_YES.withForm(StatementForm.OBSERVATION))).containsExactly("secret");
    }

    @Test
    void aRoleThatIsNotKnownToBeAGrownUpsMayBeAChilds() {
        for (String role : List.of("child", "other", "anytown:young-person")) {
            assertThat(given(NO_YES.withRole(RoleCode.of(role)))).as(role).isEmpty();
            assertThat(given(YES.withRole(RoleCode.of(role)))).containsExactly("secret");
        }
        for (String role : List.of(
                "parent",
                "carer",
                "social-worker",
                "team-manager",
                "family-support-worker",
                "independent-reviewing-officer",
                "conference-chair",
                "coordinator",
                "school-staff",
                "health-professional")) {
            assertThat(given(NO_YES.withRole(RoleCode.of(role)))).as(role).containsExactly("secret");
        }
        assertThat(given(NO_YES.withRole(RoleCode.of("child")).withSaidBy(Party.of(WORKER))))
                .as("a worker is named, and no person")
                .isEmpty();
        assertThat(given(NO_YES.withRole(RoleCode.of("child")).withSaidBy(Party.of(FATHER))))
                .as("where a person is named the role says nothing")
                .hasSize(1);
        assertThat(given(
                        of(factor("factor-1", NO_YES.withRole(RoleCode.of("carer")))),
                        withMember(FATHER, FamilyRole.CARER, "2010")))
                .as("the carer may be the one of sixteen")
                .isEmpty();
    }

    @Test
    void whatAChildSaysTooIsAChildsWord() {
        Factor factor = factor("factor-1", NO_YES.withSaidBy(Party.of(WORKER)));
        Perspective byRole = Perspective.builder()
                .role(RoleCode.of("child"))
                .stance(Stance.SAYS_SO)
                .build();

        for (Perspective childs : List.of(CHILD_SAYS_SO, byRole)) {
            assertThat(given(of(factor.withPerspectives(childs)), record())).isEmpty();
            assertThat(given(of(factor.withStatement(YES).withPerspectives(childs)), record()))
                    .hasSize(1);
            assertThat(given(of(factor.withPerspectives(childs.withStance(Stance.AGREES))), record()))
                    .hasSize(1);
        }
        assertThat(given(of(factor.withPerspectives(byRole.withWho(Party.of(FATHER)))), record()))
                .hasSize(1);
        assertThat(given(
                        of(factor.withStatement(quote("mine", Party.of(MOTHER))).withPerspectives(CHILD_SAYS_SO)),
                        record()))
                .as("the reader's own words stay theirs")
                .containsExactly("mine");
    }

    @Test
    void whatBelongsToAChildsFactorIsTheChildsWhereNobodyIsNamed() {
        Factor factor = factor("factor-1", YES.withSaidBy(Party.of(CHILD)));

        for (Factor of : List.of(factor, factor("factor-1", YES).withPerspectives(CHILD_SAYS_SO))) {
            ReaderView.Factor given = view(of(of.withExample(NO_YES).withException(NO_YES)))
                    .factors()
                    .get(0);
            assertThat(given.example()).isEmpty();
            assertThat(given.exception()).isEmpty();
            assertThat(view(of(of.withExample(YES))).factors().get(0).example()).isPresent();
            assertThat(view(of(of.withExample(forMother("seen"))))
                            .factors()
                            .get(0)
                            .example())
                    .as("somebody else is named")
                    .isPresent();
        }
    }

    @Test
    void aGoalOfAChildIsTheChildsWord() {
        Goal goal = Goal.builder()
                .id(GoalId.of("goal-1"))
                .author(GoalAuthor.TOGETHER)
                .statement(NO_YES)
                .howWeWillKnow(NO_YES)
                .build();

        assertThat(view(of().withGoals(goal)).hopes()).hasSize(1);
        for (Goal childs : List.of(
                goal.withAuthor(GoalAuthor.CHILD),
                goal.withAuthor(GoalAuthor.CHILD).withAuthoredBy(Party.of(WORKER)),
                goal.withAuthor(GoalAuthor.CHILD).withAuthoredBy(Party.of(FATHER)),
                goal.withAuthoredBy(Party.of(CHILD)),
                goal.withPerspectives(CHILD_SAYS_SO))) {
            assertThat(view(of().withGoals(childs)).hopes()).isEmpty();
            ReaderView.Hope hope =
                    view(of().withGoals(childs.withStatement(YES))).hopes().get(0);
            assertThat(hope.howWeWillKnow()).isEmpty();
            assertThat(hope.told().teller()).isIn(Teller.FAMILY, Teller.WORKER);
        }
        assertThat(FamilyView.of(
                                of().withGoals(goal.withAuthor(GoalAuthor.CHILD)
                                        .withAuthoredBy(Party.of(CHILD))
                                        .withStatement(NO_YES.withAudience(cleared(CHILD)))),
                                record(),
                                DAY)
                        .forReader(CHILD)
                        .hopes())
                .as("the child's own goal")
                .hasSize(1);
    }

    @Test
    void aGoalOfAChildStaysTheChildsForTheParentWhoWroteItDown() {
        Goal goal = Goal.builder()
                .id(GoalId.of("goal-1"))
                .author(GoalAuthor.CHILD)
                .addAuthoredBy(Party.of(MOTHER))
                .statement(NO_YES.withForm(StatementForm.QUOTE))
                .build();

        assertThat(view(of().withGoals(goal)).hopes()).isEmpty();
        assertThat(view(of().withGoals(goal.withStatement(YES))).hopes())
                .extracting(hope -> hope.told().teller())
                .containsExactly(Teller.YOU_AND_OTHERS);
        assertThat(view(of().withGoals(goal.withAuthor(GoalAuthor.FAMILY))).hopes())
                .extracting(hope -> hope.told().teller())
                .containsExactly(Teller.YOU);
    }

    @Test
    void aGuessOfAChildIsTheChildsWord() {
        Hypothesis hypothesis = Hypothesis.builder()
                .id(HypothesisId.of("hypothesis-1"))
                .addExplains(FactorId.of("factor-1"))
                .statement(NO_YES)
                .addressedBy(NO_YES)
                .soThat(NO_YES)
                .build();

        assertThat(view(of().withHypotheses(hypothesis)).guesses()).hasSize(1);
        assertThat(view(of().withHypotheses(hypothesis.withPerspectives(CHILD_SAYS_SO)))
                        .guesses())
                .isEmpty();
        assertThat(view(of().withHypotheses(hypothesis.withStatement(said("not cleared", Party.of(CHILD)))))
                        .guesses())
                .isEmpty();
    }

    @Test
    void aGuessThatOnlyChildrenAgreedInTheirWordsMayBeTheirs() {
        PersonId sibling = PersonId.of("person-sibling");
        HypothesisSharing agreed = HypothesisSharing.builder()
                .outcome(SharingOutcome.AGREED_IN_THEIR_WORDS)
                .addWith(CHILD, sibling)
                .build();
        Hypothesis hypothesis = Hypothesis.builder()
                .id(HypothesisId.of("hypothesis-1"))
                .addExplains(FactorId.of("factor-1"))
                .statement(NO_YES)
                .sharing(agreed)
                .build();
        Hypothesis saidYes = hypothesis.withStatement(YES).withAddressedBy(NO_YES);

        assertThat(guesses(hypothesis)).isEmpty();
        assertThat(guesses(hypothesis.withPerspectives(CHILD_SAYS_SO.withWho(Party.of(FATHER)))))
                .isEmpty();
        assertThat(guesses(saidYes).get(0).addressedBy()).isEmpty();
        assertThat(guesses(saidYes.withAddressedBy(YES)).get(0).addressedBy()).isPresent();
        for (Hypothesis open : List.of(
                hypothesis.withStatement(YES),
                hypothesis.withStatement(NO_YES.withSaidBy(Party.of(WORKER))),
                hypothesis.withSharing(agreed.withWith(CHILD, MOTHER)),
                hypothesis.withSharing(agreed.withWith()),
                hypothesis.withSharing(agreed.withOutcome(SharingOutcome.SHARED)))) {
            assertThat(guesses(open)).hasSize(1);
        }
        assertThat(guesses(hypothesis.withStatement(YES)).get(0).told())
                .as("nobody knows who said it first")
                .map(Told::teller)
                .contains(Teller.UNKNOWN);
    }

    private static List<ReaderView.Guess> guesses(Hypothesis hypothesis) {
        return view(of().withHypotheses(hypothesis)).guesses();
    }

    @Test
    void whatTheReaderWasAnsweredAboutAChildsFactorIsTheChildsWhereNobodyIsNamed() {
        Perspective seen = Perspective.builder()
                .who(Party.of(MOTHER))
                .stance(Stance.SEES_DIFFERENTLY)
                .words(NO_YES)
                .response(NO_YES)
                .build();
        Factor factor = factor("factor-1", YES.withSaidBy(Party.of(CHILD)));

        ReaderView.Yours shut = yours(factor.withPerspectives(seen));
        assertThat(shut.words()).as("the reader's own").isPresent();
        assertThat(shut.answer()).isEmpty();
        assertThat(yours(factor.withPerspectives(seen.withResponse(forMother("we thought again"))))
                        .answer())
                .isPresent();
        assertThat(yours(factor("factor-1", YES).withPerspectives(seen)).answer())
                .isPresent();
    }

    private static ReaderView.Yours yours(Factor factor) {
        return view(of(factor)).factors().get(0).yours().get(0);
    }

    @Test
    void whatHappenedToAChildIsTheChildsWhereNobodyIsNamed() {
        PersonUnderstanding understanding = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("understanding-1"))
                .person(CHILD)
                .whatHappened(NO_YES)
                .whatIsNeeded(NO_YES)
                .build();

        assertThat(view(of().withUnderstandings(understanding)).needs()).isEmpty();
        assertThat(view(of().withUnderstandings(understanding.withWhatHappened(YES)))
                        .needs())
                .hasSize(1);
        assertThat(view(of().withUnderstandings(understanding.withPerson(FATHER)))
                        .needs())
                .hasSize(1);
    }

    @Test
    void whyAChildChoseSomethingIsTheChildsWhereNobodyIsNamed() {
        Formulation formulation = of(factor("factor-1", forMother("rows")))
                .withPriorities(Priority.builder()
                        .factor(FactorId.of("factor-1"))
                        .addChosenBy(Party.of(MOTHER), Party.of(CHILD))
                        .because(NO_YES)
                        .build());

        assertThat(view(formulation).starts().get(0).because()).isEmpty();
    }

    @Test
    void whatAChildSaysOfEarlierHelpIsTheChildsWord() {
        EarlierIntervention earlier = EarlierIntervention.builder()
                .id(EarlierInterventionId.of("earlier-1"))
                .statement(YES.withSaidBy(Party.of(CHILD)))
                .whatLasted(NO_YES)
                .whyNotSustained(YES)
                .build();

        ReaderView.Earlier given =
                view(of().withEarlierInterventions(earlier)).earlier().get(0);

        assertThat(given.lasted()).isEmpty();
        assertThat(given.notSustained()).isPresent();
    }
}
