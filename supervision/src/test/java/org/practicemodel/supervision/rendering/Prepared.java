package org.practicemodel.supervision.rendering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalBuilder;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.plan.Instrument;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.plan.OutcomeMeasureId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.DiscussionKind;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.voice.StatementForm;

/** Invented families to prepare a supervision about: one of whom nothing is recorded, and a typical one. */
public final class Prepared {

    /** The day on which everything is looked at. */
    static final LocalDate TODAY = day("2026-06-30");

    static final Party AVA = Party.of(PersonId.of("person-ava"));
    static final Party MOTHER = Party.of(PersonId.of("person-mother"));
    static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    static final Party WORKER = Party.of(WorkerId.of("worker-1"));

    private static final GoalId SLEEP = GoalId.of("goal-sleep");
    private static final GoalId SCHOOL_DAYS = GoalId.of("goal-school");

    private Prepared() {}

    static Preparation of(PracticeRecord record) {
        return Preparation.of(view(record));
    }

    static RecordView view(PracticeRecord record) {
        return RecordView.of(record, TODAY, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    /** A family of whom nothing is recorded but that there is work with them. */
    public static PracticeRecord nothing() {
        PracticeRecord record =
                PracticeRecord.builder().id(RecordId.of("record-2")).build();
        return record.withJourney(record.journey()
                .withEpisodes(Episode.builder()
                        .id(EpisodeId.of("episode-1"))
                        .openedOn(day("2026-06-01"))
                        .build()));
    }

    /** A family with three goals, four discussions and a few measures. */
    public static PracticeRecord typical() {
        PracticeRecord begun = PracticeRecord.builder()
                .id(RecordId.of("record-1"))
                .addGoals(sleep(), schoolDays(), garden())
                .addActions(action("action-1", "Ask about a bus pass", "2026-05-20"))
                .addActions(action("action-2", "Borrow a second bed from the family hub", "2026-04-30"))
                .addPlans(Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_IN_NEED)
                        .agreedOn(day("2026-02-20"))
                        .addGoals(SLEEP, SCHOOL_DAYS)
                        .build())
                .addReviews(Review.builder()
                        .id(ReviewId.of("review-1"))
                        .kind(ReviewKind.PLAN_REVIEW)
                        .addPlans(PlanId.of("plan-1"))
                        .heldOn(day("2026-05-12"))
                        .build())
                .addGoalOutcomes(GoalOutcome.builder()
                        .id(GoalOutcomeId.of("outcome-1"))
                        .goal(SLEEP)
                        .reached(GoalReached.PARTLY)
                        .at(EntryId.of("review-1"))
                        .by(WORKER)
                        .familyView(quote("Half the week is good now", MOTHER))
                        .build())
                .addAllOutcomeMeasures(measures())
                .addAllDiscussions(discussions())
                .build();
        return begun.withJourney(begun.journey()
                        .withEpisodes(Episode.builder()
                                .id(EpisodeId.of("episode-1"))
                                .openedOn(day("2026-02-02"))
                                .build()))
                .withFamily(begun.family()
                        .withMembers(
                                member("person-ava", FamilyRole.CHILD), member("person-mother", FamilyRole.PARENT)))
                .withEngagement(begun.engagement()
                        .withDecisions(Decision.builder()
                                .id(DecisionId.of("decision-1"))
                                .on(day("2026-05-12"))
                                .statement(Statement.of("Visits every second week from now on"))
                                .build()));
    }

    private static Goal sleep() {
        return goal(SLEEP, "Ava sleeps through on school nights", GoalAuthor.TOGETHER)
                .addAuthoredBy(MOTHER, AVA)
                .setOn(day("2026-02-20"))
                .reviewOn(day("2026-08-20"))
                .measure(GoalMeasure.builder()
                        .indicator(Statement.of("Nights through in a school week"))
                        .baseline(quote("One night in five, if we are lucky", MOTHER))
                        .build())
                .addPerspectives(Perspective.builder()
                        .who(SCHOOL)
                        .stance(Stance.SEES_DIFFERENTLY)
                        .words(Statement.of("Breakfast matters more than the nights"))
                        .on(day("2026-02-24"))
                        .build())
                .build();
    }

    private static Goal schoolDays() {
        return goal(SCHOOL_DAYS, "Ava is at school four days a week", GoalAuthor.PROFESSIONAL)
                .addAuthoredBy(WORKER)
                .setOn(day("2026-02-20"))
                .build();
    }

    /** It is left over from earlier work. */
    private static Goal garden() {
        return goal(GoalId.of("goal-garden"), "A place outside to play", GoalAuthor.CHILD)
                .setOn(day("2025-06-01"))
                .build();
    }

    private static GoalBuilder goal(GoalId id, String words, GoalAuthor author) {
        return Goal.builder().id(id).author(author).statement(Statement.of(words));
    }

    private static List<OutcomeMeasure> measures() {
        return List.of(
                own("measure-1", "2026-02-24", "3"),
                own("measure-2", "2026-04-07", "5"),
                own("measure-3", "2026-05-12", "4.5"),
                own("measure-4", "2026-06-23", "7"),
                attendance("measure-5", "2026-03-27", "62"),
                attendance("measure-6", "2026-05-22", "71.5"),
                measure("measure-7", Instrument.OBSERVATION)
                        .withGoal(SLEEP)
                        .withRatedBy(SCHOOL)
                        .withSelfReport(false)
                        .withOn(day("2026-06-16"))
                        .withStatement(Statement.of("Awake in the first lesson, three days of four")),
                measure("measure-8", Instrument.QUESTIONNAIRE)
                        .withRatedBy(MOTHER)
                        .withValue(new BigDecimal("14")));
    }

    private static OutcomeMeasure own(String id, String on, String value) {
        return measure(id, Instrument.SCALING_QUESTION)
                .withGoal(SLEEP)
                .withRatedBy(MOTHER)
                .withSelfReport(true)
                .withOn(day(on))
                .withValue(new BigDecimal(value))
                .withUnit("of 10");
    }

    private static OutcomeMeasure attendance(String id, String on, String value) {
        return measure(id, Instrument.RECORD)
                .withGoal(SCHOOL_DAYS)
                .withRatedBy(SCHOOL)
                .withSelfReport(false)
                .withOn(day(on))
                .withValue(new BigDecimal(value))
                .withUnit("% of sessions");
    }

    private static OutcomeMeasure measure(String id, Instrument instrument) {
        return OutcomeMeasure.builder()
                .id(OutcomeMeasureId.of(id))
                .instrument(instrument)
                .build();
    }

    private static List<FamilyDiscussion> discussions() {
        return List.of(
                discussion("discussion-1", "2026-03-05")
                        .withGoals(
                                said(SLEEP, GoalProgress.ADVANCE, "Two nights last week, we counted", MOTHER),
                                said(SLEEP, GoalProgress.BARRIER, "It is still loud at night", AVA))
                        .withAdvances(said("Mornings are calmer", MOTHER))
                        .withDayToDayLife(Statement.of("Ava draws at the kitchen table while her mother cooks")),
                discussion("discussion-2", "2026-04-14")
                        .withGoals(
                                said(SLEEP, GoalProgress.NO_CHANGE, "Much as before", WORKER),
                                GoalDiscussion.builder()
                                        .goal(SCHOOL_DAYS)
                                        .progress(GoalProgress.NOT_DISCUSSED)
                                        .build())
                        .withBarriers(
                                said("No bus after six", WORKER), Statement.of("The flat above is being rebuilt")),
                discussion("discussion-3", "2026-05-19")
                        .withKind(DiscussionKind.GROUP)
                        .withGoals(said(SLEEP, GoalProgress.BARRIER, "The building work begins at five", WORKER)));
    }

    private static FamilyDiscussion discussion(String id, String on) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of(id))
                .on(day(on))
                .kind(DiscussionKind.ONE_TO_ONE)
                .complete(Mark.builder().by(RoleCode.TEAM_MANAGER).build())
                .build();
    }

    private static GoalDiscussion said(GoalId goal, GoalProgress progress, String words, Party by) {
        return GoalDiscussion.builder()
                .goal(goal)
                .progress(progress)
                .addSaidBy(by)
                .statement(said(words, by))
                .build();
    }

    private static Statement said(String words, Party by) {
        return Statement.builder().words(words).addSaidBy(by).build();
    }

    private static Statement quote(String words, Party by) {
        return said(words, by).withForm(StatementForm.QUOTE);
    }

    private static Action action(String id, String words, String due) {
        return Action.builder()
                .id(ActionId.of(id))
                .statement(Statement.of(words))
                .addGoals(SLEEP)
                .addOwners(WORKER)
                .dueOn(day(due))
                .build();
    }

    private static FamilyMember member(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role).build();
    }

    static Restriction restricted(String id) {
        return Restriction.builder()
                .of(EntryId.of(id))
                .kind(RestrictionKind.ALL)
                .build();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
