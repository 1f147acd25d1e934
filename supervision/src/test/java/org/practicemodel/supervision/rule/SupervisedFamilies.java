package org.practicemodel.supervision.rule;

import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.closed;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.goal;
import static org.practicemodel.supervision.rule.Given.held;
import static org.practicemodel.supervision.rule.Given.mark;
import static org.practicemodel.supervision.rule.Given.notHeld;
import static org.practicemodel.supervision.rule.Given.open;
import static org.practicemodel.supervision.rule.Given.reason;
import static org.practicemodel.supervision.rule.Given.reliedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.plan.Approval;
import org.practicemodel.core.plan.ApprovalId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.supervision.RationaleExploration;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;

/** Invented records of what supervision said of a family, so that each rule gives each of its answers often. */
final class SupervisedFamilies {

    private static final List<GoalProgress> PROGRESS =
            List.of(GoalProgress.NOT_DISCUSSED, GoalProgress.NOT_DISCUSSED, GoalProgress.ADVANCE);
    private static final List<PlanKind> PLANS = List.of(PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION);
    private static final List<String> RULES = List.of("E7-R1", "E7-R2", "E7-R3", "E7-R4", "E7-R6");

    private final Random random;

    private SupervisedFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(SupervisedFamilies::of);
    }

    static PracticeRecord of(long seed) {
        return new SupervisedFamilies(seed).family();
    }

    private PracticeRecord family() {
        PracticeRecord empty = work();
        return empty.withEngagement(empty.engagement().withDecisions(some(2, this::decision)))
                .withGoals(some(2, number -> goal("goal-" + number).withSetOn(maybe(50, this::anyDay))))
                .withActions(some(2, this::action))
                .withPlans(some(2, this::plan))
                .withApprovals(some(2, this::approval))
                .withDiscussions(some(4, this::discussion))
                .withRationales(
                        random.nextInt(4) == 0 ? List.of(reason(RULES.get(random.nextInt(RULES.size())))) : List.of())
                .withCoverage(maybe(70, this::coverage));
    }

    private PracticeRecord work() {
        return switch (random.nextInt(4)) {
            case 0 -> Given.of(closed("episode-1", "2024-03-01", "2025-09-30"));
            case 1 -> Given.of(closed("episode-1", "2024-03-01", "2025-01-31"), open("episode-2", "2025-03-01"));
            default -> Given.of(open("episode-1", "2024-03-01"));
        };
    }

    private Coverage coverage() {
        return switch (random.nextInt(4)) {
            case 0 -> notHeld(RecordType.DISCUSSIONS);
            case 1 -> held(RecordType.DISCUSSIONS);
            default -> reliedOn(RecordType.DISCUSSIONS, "2025-01-01");
        };
    }

    private FamilyDiscussion discussion(int number) {
        return Given.discussion("discussion-" + number)
                .withOn(maybe(90, this::anyDay))
                .withGoals(some(2, each -> progress()))
                .withRationale(some(
                        1,
                        each -> RationaleExploration.builder()
                                .question(RationaleQuestion.WHY_NOW)
                                .build()))
                .withReflection(maybe(70, () -> WORDS))
                .withAdvances(some(2, each -> WORDS))
                .withBarriers(some(2, each -> WORDS))
                .withActions(some(2, each -> ActionId.of("action-" + each)))
                .withNotRevisited(some(1, each -> ActionId.of("action-" + each)))
                .withComplete(maybe(70, Given::mark));
    }

    private GoalDiscussion progress() {
        return GoalDiscussion.builder()
                .goal(GoalId.of("goal-1"))
                .progress(PROGRESS.get(random.nextInt(PROGRESS.size())))
                .addAllSaidBy(some(1, each -> Party.of(PersonId.of("mother"))))
                .build();
    }

    private Decision decision(int number) {
        return Decision.builder()
                .id(DecisionId.of("decision-" + number))
                .on(maybe(80, this::anyDay))
                .addAbout(EntryId.of("plan-" + (1 + random.nextInt(2))))
                .rationale(maybe(20, () -> WORDS))
                .noRationale(maybe(50, () -> mark()))
                .build();
    }

    private Action action(int number) {
        return Action.builder()
                .id(ActionId.of("action-" + number))
                .statement(WORDS)
                .ownerRole(maybe(70, () -> RoleCode.SOCIAL_WORKER))
                .dueOn(maybe(70, this::anyDay))
                .build();
    }

    private Plan plan(int number) {
        return Plan.builder()
                .id(PlanId.of("plan-" + number))
                .kind(PLANS.get(random.nextInt(PLANS.size())))
                .agreedOn(anyDay())
                .build();
    }

    private Approval approval(int number) {
        return Approval.builder()
                .id(ApprovalId.of("approval-" + number))
                .of(EntryId.of("plan-1"))
                .author(maybe(90, this::worker))
                .approver(maybe(90, this::worker))
                .on(maybe(80, this::anyDay))
                .build();
    }

    private WorkerId worker() {
        return WorkerId.of("worker-" + (1 + random.nextInt(2)));
    }

    private LocalDate anyDay() {
        return day("2024-01-01").plusDays(random.nextInt(900));
    }

    private <T> List<T> some(int most, IntFunction<T> thing) {
        return IntStream.rangeClosed(1, random.nextInt(most + 1))
                .mapToObj(thing)
                .toList();
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> thing) {
        return random.nextInt(100) < percent ? Optional.of(thing.get()) : Optional.empty();
    }
}
