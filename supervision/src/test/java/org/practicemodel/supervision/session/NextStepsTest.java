package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.MUM;
import static org.practicemodel.supervision.session.Invented.WORDS;
import static org.practicemodel.supervision.session.Invented.WORKER;
import static org.practicemodel.supervision.session.Invented.action;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.open;
import static org.practicemodel.supervision.session.Invented.wholeAction;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Statement;

/** Steps that come next: new ones, and those that the record holds. */
class NextStepsTest {

    @Test
    void aNewStepIsAgreedOnTheDayAndAskedForSomebodyAndATime() {
        SessionGuide guide = guide(family()).nextStep(action("action-9"));

        assertThat(guide.soFar().steps()).containsExactly(action("action-9").withAgreedOn(DAY));
        assertThat(guide.soFar().discussion().actions()).containsExactly(ActionId.of("action-9"));
        assertThat(open(guide))
                .contains("SessionQuestion STEP_SOMEBODY about action-9", "SessionQuestion STEP_TIME about action-9")
                .doesNotContain("SessionQuestion NEXT_STEPS");
        assertThat(open(guide.whoTakes("action-9", MUM)))
                .contains("SessionQuestion STEP_TIME about action-9")
                .doesNotContain("SessionQuestion STEP_SOMEBODY about action-9");
        assertThat(open(guide.byWhen("action-9", DAY.plusDays(7))))
                .doesNotContain("SessionQuestion STEP_TIME about action-9");
        assertThat(guide.soFar().steps())
                .containsExactly(
                        action("action-9").withAgreedOn(DAY).withOwners(MUM).withDueOn(DAY.plusDays(7)));
        assertThat(guide.soFar().changes()).isEmpty();
    }

    @Test
    void aStepOfAnEarlierDayKeepsItAndARoleOrADayToLookAgainIsEnough() {
        Action agreed = action("action-9")
                .withAgreedOn(DAY.minusDays(1))
                .withOwnerRole(RoleCode.SOCIAL_WORKER)
                .withLookAgainOn(DAY.plusDays(7));
        SessionGuide guide = guide(family()).nextStep(agreed);

        assertThat(guide.soFar().steps()).containsExactly(agreed);
        assertThat(open(guide)).noneMatch(question -> question.endsWith(" about action-9"));
    }

    @Test
    void whatIsSaidOfAStepThatTheRecordHoldsTakesNothingAway() {
        Action before = wholeAction("action-1").withUpdates(update(ActionUpdateOutcome.UNDER_WAY, Optional.empty()));
        PracticeRecord record = family().withActions(List.of(before, action("action-2")))
                .withFormulations(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .addActions(action("action-3"))
                        .build());

        RecordPart part = guide(record)
                .lookedAt("action-1", ActionUpdateOutcome.CHANGED, WORDS)
                .whoTakes("action-1", MUM, MUM)
                .byWhen("action-1", DAY.plusDays(21))
                .byWhen("action-1", DAY.plusDays(28))
                .byWhen("action-3", DAY.plusDays(7))
                .lookedAt("action-3", ActionUpdateOutcome.UNDER_WAY)
                .soFar();
        PracticeRecord after = part.addedTo(record);

        assertThat(after.actions())
                .containsExactly(
                        before.withUpdates(
                                        before.updates().get(0),
                                        update(ActionUpdateOutcome.CHANGED, Optional.of(WORDS)))
                                .withOwners(MUM)
                                .withLookAgainOn(DAY.plusDays(28)),
                        action("action-2"));
        assertThat(after.formulations().get(0).actions())
                .containsExactly(action("action-3")
                        .withDueOn(DAY.plusDays(7))
                        .withUpdates(update(ActionUpdateOutcome.UNDER_WAY, Optional.empty())));
        assertThat(part.changes())
                .extracting(StepChange::toString)
                .containsExactly("StepChange action-1", "StepChange action-3");
    }

    private static ActionUpdate update(ActionUpdateOutcome outcome, Optional<Statement> words) {
        return ActionUpdate.builder()
                .outcome(outcome)
                .on(DAY)
                .at(EntryId.of("discussion-1"))
                .statement(words)
                .build();
    }

    @Test
    void aStepThatTheRecordHoldsAndThatGoesOnIsAskedForSomebodyAndATime() {
        SessionGuide guide = guide(family().withActions(List.of(action("action-1"), action("action-2"))))
                .nextStep("action-1")
                .nextStep("action-1");

        assertThat(guide.soFar().discussion().actions()).containsExactly(ActionId.of("action-1"));
        assertThat(open(guide))
                .endsWith("SessionQuestion STEP_SOMEBODY about action-1", "SessionQuestion STEP_TIME about action-1");
        assertThat(open(guide.whoTakes("action-1", WORKER).byWhen("action-1", DAY)))
                .noneMatch(question -> question.endsWith(" about action-1"));
    }

    @Test
    void nextStepsAreAskedAboutInTheOrderOfTheirIds() {
        assertThat(open(guide(family().withActions(List.of(action("action-2"), action("action-1"))))
                        .nextStep("action-2")
                        .nextStep(action("action-0"))
                        .nextStep("action-1")))
                .endsWith(
                        "SessionQuestion STEP_SOMEBODY about action-0",
                        "SessionQuestion STEP_SOMEBODY about action-1",
                        "SessionQuestion STEP_SOMEBODY about action-2",
                        "SessionQuestion STEP_TIME about action-0",
                        "SessionQuestion STEP_TIME about action-1",
                        "SessionQuestion STEP_TIME about action-2");
    }
}
