package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.accountability.Planned.NEXT;
import static org.practicemodel.principles.rule.accountability.Planned.PLAN;
import static org.practicemodel.principles.rule.accountability.Planned.WHOLE;
import static org.practicemodel.principles.rule.accountability.Planned.closed;
import static org.practicemodel.principles.rule.accountability.Planned.reasoned;
import static org.practicemodel.principles.rule.accountability.Planned.reopened;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** Whether an action that was due on 1 March 2026 was looked at; the fourteen days end on 15 March. */
class OverdueActionsLookedAtTest {

    private static final OverdueActionsLookedAt RULE = new OverdueActionsLookedAt();

    private static final String MET = "An overdue action was looked at.";
    private static final String NONE = "No action of an agreed plan is overdue.";
    private static final String WAITING =
            "An action was due on 1 March 2026; there is time to look at it until 15 March 2026.";
    private static final String NOT_RECORDED =
            "An action was due on 1 March 2026, and it is not recorded that it was looked at since.";
    private static final String PASSED_OVER =
            "An action that was due on 1 March 2026 was marked as not looked at when a review was completed.";
    private static final String LAST = "2026-03-15";
    private static final String AFTER = "2026-03-16";

    private static final ActionUpdate UNDER_WAY = update(ActionUpdateOutcome.UNDER_WAY, "2026-03-12");
    private static final ActionUpdate NOT_LOOKED_AT =
            update(ActionUpdateOutcome.NOT_LOOKED_AT, "2026-03-10").withAt(EntryId.of("review-1"));
    private static final Review REVIEW = Recorded.review("review-1", ReviewKind.PLAN_REVIEW, "2026-03-10")
            .complete(mark("2026-03-10"))
            .build();

    private static ActionUpdate update(ActionUpdateOutcome outcome, String on) {
        return ActionUpdate.builder().outcome(outcome).on(day(on)).build();
    }

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord acting(Action... actions) {
        return family().withPlans(PLAN).withActions(actions);
    }

    private static PracticeRecord updated(ActionUpdate... updates) {
        return acting(WHOLE.withUpdates(updates));
    }

    private static PracticeRecord relied(PracticeRecord record) {
        return reliedOn(record, RecordType.ACTION_UPDATES, "2020-01-01");
    }

    @Test
    void isASupportingRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R4");
        assertThat(descriptor.slug()).isEqualTo("overdue-actions-looked-at");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit() + " " + limit.least()
                        + " " + limit.most())
                .containsExactly("actions.overdueUpdateDays 14 DAYS 0 91");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("action-updates.updates", "actions.dueOn", "plans.actions");
    }

    @Test
    void doesNotApplyWhereNothingIsOverdue() {
        on("2026-03-01", relied(acting(WHOLE))).notApplicable(NONE).evidence();
        on("2026-12-01", relied(acting(WHOLE.withDueOn(Optional.empty())))).notApplicable(NONE);
        on("2026-12-01", relied(family())).notApplicable(NONE);
        on("2026-12-01", relied(updated(update(ActionUpdateOutcome.DONE, "2026-02-01"))))
                .notApplicable(NONE);
        on("2026-12-01", relied(updated(update(ActionUpdateOutcome.DROPPED, "2026-04-01"))))
                .notApplicable(NONE);
    }

    @Test
    void looksAtAgreedPlansThatHoldNow() {
        PracticeRecord overdue = relied(acting(WHOLE));

        on(AFTER, overdue.withPlans(PLAN.withAgreedOn(Optional.empty()))).notApplicable(NONE);
        on(AFTER, overdue.withPlans(PLAN, NEXT)).notApplicable(NONE);
        on(AFTER, overdue.withPlans(PLAN.withInterval(Given.between("2026-01-05", LAST))))
                .notApplicable(NONE);
        on(AFTER, overdue.withPlans(PLAN.withInterval(Given.between("2026-01-05", AFTER))))
                .notMet(NOT_RECORDED);
        on(AFTER, overdue.withPlans(PLAN.withActions())).notApplicable(NONE);
    }

    @Test
    void isMetWhereItWasLookedAtOnTheDueDayOrLater() {
        on("2026-03-12", updated(UNDER_WAY)).met(MET).evidence("SUPPORTS /actions/0");
        on("2026-03-11", updated(UNDER_WAY)).tooEarly(AFTER, WAITING);
        on("2026-03-12", updated(UNDER_WAY.withRecordedOn(day("2026-03-13")))).tooEarly(AFTER, WAITING);
        on("2026-03-13", updated(UNDER_WAY.withRecordedOn(day("2026-03-13")))).met(MET);
        on("2026-06-01", relied(updated(update(ActionUpdateOutcome.CHANGED, "2026-05-31"))))
                .met(MET);
        on(AFTER, relied(updated(UNDER_WAY.withOn(day("2026-03-01"))))).met(MET);
        on(AFTER, relied(updated(UNDER_WAY.withOn(day("2026-02-28"))))).notMet(NOT_RECORDED);
        on(AFTER, relied(updated(UNDER_WAY.withOn(Optional.empty())))).met(MET);
    }

    @Test
    void thereAreFourteenDaysToLookAtIt() {
        on("2026-03-02", relied(acting(WHOLE))).tooEarly(AFTER, WAITING).evidence("MISSING /actions/0");
        on(LAST, relied(acting(WHOLE))).tooEarly(AFTER, WAITING);
        on(AFTER, relied(acting(WHOLE))).notMet(NOT_RECORDED).notJustBegun().evidence("MISSING /actions/0");
        on(AFTER, acting(WHOLE))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /actions/0");
    }

    @Test
    void onlyUpdatesReliedOnByThenCountAgainstAnybody() {
        on(AFTER, reliedOn(acting(WHOLE), RecordType.ACTION_UPDATES, LAST)).notMet(NOT_RECORDED);
        on(AFTER, reliedOn(acting(WHOLE), RecordType.ACTION_UPDATES, AFTER))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AFTER, reliedOn(acting(WHOLE), RecordType.ACTIONS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(AFTER, notHeld(acting(WHOLE), RecordType.ACTION_UPDATES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(LAST, notHeld(acting(WHOLE), RecordType.ACTION_UPDATES)).tooEarly(AFTER, WAITING);
        on(AFTER, notHeld(acting(), RecordType.ACTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for actions.")
                .evidence("MISSING /journey/episodes/0");
        on("2026-03-01", notHeld(acting(WHOLE), RecordType.ACTIONS)).notApplicable(NONE);
        on(AFTER, notHeld(family(), RecordType.ACTIONS)).notApplicable(NONE);
        on(AFTER, notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for plans.")
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void isNotMetWhereACompletedReviewPassedItOver() {
        PracticeRecord passedOver = updated(NOT_LOOKED_AT).withReviews(REVIEW);

        on("2026-03-10", passedOver)
                .notMet(PASSED_OVER)
                .notJustBegun()
                .evidence("CONTRADICTS /actions/0", "CONTRADICTS /reviews/0");
        on("2026-03-10", passedOver.withReviews(REVIEW.withComplete(Optional.empty())))
                .tooEarly(AFTER, WAITING);
        on("2026-03-10", passedOver.withReviews(REVIEW.withComplete(mark("2026-03-11"))))
                .tooEarly(AFTER, WAITING);
        on("2026-03-10", passedOver.withReviews()).tooEarly(AFTER, WAITING);
        on("2026-03-10", updated(NOT_LOOKED_AT.withAt(Optional.empty())).withReviews(REVIEW))
                .tooEarly(AFTER, WAITING);
        on("2026-03-10", updated(NOT_LOOKED_AT.withOn(day("2026-02-28"))).withReviews(REVIEW))
                .tooEarly(AFTER, WAITING);
        on(AFTER, updated(NOT_LOOKED_AT).withReviews(REVIEW.withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-12", updated(NOT_LOOKED_AT, UNDER_WAY).withReviews(REVIEW)).met(MET);
    }

    @Test
    void oneFindingOverSeveralActions() {
        Action second = WHOLE.withId(ActionId.of("action-2")).withUpdates(UNDER_WAY);
        PracticeRecord both = acting(WHOLE, second).withPlans(PLAN.withActions(WHOLE.id(), second.id()));

        on(AFTER, relied(both)).notMet(NOT_RECORDED).evidence("MISSING /actions/0", "SUPPORTS /actions/1");
        on(LAST, both).tooEarly(AFTER, WAITING).evidence("MISSING /actions/0", "SUPPORTS /actions/1");
        on(AFTER, relied(both.withActions(WHOLE.withUpdates(UNDER_WAY), second)))
                .met(MET)
                .evidence("SUPPORTS /actions/0", "SUPPORTS /actions/1");
    }

    @Test
    void aReasonIsShownBesideIt() {
        on(AFTER, reasoned(relied(acting(WHOLE)), "P10-R4", "action-1"))
                .notMet(NOT_RECORDED, Planned.REASON)
                .withShownReason()
                .evidence("MISSING /actions/0", "SUPPORTS /rationales/0");
        on(AFTER, reasoned(updated(NOT_LOOKED_AT).withReviews(REVIEW), "P10-R4", "action-1"))
                .notMet(PASSED_OVER, Planned.REASON)
                .withShownReason();
        on(AFTER, reasoned(acting(WHOLE), "P10-R4", "action-1")).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void nothingIsOverdueOnceTheWorkHasEnded() {
        on("2026-06-30", closed(relied(acting(WHOLE))))
                .notApplicable("The work has ended, so nothing is overdue.")
                .evidence()
                .history();
        on("2026-06-29", closed(relied(acting(WHOLE)))).notMet(NOT_RECORDED);
        on("2026-07-01", reopened(relied(acting(WHOLE)), "2026-07-01")).notMet(NOT_RECORDED);
    }
}
