package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.plan.ApprovalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Statement;

/**
 * Invented records of what supervision said of a family, so that each rule about it gives each of its answers often.
 *
 * <p>For instance {@code @Provide Arbitrary<PracticeRecord> families() { return SupervisedFamilies.any(); }}.
 */
public final class SupervisedFamilies {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final List<GoalProgress> PROGRESS =
            List.of(GoalProgress.NOT_DISCUSSED, GoalProgress.NOT_DISCUSSED, GoalProgress.ADVANCE);
    private static final List<PlanKind> PLANS = List.of(PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION);

    /** The first twice, since a reason answers that one alone. */
    private static final List<RuleCode> RULES = List.of(
            RuleCode.of("E7-R1"),
            RuleCode.of("E7-R1"),
            RuleCode.of("E7-R2"),
            RuleCode.of("E7-R3"),
            RuleCode.of("E7-R4"),
            RuleCode.of("E7-R6"));

    private static final List<CoveredType> COVERED =
            List.of(covered(CoverageState.NOT_HELD), covered(CoverageState.HELD), reliedOn(), reliedOn());

    private final Choices choices;

    private SupervisedFamilies(long seed) {
        this.choices = Records.choices(new Random(seed), 0);
    }

    /**
     * Returns such records. They are made from a seed, since a record is too wide for every part of it to shrink on its own.
     *
     * @return the records
     */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(SupervisedFamilies::of);
    }

    /**
     * Returns the record of a seed; the same seed gives the same record.
     *
     * @param seed the seed
     * @return the record
     */
    public static PracticeRecord of(long seed) {
        return new SupervisedFamilies(seed).family();
    }

    private PracticeRecord family() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return empty.withJourney(empty.journey().withEpisodes(work()))
                .withEngagement(empty.engagement().withDecisions(upTo(2, this::decision)))
                .withGoals(upTo(2, this::goal))
                .withActions(upTo(2, this::action))
                .withPlans(upTo(2, this::plan))
                .withApprovals(upTo(2, this::approval))
                .withDiscussions(upTo(4, this::discussion))
                .withRationales(choices.chance(0.5) ? List.of(reason()) : List.of())
                .withCoverage(choices.maybe(0.7, this::coverage));
    }

    private <T> List<T> upTo(int most, IntFunction<T> thing) {
        return choices.numbered(choices.between(0, most), thing);
    }

    private List<Episode> work() {
        return switch (choices.between(1, 4)) {
            case 1 -> List.of(closed("2025-09-30"));
            case 2 -> List.of(closed("2025-01-31"), open("episode-2", "2025-03-01"));
            default -> List.of(open("episode-1", "2024-03-01"));
        };
    }

    private static Episode open(String id, String openedOn) {
        return Episode.builder()
                .id(EpisodeId.of(id))
                .openedOn(LocalDate.parse(openedOn))
                .build();
    }

    private static Episode closed(String closedOn) {
        return open("episode-1", "2024-03-01")
                .withClosure(Closure.builder().on(LocalDate.parse(closedOn)).build());
    }

    private static CoveredType covered(CoverageState state) {
        return CoveredType.builder().type(RecordType.DISCUSSIONS).state(state).build();
    }

    private static CoveredType reliedOn() {
        LocalDate since = LocalDate.of(2025, 1, 1);
        return CoveredType.builder()
                .type(RecordType.DISCUSSIONS)
                .state(CoverageState.RELIED_ON)
                .since(since)
                .statedBy(RoleCode.TEAM_MANAGER)
                .statedOn(since)
                .build();
    }

    private Coverage coverage() {
        return Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(choices.<CoveredType>oneOf(COVERED))
                .build();
    }

    private PracticeRationale reason() {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-1"))
                .addRules(choices.<RuleCode>oneOf(RULES))
                .by(RoleCode.TEAM_MANAGER)
                .on(LocalDate.of(2026, 3, 1))
                .words("Invented reason.")
                .build();
    }

    private FamilyDiscussion discussion(int number) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of("discussion-" + number))
                .on(choices.maybe(0.9, choices::day))
                .addAllGoals(upTo(2, each -> progress()))
                .addAllRationale(upTo(
                        1,
                        each -> RationaleExploration.builder()
                                .question(RationaleQuestion.WHY_NOW)
                                .build()))
                .reflection(choices.maybe(0.7, () -> WORDS))
                .addAllAdvances(upTo(2, each -> WORDS))
                .addAllBarriers(upTo(2, each -> WORDS))
                .addAllActions(upTo(2, each -> ActionId.of("action-" + each)))
                .addAllNotRevisited(upTo(1, each -> ActionId.of("action-" + each)))
                .complete(choices.maybe(0.7, SupervisedFamilies::mark))
                .build();
    }

    /** Without a day, so that it holds on every day to look from. */
    private static Mark mark() {
        return Mark.builder().by(RoleCode.TEAM_MANAGER).build();
    }

    private GoalDiscussion progress() {
        return GoalDiscussion.builder()
                .goal(GoalId.of("goal-1"))
                .progress(choices.oneOf(PROGRESS))
                .addAllSaidBy(upTo(1, each -> Party.of(PersonId.of("mother"))))
                .build();
    }

    private Goal goal(int number) {
        return Goal.builder()
                .id(GoalId.of("goal-" + number))
                .author(GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .setOn(choices.maybe(0.5, choices::day))
                .build();
    }

    private Decision decision(int number) {
        return Decision.builder()
                .id(DecisionId.of("decision-" + number))
                .on(choices.maybe(0.8, choices::day))
                .addAbout(EntryId.of("plan-" + choices.between(1, 2)))
                .rationale(choices.maybe(0.2, () -> WORDS))
                .noRationale(choices.maybe(0.5, SupervisedFamilies::mark))
                .build();
    }

    private Action action(int number) {
        return Action.builder()
                .id(ActionId.of("action-" + number))
                .statement(WORDS)
                .ownerRole(choices.maybe(0.7, () -> RoleCode.SOCIAL_WORKER))
                .dueOn(choices.maybe(0.7, choices::day))
                .build();
    }

    private Plan plan(int number) {
        return Plan.builder()
                .id(PlanId.of("plan-" + number))
                .kind(choices.oneOf(PLANS))
                .agreedOn(choices.day())
                .build();
    }

    private Approval approval(int number) {
        return Approval.builder()
                .id(ApprovalId.of("approval-" + number))
                .of(EntryId.of("plan-1"))
                .author(choices.maybe(0.9, this::worker))
                .approver(choices.maybe(0.9, this::worker))
                .on(choices.maybe(0.8, choices::day))
                .build();
    }

    private WorkerId worker() {
        return WorkerId.of("worker-" + choices.between(1, 2));
    }
}
