package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.agenda.Invented.action;
import static org.practicemodel.supervision.agenda.Invented.formulation;
import static org.practicemodel.supervision.agenda.Invented.openOn;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.agenda.Invented.plan;
import static org.practicemodel.supervision.rule.Given.closed;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.of;
import static org.practicemodel.supervision.rule.Given.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;

class ActionMattersTest {

    private static final String COULD_HELP = " What has stood in the way, and who could help?";
    private static final String DUE =
            "ACTION_OVERDUE action-1: This step was agreed for 2 March 2026; it is not recorded what came of it."
                    + COULD_HELP;
    private static final String UNDER_WAY =
            "ACTION_OVERDUE action-1: This step was agreed for 2 March 2026; since then it is recorded as under way."
                    + COULD_HELP;
    private static final String LOOK_AGAIN =
            "ACTION_OVERDUE action-1: This step was to be looked at again on 2 March 2026;"
                    + " it is not recorded that anybody did." + COULD_HELP;

    private static ActionUpdate update(ActionUpdateOutcome outcome) {
        return ActionUpdate.builder().outcome(outcome).build();
    }

    private static ActionUpdate update(ActionUpdateOutcome outcome, String on) {
        return update(outcome).withOn(day(on));
    }

    private static List<String> due(ActionUpdate... updates) {
        return after(action("action-1").withDueOn(day("2026-03-02")).withUpdates(updates));
    }

    private static List<String> toLookAt(ActionUpdate... updates) {
        return after(action("action-1").withLookAgainOn(day("2026-03-02")).withUpdates(updates));
    }

    private static List<String> after(Action action) {
        return openOn(family().withActions(action), "2026-03-31");
    }

    @Test
    void theDayItselfHasNotPassed() {
        PracticeRecord record = family().withActions(action("action-1").withDueOn(day("2026-03-02")));

        assertThat(openOn(record, "2026-03-02")).isEmpty();
        assertThat(openOn(record, "2026-03-03")).containsExactly(DUE);
        assertThat(places(record, "2026-03-03", AgendaTopic.ACTION_OVERDUE)).containsExactly("MISSING /actions/0");
    }

    @Test
    void aStepThatIsDoneOrNoLongerToBeDoneIsDealtWithWhenever() {
        assertThat(due(update(ActionUpdateOutcome.DONE, "2026-03-01"))).isEmpty();
        assertThat(due(update(ActionUpdateOutcome.DROPPED))).isEmpty();
        assertThat(due(update(ActionUpdateOutcome.DONE), update(ActionUpdateOutcome.UNDER_WAY)))
                .isEmpty();
        assertThat(due(update(ActionUpdateOutcome.NOT_LOOKED_AT))).containsExactly(DUE);
        assertThat(toLookAt(update(ActionUpdateOutcome.DONE, "2026-03-01"))).isEmpty();
        assertThat(toLookAt(update(ActionUpdateOutcome.DROPPED, "2026-03-01"))).isEmpty();
    }

    @Test
    void aStepThatWasChangedOnItsDayOrLaterIsAnother() {
        assertThat(due(update(ActionUpdateOutcome.CHANGED, "2026-03-01"))).containsExactly(DUE);
        assertThat(due(update(ActionUpdateOutcome.CHANGED, "2026-03-02"))).isEmpty();
        assertThat(due(update(ActionUpdateOutcome.CHANGED))).isEmpty();
    }

    @Test
    void thatAStepIsUnderWayIsSaidBesideIt() {
        assertThat(due(update(ActionUpdateOutcome.UNDER_WAY, "2026-03-01"))).containsExactly(DUE);
        assertThat(due(update(ActionUpdateOutcome.UNDER_WAY, "2026-03-02"))).containsExactly(UNDER_WAY);
        assertThat(due(update(ActionUpdateOutcome.UNDER_WAY))).containsExactly(UNDER_WAY);
    }

    @Test
    void whatGoesOnIsToBeLookedAt() {
        PracticeRecord record = family().withActions(action("action-1").withLookAgainOn(day("2026-03-02")));

        assertThat(openOn(record, "2026-03-02")).isEmpty();
        assertThat(openOn(record, "2026-03-03")).containsExactly(LOOK_AGAIN);
        assertThat(toLookAt(update(ActionUpdateOutcome.UNDER_WAY, "2026-03-01")))
                .containsExactly(LOOK_AGAIN);
        assertThat(toLookAt(update(ActionUpdateOutcome.UNDER_WAY, "2026-03-02")))
                .isEmpty();
        assertThat(toLookAt(update(ActionUpdateOutcome.NOT_LOOKED_AT, "2026-03-03")))
                .containsExactly(LOOK_AGAIN);
        assertThat(toLookAt(update(ActionUpdateOutcome.CHANGED))).isEmpty();
    }

    @Test
    void theDayItIsDueComesBeforeTheDayToLookAgain() {
        assertThat(after(action("action-1").withDueOn(day("2026-04-30")).withLookAgainOn(day("2026-03-02"))))
                .isEmpty();
        assertThat(after(action("action-1"))).isEmpty();
    }

    @Test
    void stepsOfEarlierWorkAreLeftUnlessAPlanInForceNamesThem() {
        Action old = action("action-1").withAgreedOn(day("2025-03-03")).withDueOn(day("2026-03-02"));
        PracticeRecord reopened = of(closed("episode-1", "2025-01-06", "2025-06-30"), open("episode-2", "2026-01-05"));

        assertThat(openOn(reopened.withActions(old), "2026-03-31")).isEmpty();
        assertThat(openOn(
                        reopened.withActions(old)
                                .withPlans(plan("plan-1", "2026-03-31")
                                        .withKind(PlanKind.SAFETY)
                                        .withActions(ActionId.of("action-1"))),
                        "2026-03-31"))
                .containsExactly(DUE);
        assertThat(openOn(reopened.withFormulations(formulation().withActions(old)), "2026-03-31"))
                .containsExactly(DUE);
    }

    @Test
    void stepsStandByTheirDayAndThenById() {
        assertThat(openOn(
                        family().withActions(
                                        action("action-3").withDueOn(day("2026-03-03")),
                                        action("action-2").withDueOn(day("2026-03-02")),
                                        action("action-1").withDueOn(day("2026-03-03"))),
                        "2026-03-31"))
                .extracting(item -> item.substring(0, item.indexOf(':')))
                .containsExactly("ACTION_OVERDUE action-2", "ACTION_OVERDUE action-1", "ACTION_OVERDUE action-3");
    }
}
