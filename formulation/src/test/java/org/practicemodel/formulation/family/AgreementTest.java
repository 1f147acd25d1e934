package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.CLEARED;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.exception;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.forMother;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.record;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/** Who is told that something was agreed, and of which days. */
class AgreementTest {

    private static final Perspective AGREES =
            Perspective.builder().who(Party.of(MOTHER)).stance(Stance.AGREES).build();
    private static final ReaderView.Yours YOU_AGREE =
            new ReaderView.Yours(Stance.AGREES, Optional.empty(), Optional.empty());
    private static final SignOff SIGNED = SignOff.builder()
            .on(CLEARED)
            .role(RoleCode.SOCIAL_WORKER)
            .lookAgainOn(DAY)
            .addPerspectives(AGREES)
            .build();

    @Test
    void whatWasAgreedIsToldToWhoeverWasAsked() {
        FamilyView view = FamilyView.of(of().withSignOff(SIGNED), record(), DAY);

        assertThat(view.forReader(MOTHER).agreement())
                .contains(new ReaderView.Agreement(CLEARED, Optional.of(DAY), List.of(YOU_AGREE)));
        assertThat(view.forReader(FATHER).agreement())
                .as("nobody asked the father")
                .isEmpty();
    }

    @Test
    void whatIsAgreedLaterIsNotToldYet() {
        Formulation formulation = of().withSignOff(SIGNED);

        assertThat(FamilyView.of(formulation, record(), CLEARED)
                        .forReader(MOTHER)
                        .agreement())
                .isPresent();
        assertThat(FamilyView.of(formulation, record(), CLEARED.minusDays(1))
                        .forReader(MOTHER)
                        .agreement())
                .isEmpty();
    }

    @Test
    void whoWasNotAskedIsNotToldOfIt() {
        Perspective notAsked = AGREES.withStance(Stance.NOT_ASKED);
        Formulation formulation = of(factor("factor-1", forMother("told")).withPerspectives(notAsked))
                .withSignOff(SIGNED.withPerspectives(notAsked));

        ReaderView view = FamilyView.of(formulation, record(), DAY).forReader(MOTHER);

        assertThat(view.agreement()).isEmpty();
        assertThat(view.factors().get(0).yours()).isEmpty();
    }

    @Test
    void whomItWasDecidedNotToTellIsToldNoDayThatNobodyCleared() {
        Formulation formulation = of().withGoals(Goal.builder()
                        .id(GoalId.of("goal-1"))
                        .author(GoalAuthor.PROFESSIONAL)
                        .statement(forMother("sleep through"))
                        .reviewOn(DAY)
                        .build())
                .withActions(Action.builder()
                        .id(ActionId.of("action-1"))
                        .statement(forMother("read a story"))
                        .dueOn(DAY)
                        .lookAgainOn(DAY)
                        .build())
                .withSignOff(SIGNED);

        ReaderView view = FamilyView.of(
                        formulation, record().withSafetyExceptions(exception(CLEARED.minusDays(1))), DAY)
                .forReader(MOTHER);

        assertThat(view.hopes().get(0).lookAgainOn()).isEmpty();
        assertThat(view.steps().get(0).by()).isEmpty();
        assertThat(view.steps().get(0).lookAgainOn()).isEmpty();
        assertThat(view.agreement()).contains(new ReaderView.Agreement(CLEARED, Optional.empty(), List.of(YOU_AGREE)));
        assertThat(FamilyView.of(formulation, record().withSafetyExceptions(exception(CLEARED)), DAY)
                        .forReader(MOTHER)
                        .agreement())
                .as("decided on the day of the agreement")
                .isEmpty();
    }
}
