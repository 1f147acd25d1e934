package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.accountability.Planned.ACTION;
import static org.practicemodel.principles.rule.accountability.Planned.COMPLETE;
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
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What is looked at in the actions of a plan that was agreed on Monday 5 January 2026. */
class ActionsHaveSomeoneAndATimeTest {

    private static final ActionsHaveSomeoneAndATime RULE = new ActionsHaveSomeoneAndATime();

    private static final String MET = "The open action has somebody and a day.";
    private static final String NONE = "There is no open action in an agreed plan now.";
    private static final String NOT_HELD = "The source has no place for actions.";
    private static final String LACKING = "One open action lacks somebody or a day.";
    private static final String MARKED =
            "The plan was marked as complete, and one open action lacks somebody or a day.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-03-02", record);
    }

    private static PracticeRecord acting(Plan plan, Action... actions) {
        return family().withPlans(plan).withActions(actions);
    }

    @Test
    void isAKeyRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R1");
        assertThat(descriptor.slug()).isEqualTo("actions-have-someone-and-a-time");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.testBasis()).hasToString("S current guide ¶32");
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("actions.settledWorkingDays 5 WORKING_DAYS");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly("actions.owners", "actions.dueOn", "plans.actions");
    }

    @Test
    void isMetWhereEachOpenActionHasSomebodyAndADay() {
        Action ongoing = ACTION.withOwners(Party.of(PersonId.of("aunt"))).withLookAgainOn(day("2026-05-05"));
        Action second = ongoing.withId(ActionId.of("action-2"));

        found(acting(PLAN, WHOLE)).met(MET).evidence("SUPPORTS /actions/0");
        found(acting(PLAN, ongoing)).met(MET).evidence("SUPPORTS /actions/0");
        found(acting(PLAN.withActions(WHOLE.id(), second.id()), WHOLE, second))
                .met("2 open actions have somebody and a day.")
                .evidence("SUPPORTS /actions/0", "SUPPORTS /actions/1");
        found(acting(PLAN.withActions(), WHOLE.withGoals(Planned.GOAL.id()))).met(MET);
    }

    @Test
    void cannotBeSeenWhereEitherLacks() {
        found(acting(PLAN, WHOLE.withOwnerRole(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, LACKING)
                .evidence("MISSING /actions/0");
        found(acting(PLAN, WHOLE.withDueOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, LACKING);
        found(acting(
                        PLAN.withActions(WHOLE.id(), ActionId.of("action-2"), ActionId.of("action-3")),
                        WHOLE,
                        ACTION.withId(ActionId.of("action-2")),
                        ACTION.withId(ActionId.of("action-3"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, "2 open actions lack somebody or a day.")
                .evidence("SUPPORTS /actions/0", "MISSING /actions/1", "MISSING /actions/2");
    }

    @Test
    void asksForNothingWhereNothingIsToBeDone() {
        ActionUpdate done =
                ActionUpdate.builder().outcome(ActionUpdateOutcome.DONE).build();

        found(family()).notApplicable(NONE).evidence();
        found(acting(PLAN)).notApplicable(NONE);
        found(acting(COMPLETE, ACTION.withUpdates(done))).notApplicable(NONE);
        found(acting(COMPLETE, ACTION.withUpdates(done.withOutcome(ActionUpdateOutcome.DROPPED))))
                .notApplicable(NONE);
        found(acting(COMPLETE, ACTION.withUpdates(done.withOutcome(ActionUpdateOutcome.CHANGED))))
                .notMet(MARKED);
        found(acting(COMPLETE, ACTION.withUpdates(done.withOn(day("2026-03-03")))))
                .notMet(MARKED);
        found(acting(COMPLETE.withActions().withGoals(), ACTION)).notApplicable(NONE);
    }

    @Test
    void looksAtAgreedPlansThatHoldNow() {
        found(acting(COMPLETE.withAgreedOn(Optional.empty()), ACTION)).notApplicable(NONE);
        found(acting(COMPLETE.withAgreedOn(day("2026-03-03")), ACTION)).notApplicable(NONE);
        found(acting(COMPLETE.withInterval(Given.between("2026-01-05", "2026-03-01")), ACTION))
                .notApplicable(NONE);
        found(acting(COMPLETE.withInterval(Given.between("2026-01-05", "2026-03-02")), ACTION))
                .notMet(MARKED);
        found(acting(COMPLETE, ACTION).withPlans(COMPLETE, NEXT)).notApplicable(NONE);
        found(acting(COMPLETE, ACTION).withPlans(COMPLETE, NEXT.withAgreedOn(Optional.empty())))
                .notMet(MARKED);
    }

    @Test
    void isNotMetFromTheSixthWorkingDayOfAPlanMarkedAsComplete() {
        PracticeRecord marked = acting(COMPLETE, ACTION);

        on("2026-01-12", marked)
                .notEnough(NotEnoughReason.NOT_RECORDED, LACKING)
                .evidence("MISSING /actions/0");
        on("2026-01-13", marked).notMet(MARKED).notJustBegun().evidence("MISSING /actions/0", "CONTRADICTS /plans/0");
        found(acting(PLAN, ACTION)).notEnough(NotEnoughReason.NOT_RECORDED, LACKING);
        found(acting(PLAN.withComplete(mark("2026-03-03")), ACTION)).notEnough(NotEnoughReason.NOT_RECORDED, LACKING);
        found(acting(PLAN.withComplete(mark("2026-03-02")), ACTION)).notMet(MARKED);
        found(acting(
                        COMPLETE.withActions(WHOLE.id(), ActionId.of("action-2"), ActionId.of("action-3")),
                        WHOLE,
                        ACTION.withId(ActionId.of("action-2")),
                        ACTION.withId(ActionId.of("action-3"))))
                .notMet("The plan was marked as complete, and 2 open actions lack somebody or a day.")
                .evidence("SUPPORTS /actions/0", "MISSING /actions/1", "MISSING /actions/2", "CONTRADICTS /plans/0");
    }

    @Test
    void theMarkSaysNothingOfActionsAgreedAfterIt() {
        Action second = ACTION.withId(ActionId.of("action-2")).withAgreedOn(day("2026-01-06"));
        Plan both = COMPLETE.withActions(ACTION.id(), second.id());

        found(acting(COMPLETE, ACTION.withAgreedOn(day("2026-01-05")))).notMet(MARKED);
        found(acting(COMPLETE, ACTION.withAgreedOn(day("2026-01-06"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, LACKING)
                .evidence("MISSING /actions/0");
        found(acting(
                        PLAN.withComplete(
                                Mark.builder().by(RoleCode.TEAM_MANAGER).build()),
                        ACTION.withAgreedOn(day("2026-01-06"))))
                .notMet(MARKED);
        found(acting(both, ACTION, second))
                .notMet(MARKED)
                .evidence("MISSING /actions/0", "MISSING /actions/1", "CONTRADICTS /plans/0");
    }

    @Test
    void oneFindingOverSeveralPlans() {
        Plan other = PLAN.withId(PlanId.of("plan-2")).withActions(ActionId.of("action-2"));
        Action whole = WHOLE.withId(ActionId.of("action-2"));

        found(acting(COMPLETE, ACTION, whole).withPlans(COMPLETE, other))
                .notMet(MARKED)
                .evidence("MISSING /actions/0", "CONTRADICTS /plans/0", "SUPPORTS /actions/1");
        found(acting(PLAN, ACTION, whole).withPlans(PLAN, other))
                .notEnough(NotEnoughReason.NOT_RECORDED, LACKING)
                .evidence("MISSING /actions/0", "SUPPORTS /actions/1");
    }

    @Test
    void saysWhatTheSourceCannotHold() {
        found(notHeld(acting(PLAN), RecordType.ACTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_HELD)
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(acting(PLAN, ACTION), RecordType.ACTIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, LACKING);
        found(notHeld(acting(PLAN, WHOLE), RecordType.ACTIONS)).met(MET);
        found(notHeld(family(), RecordType.ACTIONS)).notApplicable(NONE);
        found(notHeld(family(), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for plans.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(acting(PLAN, WHOLE), RecordType.PLANS)).met(MET);
        found(notHeld(acting(PLAN), RecordType.PLANS)).notApplicable(NONE);
        found(reliedOn(acting(PLAN, ACTION), RecordType.ACTIONS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, LACKING);
    }

    @Test
    void whatWasWrittenLaterWasNotKnown() {
        Action later = WHOLE.withProvenance(
                Provenance.builder().recordedOn(day("2026-03-03")).build());

        found(acting(PLAN, later)).notApplicable(NONE);
        on("2026-03-03", acting(PLAN, later)).met(MET);
    }

    @Test
    void aReasonIsShownBesideIt() {
        for (String about : new String[] {"plan-1", "action-1"}) {
            found(reasoned(acting(COMPLETE, ACTION), "P10-R1", about))
                    .notMet(MARKED, Planned.REASON)
                    .withShownReason()
                    .evidence("MISSING /actions/0", "CONTRADICTS /plans/0", "SUPPORTS /rationales/0");
        }
        found(reasoned(acting(COMPLETE, ACTION), "P10-R1", "episode-1")).notMet(MARKED);
        found(reasoned(acting(PLAN, ACTION), "P10-R1", "plan-1")).notEnough(NotEnoughReason.NOT_RECORDED, LACKING);
    }

    @Test
    void isHistoryOnceTheWorkEndedLongAgo() {
        PracticeRecord ended = closed(acting(COMPLETE, ACTION));

        on("2026-12-30", ended).notMet(MARKED).history();
        on("2026-12-31", ended)
                .notApplicable("The actions of this work can no longer be changed.")
                .evidence()
                .history("2026-06-30 " + MARKED);
        on("2026-12-31", reopened(acting(COMPLETE, ACTION), "2026-12-31"))
                .notMet(MARKED)
                .history();
    }
}
