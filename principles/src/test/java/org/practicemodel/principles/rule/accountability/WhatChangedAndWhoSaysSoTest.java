package org.practicemodel.principles.rule.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.accountability.Planned.NEXT;
import static org.practicemodel.principles.rule.accountability.Planned.PLAN;
import static org.practicemodel.principles.rule.accountability.Planned.WORDS;
import static org.practicemodel.principles.rule.accountability.Planned.closed;
import static org.practicemodel.principles.rule.accountability.Planned.reasoned;
import static org.practicemodel.principles.rule.accountability.Planned.reopened;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.plan.OutcomeMeasureId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

/** What is said of the goals of work that ended on 30 June 2026. */
class WhatChangedAndWhoSaysSoTest {

    private static final WhatChangedAndWhoSaysSo RULE = new WhatChangedAndWhoSaysSo();

    private static final String NOT_ENDED =
            "The work goes on, or it ended in a way that leaves nothing to look back on together.";
    private static final String NO_GOAL = "No plan with goals was in force when the work ended.";
    private static final String NOT_RECORDED = "It is not recorded how far a goal was reached when the work ended.";
    private static final String NO_FAMILY_VIEW =
            "A goal was looked at when the work ended, and it is not recorded how the family sees that.";
    private static final String NOT_LOOKED_AT = "The closure was marked as complete, and a goal as not looked at.";

    private static final Goal GOAL = Planned.GOAL.withAuthor(GoalAuthor.FAMILY);
    private static final Closure CLOSURE =
            Closure.builder().on(day("2026-06-30")).build();
    private static final Closure COMPLETE = CLOSURE.withComplete(mark("2026-06-30"));
    private static final GoalOutcome LOOKED = GoalOutcome.builder()
            .id(GoalOutcomeId.of("outcome-1"))
            .goal(GOAL.id())
            .reached(GoalReached.PARTLY)
            .on(day("2026-06-29"))
            .familyView(WORDS)
            .build();
    private static final GoalOutcome MARKED = LOOKED.withReached(GoalReached.NOT_LOOKED_AT);

    private static String met(int own, int others) {
        return "A goal was looked at when the work ended, and the family said how they see it. Measures kept apart: "
                + own + " of their own, " + others + " of others.";
    }

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-07-01", record);
    }

    private static PracticeRecord hoping(Plan plan, GoalOutcome... outcomes) {
        return family().withPlans(plan).withGoals(GOAL).withGoalOutcomes(outcomes);
    }

    private static PracticeRecord ended(GoalOutcome... outcomes) {
        return closed(hoping(PLAN, outcomes), COMPLETE);
    }

    private static OutcomeMeasure measure(String id, Optional<Boolean> selfReport) {
        return OutcomeMeasure.builder()
                .id(OutcomeMeasureId.of(id))
                .goal(GOAL.id())
                .instrument(Instrument.SCALING_QUESTION)
                .selfReport(selfReport)
                .build();
    }

    @Test
    void isASupportingRuleWhoseReasonsAreShown() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P10-R5");
        assertThat(descriptor.slug()).isEqualTo("what-changed-and-who-says-so");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §3.18");
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field())
                .containsExactly(
                        "goal-outcomes.reached",
                        "episodes.closure",
                        "plans.goals",
                        "goal-outcomes.familyView",
                        "goals.statement");
    }

    @Test
    void looksBackWhereTheWorkEndedWithHelp() {
        found(hoping(PLAN, MARKED)).notApplicable(NOT_ENDED).evidence();
        on("2026-06-29", ended(MARKED)).notApplicable(NOT_ENDED);
        on("2026-06-30", ended(MARKED)).notMet(NOT_LOOKED_AT);
        found(reopened(hoping(PLAN, MARKED), "2026-07-01")).notApplicable(NOT_ENDED);
        for (ClosureReason reason : List.of(
                ClosureReason.NO_FURTHER_ACTION,
                ClosureReason.TRANSFER,
                ClosureReason.MOVED_AWAY,
                ClosureReason.WITHDREW,
                ClosureReason.ADOPTION,
                ClosureReason.DIED)) {
            found(closed(hoping(PLAN, MARKED), COMPLETE.withReason(reason))).notApplicable(NOT_ENDED);
        }
        for (ClosureReason reason :
                List.of(ClosureReason.HELP_COMPLETE, ClosureReason.STEPPED_DOWN, ClosureReason.OTHER)) {
            found(closed(hoping(PLAN, MARKED), COMPLETE.withReason(reason))).notMet(NOT_LOOKED_AT);
        }
    }

    @Test
    void isMetWhereTheGoalWasLookedAtAndTheFamilySaysHowTheySeeIt() {
        for (GoalReached reached : List.of(
                GoalReached.REACHED, GoalReached.PARTLY, GoalReached.NOT_REACHED, GoalReached.NO_LONGER_WANTED)) {
            found(ended(LOOKED.withReached(reached))).met(met(0, 0)).evidence("SUPPORTS /goalOutcomes/0");
        }
        GoalOutcome unsaid = LOOKED.withFamilyView(Optional.empty());

        found(ended(unsaid.withBy(Party.of(PersonId.of("mother"))))).met(met(0, 0));
        found(ended(unsaid.withBy(Party.of(WorkerId.of("worker-1")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NO_FAMILY_VIEW)
                .evidence("MISSING /goalOutcomes/0");
        found(ended(unsaid)).notEnough(NotEnoughReason.NOT_RECORDED, NO_FAMILY_VIEW);
        found(ended(unsaid, LOOKED.withId(GoalOutcomeId.of("outcome-2"))))
                .met(met(0, 0))
                .evidence("SUPPORTS /goalOutcomes/0", "SUPPORTS /goalOutcomes/1");
        found(ended(MARKED, LOOKED.withId(GoalOutcomeId.of("outcome-2"))))
                .met(met(0, 0))
                .evidence("SUPPORTS /goalOutcomes/1");
    }

    @Test
    void countsWhatPeopleSayOfThemselvesApart() {
        found(ended(LOOKED)
                        .withOutcomeMeasures(
                                measure("measure-1", Optional.of(true)),
                                measure("measure-2", Optional.of(true)),
                                measure("measure-3", Optional.of(false)),
                                measure("measure-4", Optional.of(true)).withGoal(Optional.empty())))
                .met(met(2, 1))
                .evidence("SUPPORTS /goalOutcomes/0");
    }

    @Test
    void isNotMetOnlyWhereAGoalWasMarkedAndTheClosureIsComplete() {
        found(ended(MARKED))
                .notMet(NOT_LOOKED_AT)
                .notJustBegun()
                .evidence("CONTRADICTS /journey/episodes/0", "CONTRADICTS /goalOutcomes/0");
        found(ended(MARKED.withAt(EntryId.of("episode-1")))).notMet(NOT_LOOKED_AT);
        found(ended(MARKED.withAt(EntryId.of("review-1"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /goals/0");
        found(ended(MARKED.withAt(EntryId.of("review-1")), MARKED.withId(GoalOutcomeId.of("outcome-2"))))
                .notMet(NOT_LOOKED_AT)
                .evidence("CONTRADICTS /journey/episodes/0", "CONTRADICTS /goalOutcomes/1");
        found(closed(hoping(PLAN, MARKED), CLOSURE)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(closed(hoping(PLAN, MARKED), CLOSURE.withComplete(mark("2026-07-02"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(ended(MARKED.withGoal(GoalId.of("goal-9")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(ended()).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED).evidence("MISSING /goals/0");
    }

    @Test
    void looksAtThePlansInForceOnTheLastDay() {
        found(closed(family(), COMPLETE)).notApplicable(NO_GOAL).evidence();
        found(closed(hoping(PLAN.withGoals(), MARKED), COMPLETE)).notApplicable(NO_GOAL);
        found(closed(hoping(PLAN.withAgreedOn(Optional.empty()), MARKED), COMPLETE))
                .notApplicable(NO_GOAL);
        found(closed(hoping(PLAN.withAgreedOn(day("2026-07-01")), MARKED), COMPLETE))
                .notApplicable(NO_GOAL);
        found(closed(hoping(PLAN.withInterval(Given.between("2026-01-05", "2026-06-29")), MARKED), COMPLETE))
                .notApplicable(NO_GOAL);
        found(closed(hoping(PLAN.withInterval(Given.between("2026-01-05", "2026-06-30")), MARKED), COMPLETE))
                .notMet(NOT_LOOKED_AT);
        found(ended(MARKED).withPlans(PLAN, NEXT)).notApplicable(NO_GOAL);
    }

    @Test
    void oneFindingOverSeveralGoals() {
        Goal second = GOAL.withId(GoalId.of("goal-2"));
        PracticeRecord both = ended(
                        LOOKED, MARKED.withId(GoalOutcomeId.of("outcome-2")).withGoal(second.id()))
                .withPlans(PLAN.withGoals(second.id(), GOAL.id()))
                .withGoals(GOAL, second);

        found(both)
                .notMet(NOT_LOOKED_AT)
                .evidence("SUPPORTS /goalOutcomes/0", "CONTRADICTS /journey/episodes/0", "CONTRADICTS /goalOutcomes/1");
        found(both.withGoalOutcomes(LOOKED))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("SUPPORTS /goalOutcomes/0", "MISSING /goals/1");
    }

    @Test
    void saysWhatTheSourceCannotHold() {
        found(notHeld(closed(family().withPlans(PLAN), COMPLETE), RecordType.GOALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for goals.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(closed(family(), COMPLETE), RecordType.PLANS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for plans.")
                .evidence("MISSING /journey/episodes/0");
        found(notHeld(closed(family().withPlans(PLAN), COMPLETE), RecordType.PLANS))
                .notApplicable("No plan with goals was in force when the work ended.");
        found(notHeld(ended(), RecordType.GOAL_OUTCOMES)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        found(notHeld(ended(LOOKED.withFamilyView(Optional.empty())), RecordType.GOAL_OUTCOMES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NO_FAMILY_VIEW);
        found(reliedOn(ended(), RecordType.GOAL_OUTCOMES, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasWrittenLaterWasNotKnown() {
        GoalOutcome later = LOOKED.withProvenance(
                Provenance.builder().recordedOn(day("2026-07-02")).build());

        found(ended(later)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-07-02", ended(later)).met(met(0, 0));
    }

    @Test
    void aReasonIsShownBesideIt() {
        for (String about : List.of("episode-1", "goal-1", "outcome-1")) {
            found(reasoned(ended(MARKED), "P10-R5", about))
                    .notMet(NOT_LOOKED_AT, Planned.REASON)
                    .withShownReason()
                    .evidence(
                            "CONTRADICTS /journey/episodes/0", "CONTRADICTS /goalOutcomes/0", "SUPPORTS /rationales/0");
        }
        found(reasoned(ended(), "P10-R5", "goal-1")).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void isHistoryOnceTheWorkEndedLongAgo() {
        on("2026-12-30", ended(MARKED)).notMet(NOT_LOOKED_AT).history();
        on("2026-12-31", ended(MARKED))
                .notApplicable("What was looked at when this work ended can no longer be changed.")
                .evidence()
                .history("2026-06-30 " + NOT_LOOKED_AT);
    }
}
