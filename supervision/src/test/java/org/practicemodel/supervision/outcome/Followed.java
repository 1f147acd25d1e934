package org.practicemodel.supervision.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.plan.OutcomeMeasureId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;

/** Invented goals of a family, and what was recorded on the way to them. */
final class Followed {

    static final Party MOTHER = Party.of(PersonId.of("mother"));
    static final Party AVA = Party.of(PersonId.of("ava"));
    static final GoalId SLEEP = GoalId.of("goal-sleep");

    private Followed() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static OutcomeTracker tracker(PracticeRecord record, LocalDate asOf) {
        return OutcomeTracker.of(view(record, asOf));
    }

    static RecordView view(PracticeRecord record, LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    /** What became of the only goal of a record by 30 June 2026. */
    static Trajectory followed(PracticeRecord record) {
        List<Trajectory> all = tracker(record, day("2026-06-30")).trajectories();
        if (all.size() != 1) {
            throw new IllegalArgumentException("One goal is followed at a time, not " + all.size());
        }
        return all.get(0);
    }

    static PracticeRecord family() {
        return PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .addGoals(goal(SLEEP.value()))
                .build();
    }

    static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.TOGETHER)
                .statement(Statement.of("Invented hope."))
                .build();
    }

    static FamilyDiscussion discussion(String id, String on, GoalDiscussion... goals) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of(id))
                .on(day(on))
                .addGoals(goals)
                .build();
    }

    static GoalDiscussion said(GoalProgress progress, Party... by) {
        return GoalDiscussion.builder()
                .goal(SLEEP)
                .progress(progress)
                .addSaidBy(by)
                .build();
    }

    static GoalOutcome outcome(String id, GoalReached reached) {
        return GoalOutcome.builder()
                .id(GoalOutcomeId.of(id))
                .goal(SLEEP)
                .reached(reached)
                .build();
    }

    /** What the mother answered to a scaling question about herself. */
    static OutcomeMeasure measure(String id, String on, String value) {
        return OutcomeMeasure.builder()
                .id(OutcomeMeasureId.of(id))
                .goal(SLEEP)
                .instrument(Instrument.SCALING_QUESTION)
                .ratedBy(MOTHER)
                .selfReport(true)
                .on(day(on))
                .value(new BigDecimal(value))
                .unit("of 10")
                .build();
    }
}
