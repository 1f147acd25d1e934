package org.practicemodel.principles.rule.accountability;

import static org.practicemodel.principles.testing.Given.day;

import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

/** A plan that was agreed on 5 January 2026, with the goal and the action that rules of accountability look at. */
final class Planned {

    static final Statement WORDS = Statement.of("Invented words.");
    static final Goal GOAL = Goal.builder()
            .id(GoalId.of("goal-1"))
            .author(GoalAuthor.PROFESSIONAL)
            .statement(WORDS)
            .build();
    static final Action ACTION =
            Action.builder().id(ActionId.of("action-1")).statement(WORDS).build();
    static final Action WHOLE = ACTION.withOwnerRole(RoleCode.SOCIAL_WORKER).withDueOn(day("2026-03-01"));
    static final Plan PLAN = Recorded.agreed("plan-1", PlanKind.EARLY_HELP, "2026-01-05")
            .addGoals(GOAL.id())
            .addActions(ACTION.id())
            .build();
    static final Plan COMPLETE = PLAN.withComplete(Recorded.mark("2026-01-05"));

    /** Takes the place of the plan. */
    static final Plan NEXT = Recorded.agreed("plan-2", PlanKind.EARLY_HELP, "2026-02-01")
            .supersedes(PlanId.of("plan-1"))
            .build();

    static final String REASON = "A reason was given on 1 March 2026 (role: team-manager).";

    private Planned() {}

    static PracticeRecord reasoned(PracticeRecord record, String rule, String about) {
        return record.withRationales(Given.reason("reason-1", rule, "2026-03-01", about));
    }

    /** The same family, whose work ended on 30 June 2026. */
    static PracticeRecord closed(PracticeRecord record, Closure closure) {
        return Given.with(record, episode(closure));
    }

    static PracticeRecord closed(PracticeRecord record) {
        return closed(record, Closure.builder().on(day("2026-06-30")).build());
    }

    static PracticeRecord reopened(PracticeRecord record, String on) {
        return Given.with(
                record, episode(Closure.builder().on(day("2026-06-30")).build()), Given.open("episode-2", on));
    }

    private static Episode episode(Closure closure) {
        return Given.open("episode-1", "2026-01-05").withClosure(closure);
    }
}
