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

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
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
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
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

    @Test
    void aParentMayBeAChildToo() {
        Formulation formulation = of(factor("factor-1", NO_YES.withSaidBy(Party.of(FATHER))));
        LocalDate eighteen = DAY.minusYears(18);

        for (FamilyRole role : List.of(FamilyRole.PARENT, FamilyRole.CARER)) {
            assertThat(given(formulation, withMember(FATHER, role, eighteen.toString())))
                    .hasSize(1);
            assertThat(given(formulation, withMember(FATHER, role, "2008-06"))).hasSize(1);
            assertThat(given(
                            formulation,
                            withMember(FATHER, role, eighteen.plusDays(1).toString())))
                    .isEmpty();
            assertThat(given(formulation, withMember(FATHER, role, "2008")))
                    .as("it may have been the last day of the year")
                    .isEmpty();
        }
        assertThat(given(formulation, withMember(FATHER, FamilyRole.OTHER, "1980")))
                .isEmpty();
    }

    private static PracticeRecord withMember(PersonId id, FamilyRole role, String born) {
        FamilyMember member = FamilyMember.builder()
                .id(id)
                .role(role)
                .bornOn(PartialDate.parse(born))
                .build();
        FamilyMember mother =
                FamilyMember.builder().id(MOTHER).role(FamilyRole.PARENT).build();
        return record().withFamily(record().family().withMembers(mother, member));
    }

    @Test
    void beyondTheFamilyOnlyWhoeverIsCertainlyGrownUpIs() {
        PersonId other = PersonId.of("network-1");
        Formulation formulation = of(factor("factor-1", NO_YES.withSaidBy(Party.of(other))));

        for (Relation relation : List.of(Relation.GRANDPARENT, Relation.FOSTER_CARER)) {
            assertThat(given(formulation, withNetwork(other, relation)))
                    .as(relation.value())
                    .hasSize(1);
        }
        for (Relation relation : List.of(
                Relation.MOTHER,
                Relation.FATHER,
                Relation.STEP_PARENT,
                Relation.AUNT_OR_UNCLE,
                Relation.SIBLING,
                Relation.PARTNER,
                Relation.FRIEND,
                Relation.NEIGHBOUR,
                Relation.OTHER,
                Relation.of("cousin"))) {
            assertThat(given(formulation, withNetwork(other, relation)))
                    .as(relation.value())
                    .isEmpty();
        }
    }

    private static PracticeRecord withNetwork(PersonId id, Relation relation) {
        return record().withFamily(record().family()
                .withNetwork(NetworkMember.builder().id(id).relation(relation).build()));
    }
}
