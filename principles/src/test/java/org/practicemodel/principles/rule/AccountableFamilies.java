package org.practicemodel.principles.rule;

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
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.LevelOfHelpReview;
import org.practicemodel.core.journey.LevelOfHelpReviewId;
import org.practicemodel.core.journey.LevelReviewOutcome;
import org.practicemodel.core.journey.NetworkPart;
import org.practicemodel.core.journey.StepDownPlan;
import org.practicemodel.core.journey.StepDownPlanId;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.FamilyFeedbackId;
import org.practicemodel.core.participation.FeedbackFacet;
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
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.PrincipleTag;
import org.practicemodel.core.reflection.PrincipleTagId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;

/** Invented records of families whose plans are carried out, looked at again and ended, as the rules about that ask. */
public final class AccountableFamilies {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final Party AUNT = Party.of(PersonId.of("aunt"));
    private static final List<ActionUpdateOutcome> UPDATES = List.of(
            ActionUpdateOutcome.UNDER_WAY,
            ActionUpdateOutcome.NOT_LOOKED_AT,
            ActionUpdateOutcome.NOT_LOOKED_AT,
            ActionUpdateOutcome.DONE);
    private static final List<GoalReached> REACHED =
            List.of(GoalReached.PARTLY, GoalReached.NOT_LOOKED_AT, GoalReached.NOT_LOOKED_AT);
    private static final List<ClosureReason> ENDINGS =
            List.of(ClosureReason.HELP_COMPLETE, ClosureReason.STEPPED_DOWN, ClosureReason.TRANSFER);
    private static final List<FeedbackFacet> FACETS = List.of(
            FeedbackFacet.COMMUNICATION,
            FeedbackFacet.FEELING_VALUED,
            FeedbackFacet.ACTIVE_PART,
            FeedbackFacet.UNDERSTANDING);
    private static final List<String> CODES = List.of("P10-R1", "P10-R2", "P10-R4", "P10-R5", "P10-R6");
    private static final List<String> ABOUT = List.of("plan-0", "goal-0", "action-0", "episode-1");
    private static final List<RecordType> TYPES = List.of(
            RecordType.ACTIONS,
            RecordType.GOALS,
            RecordType.ACTION_UPDATES,
            RecordType.GOAL_OUTCOMES,
            RecordType.STEP_DOWN_PLANS,
            RecordType.FAMILY_FEEDBACK,
            RecordType.LEVEL_OF_HELP_REVIEWS,
            RecordType.PRINCIPLE_TAGS);

    private static final Coverage RELIED_ON = Coverage.builder()
            .subject(CoverageSubject.FAMILY)
            .addAllTypes(TYPES.stream()
                    .map(type -> CoveredType.builder()
                            .type(type)
                            .state(CoverageState.RELIED_ON)
                            .since(Given.day("2025-03-01"))
                            .statedBy(RoleCode.TEAM_MANAGER)
                            .statedOn(Given.day("2025-03-01"))
                            .build())
                    .toList())
            .build();

    private final Random random;

    private AccountableFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new AccountableFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord opened = Given.with(Given.record(), episode());
        PracticeRecord accountable = opened.withEdition(maybe(30, () -> EditionId.of("leeds/2020")))
                .withPlans(some(2, this::plan))
                .withGoals(some(2, this::goal))
                .withActions(some(2, this::action))
                .withFormulations(some(1, this::formulation))
                .withReviews(some(1, this::review))
                .withGoalOutcomes(some(2, this::outcome))
                .withOutcomeMeasures(some(2, this::measure))
                .withPrincipleTags(some(1, this::tag))
                .withJourney(opened.journey()
                        .withStepDownPlans(some(1, this::stepDown))
                        .withLevelOfHelpReviews(some(1, this::levelReview)))
                .withEngagement(opened.engagement().withFamilyFeedback(some(1, this::feedback)))
                .withRationales(some(1, i -> Given.reason("reason-" + i, one(CODES), "2025-10-01", one(ABOUT))));
        return switch (random.nextInt(4)) {
            case 0 -> accountable;
            case 1 -> Given.notHeld(accountable, one(TYPES));
            default -> accountable.withCoverage(RELIED_ON);
        };
    }

    private Episode episode() {
        return Given.open("episode-1", "2025-03-01")
                .withClosure(maybe(
                        60,
                        () -> Closure.builder()
                                .on(day())
                                .reason(maybe(80, () -> one(ENDINGS)))
                                .complete(maybe(70, this::mark))
                                .noStepDown(maybe(60, this::mark))
                                .build()));
    }

    private Plan plan(int number) {
        LocalDate from = day();
        return Plan.builder()
                .id(PlanId.of("plan-" + number))
                .kind(PlanKind.EARLY_HELP)
                .agreedOn(maybe(90, () -> from))
                .interval(maybe(20, () -> RecordedInterval.between(from, from.plusDays(90))))
                .supersedes(number == 0 ? Optional.empty() : maybe(20, () -> PlanId.of("plan-0")))
                .edition(maybe(20, () -> EditionId.of("leeds/2020")))
                .goals(some(1, i -> GoalId.of("goal-" + random.nextInt(2))))
                .actions(some(1, i -> ActionId.of("action-" + random.nextInt(2))))
                .complete(maybe(60, this::mark))
                .build();
    }

    private Goal goal(int number) {
        return Goal.builder()
                .id(GoalId.of("goal-" + number))
                .author(random.nextInt(3) == 0 ? GoalAuthor.FAMILY : GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .howWeWillKnow(maybe(40, () -> WORDS))
                .measure(maybe(60, () -> GoalMeasure.builder().indicator(WORDS).build()))
                .setOn(maybe(40, this::day))
                .reviewOn(maybe(60, this::day))
                .build();
    }

    private Action action(int number) {
        return Action.builder()
                .id(ActionId.of("action-" + number))
                .statement(WORDS)
                .goals(some(1, i -> GoalId.of("goal-0")))
                .owners(some(1, i -> AUNT))
                .ownerRole(maybe(30, () -> RoleCode.SOCIAL_WORKER))
                .agreedOn(maybe(30, this::day))
                .dueOn(maybe(70, this::day))
                .lookAgainOn(maybe(30, this::day))
                .updates(some(1, i -> update()))
                .build();
    }

    private ActionUpdate update() {
        return ActionUpdate.builder()
                .outcome(one(UPDATES))
                .on(maybe(80, this::day))
                .at(maybe(80, () -> EntryId.of("review-0")))
                .build();
    }

    private Formulation formulation(int number) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-" + number))
                .goals(some(1, i -> goal(2)))
                .signOff(maybe(
                        70,
                        () -> SignOff.builder()
                                .on(day())
                                .role(RoleCode.TEAM_MANAGER)
                                .build()))
                .build();
    }

    private Review review(int number) {
        return Review.builder()
                .id(ReviewId.of("review-" + number))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(maybe(90, this::day))
                .complete(maybe(80, this::mark))
                .build();
    }

    private GoalOutcome outcome(int number) {
        return GoalOutcome.builder()
                .id(GoalOutcomeId.of("outcome-" + number))
                .goal(GoalId.of("goal-" + random.nextInt(2)))
                .reached(one(REACHED))
                .on(maybe(70, this::day))
                .at(maybe(40, () -> EntryId.of(random.nextBoolean() ? "episode-1" : "review-0")))
                .by(maybe(30, () -> AUNT))
                .familyView(maybe(50, () -> WORDS))
                .build();
    }

    private OutcomeMeasure measure(int number) {
        return OutcomeMeasure.builder()
                .id(OutcomeMeasureId.of("measure-" + number))
                .goal(maybe(80, () -> GoalId.of("goal-0")))
                .instrument(Instrument.SCALING_QUESTION)
                .selfReport(maybe(70, random::nextBoolean))
                .build();
    }

    private PrincipleTag tag(int number) {
        return PrincipleTag.builder()
                .id(PrincipleTagId.of("tag-" + number))
                .principle(LeedsPrinciples.RELATIONSHIP_BASED)
                .on(maybe(80, this::day))
                .build();
    }

    private StepDownPlan stepDown(int number) {
        return StepDownPlan.builder()
                .id(StepDownPlanId.of("step-down-" + number))
                .agreedOn(maybe(70, this::day))
                .network(some(
                        1, i -> NetworkPart.builder().who(AUNT).statement(WORDS).build()))
                .earlySigns(some(1, i -> WORDS))
                .whomToCall(some(1, i -> AUNT))
                .howToCall(maybe(50, () -> WORDS))
                .build();
    }

    private LevelOfHelpReview levelReview(int number) {
        return LevelOfHelpReview.builder()
                .id(LevelOfHelpReviewId.of("level-review-" + number))
                .outcome(random.nextBoolean() ? LevelReviewOutcome.STAY : LevelReviewOutcome.STEP_DOWN)
                .on(maybe(80, this::day))
                .stepDownConsidered(maybe(50, random::nextBoolean))
                .build();
    }

    private FamilyFeedback feedback(int number) {
        return FamilyFeedback.builder()
                .id(FamilyFeedbackId.of("feedback-" + number))
                .on(maybe(80, this::day))
                .facets(FACETS.subList(random.nextInt(2), FACETS.size()))
                .build();
    }

    private Mark mark() {
        return Mark.builder().on(maybe(70, this::day)).by(RoleCode.TEAM_MANAGER).build();
    }

    private LocalDate day() {
        return LocalDate.of(2025, 3, 1).plusDays(random.nextInt(400));
    }

    private <T> List<T> some(int most, IntFunction<T> made) {
        return IntStream.range(0, random.nextInt(most + 2)).mapToObj(made).toList();
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> made) {
        return random.nextInt(100) < percent ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
