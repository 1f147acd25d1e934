package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.session.Invented.DAY;
import static org.practicemodel.supervision.session.Invented.OPENED;
import static org.practicemodel.supervision.session.Invented.action;
import static org.practicemodel.supervision.session.Invented.agreeing;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.nothing;
import static org.practicemodel.supervision.session.Invented.on;
import static org.practicemodel.supervision.session.Invented.open;
import static org.practicemodel.supervision.session.Invented.wholeAction;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.record.PracticeRecord;

class CarriedForwardTest {

    private static final String ASKED = "SessionQuestion EARLIER_STEP about action-1";

    private static List<String> carried(PracticeRecord record) {
        return guide(record).carriedForward().stream()
                .map(action -> action.id().value())
                .toList();
    }

    /** One step, agreed by a discussion of a day. */
    private static PracticeRecord agreedOn(LocalDate day, Action... steps) {
        return family().withActions(List.of(steps))
                .withDiscussions(Arrays.stream(steps)
                        .map(step -> agreeing(
                                        "discussion-of-" + step.id(), step.id().value())
                                .withOn(day))
                        .toList());
    }

    private static Action looked(ActionUpdateOutcome outcome, LocalDate day) {
        return action("action-1")
                .withUpdates(ActionUpdate.builder().outcome(outcome).on(day).build());
    }

    @Test
    void stepsOfDiscussionsBeforeTheDayAreCarriedForward() {
        assertThat(carried(agreedOn(DAY.minusDays(1), action("action-1")))).containsExactly("action-1");
        assertThat(carried(agreedOn(DAY, action("action-1")))).isEmpty();
        assertThat(carried(agreedOn(DAY.plusDays(1), action("action-1")))).isEmpty();
        assertThat(carried(family().withActions(List.of(action("action-1")))
                        .withDiscussions(agreeing("discussion-0", "action-1"))))
                .containsExactly("action-1");
        assertThat(carried(family().withActions(List.of(action("action-1"))))).isEmpty();
    }

    @Test
    void stepsOfWorkThatEndedBeforeAreNot() {
        assertThat(carried(agreedOn(OPENED, action("action-1")))).containsExactly("action-1");
        assertThat(carried(agreedOn(OPENED.minusDays(1), action("action-1")))).isEmpty();
    }

    @Test
    void stepsThatAreDoneOrDroppedByTheDayAreNot() {
        assertThat(carried(agreedOn(OPENED, looked(ActionUpdateOutcome.DONE, DAY))))
                .isEmpty();
        assertThat(carried(agreedOn(OPENED, looked(ActionUpdateOutcome.DROPPED, DAY))))
                .isEmpty();
        assertThat(carried(agreedOn(OPENED, looked(ActionUpdateOutcome.DONE, DAY.plusDays(1)))))
                .containsExactly("action-1");
        assertThat(carried(agreedOn(OPENED, looked(ActionUpdateOutcome.UNDER_WAY, DAY))))
                .containsExactly("action-1");
    }

    @Test
    void theyStandByTheDayTheyAreDueWhereverTheyWereAgreed() {
        PracticeRecord record = agreedOn(
                OPENED,
                action("action-4"),
                action("action-3"),
                action("action-2").withDueOn(DAY.plusDays(1)),
                action("action-1").withDueOn(DAY.plusDays(2)),
                action("action-6").withDueOn(DAY));
        Formulation formulation = Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addActions(record.actions().get(4))
                .build();

        assertThat(carried(record.withActions(record.actions().subList(0, 4)).withFormulations(formulation)))
                .containsExactly("action-6", "action-2", "action-1", "action-3", "action-4");
    }

    @Test
    void eachIsOpenUntilItIsLookedAtGoesOnOrIsMarkedAsNotLookedAt() {
        PracticeRecord record = agreedOn(OPENED, wholeAction("action-1"));

        assertThat(open(guide(record))).contains(ASKED);
        assertThat(open(guide(record).byWhen("action-1", DAY))).contains(ASKED);
        assertThat(open(guide(record).lookedAt("action-1", ActionUpdateOutcome.UNDER_WAY)))
                .doesNotContain(ASKED);
        assertThat(open(guide(record).nextStep("action-1"))).doesNotContain(ASKED);
        assertThat(open(guide(record).notLookedAt("action-1"))).doesNotContain(ASKED);
    }

    @Test
    void threeSessionsInARowHandTheirStepsOn() {
        PracticeRecord first = guide(nothing())
                .nextStep(wholeAction("action-1"))
                .nextStep(wholeAction("action-2"))
                .complete(RoleCode.TEAM_MANAGER, DAY)
                .addedTo(nothing());
        SessionGuide second = SessionGuide.begin("discussion-2", on(DAY.plusDays(30), first));
        assertThat(second.carriedForward())
                .extracting(Action::toString)
                .containsExactly("Action action-1", "Action action-2");

        PracticeRecord then = second.lookedAt("action-1", ActionUpdateOutcome.DONE)
                .lookedAt("action-2", ActionUpdateOutcome.UNDER_WAY)
                .complete(RoleCode.TEAM_MANAGER, DAY.plusDays(30))
                .addedTo(first);
        SessionGuide third = SessionGuide.begin("discussion-3", on(DAY.plusDays(60), then));
        assertThat(third.carriedForward()).extracting(Action::toString).containsExactly("Action action-2");
    }
}
