package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.engagement.WorkingStanceTag;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewId;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.reflection.StanceReflectionId;
import org.practicemodel.core.reflection.StanceReflectionOutcome;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.voice.FamilyPart;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;

/** Invented records of what a family, its workers and their partners brought to the work, decided and disagreed about. */
public final class TogetherFamilies {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final List<Party> PARTIES = List.of(
            Party.of(PersonId.of("mother")),
            Party.of(WorkerId.of("worker-1")),
            Party.of(WorkerId.of("worker-2")),
            Party.of(AgencyId.of("school")));
    private static final List<String> MATTERS = List.of(
            "plan-0",
            "plan-1",
            "decision-0",
            "decision-1",
            "goal-0",
            "goal-1",
            "formulation-0",
            "formulation-1",
            "hypothesis-0");
    private static final List<RecordType> TYPES = List.of(
            RecordType.PLANS,
            RecordType.CONTRIBUTIONS,
            RecordType.DECISIONS,
            RecordType.GOALS,
            RecordType.AGENCY_VIEWS,
            RecordType.INVOLVEMENTS,
            RecordType.FORMULATIONS,
            RecordType.HELP,
            RecordType.WORKING_STANCES);
    private static final List<PlanKind> PLANS =
            List.of(PlanKind.CHILD_IN_NEED, PlanKind.CHILD_PROTECTION, PlanKind.FAMILY);
    private static final List<FamilyPart> PARTS = List.of(FamilyPart.TOOK_PART, FamilyPart.NOT_INVOLVED);

    private final Random random;

    private TogetherFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new TogetherFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty = random.nextInt(3) == 0
                ? Given.with(Given.record(), Given.closed("episode-1", "2025-02-01", "2025-12-15"))
                : Given.with(Given.record(), Given.open("episode-1", "2025-02-01"));
        return empty.withTeam(empty.team()
                        .withWorkers(worker("worker-1", "early-help"), worker("worker-2", "school"))
                        .withLeadAllocations(some(1, this::lead))
                        .withInvolvements(some(1, this::involvement)))
                .withJourney(empty.journey().withHelp(some(2, this::help)))
                .withEngagement(empty.engagement()
                        .withContributions(some(3, this::contribution))
                        .withDecisions(some(3, this::decision))
                        .withAgencyViews(some(2, this::view))
                        .withDisagreements(some(2, this::disagreement))
                        .withInteractions(some(4, this::interaction)))
                .withFormulations(some(2, this::formulation))
                .withGoals(some(2, this::goal))
                .withPlans(some(2, this::plan))
                .withReviews(some(2, this::review))
                .withStanceReflections(some(2, this::reflection))
                .withRationales(maybe(
                                30,
                                () -> Given.reason(
                                        "reason-1", one(List.of("P01-R1", "P01-R3", "P01-R5", "E4-R1")), "2025-10-01"))
                        .stream()
                        .toList())
                .withCoverage(maybe(60, this::coverage));
    }

    private static Worker worker(String id, String agency) {
        return Worker.builder().id(WorkerId.of(id)).agency(AgencyId.of(agency)).build();
    }

    private LeadAllocation lead(int i) {
        return Given.lead("lead-" + i, "worker-1")
                .interval(RecordedInterval.openFrom(day()))
                .build();
    }

    private Involvement involvement(int i) {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-" + i))
                .agency(AgencyId.of("school"))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(RecordedInterval.openFrom(day()))
                .build();
    }

    private Help help(int i) {
        return Help.builder()
                .id(HelpId.of("help-" + i))
                .startedOn(maybe(80, this::day))
                .familyPart(maybe(70, () -> one(PARTS)))
                .build();
    }

    private Contribution contribution(int i) {
        return Contribution.builder()
                .id(ContributionId.of("contribution-" + i))
                .kind(one(List.of(
                        ContributorKind.CHILD,
                        ContributorKind.PROFESSIONAL,
                        ContributorKind.PROFESSIONAL,
                        ContributorKind.of("anytown-visitor"))))
                .by(some(1, number -> one(PARTIES)))
                .linkedTo(some(2, number -> EntryId.of(one(MATTERS))))
                .on(maybe(85, this::day))
                .build();
    }

    private Decision decision(int i) {
        return Decision.builder()
                .id(DecisionId.of("decision-" + i))
                .key(maybe(20, random::nextBoolean))
                .on(maybe(85, this::day))
                .mode(maybe(
                        70, () -> one(List.of(DecisionMode.JOINT, DecisionMode.PROFESSIONAL_ONLY, DecisionMode.COURT))))
                .deciders(some(2, number -> one(PARTIES)))
                .familyCouldTakePart(maybe(60, random::nextBoolean))
                .affects(some(1, number -> one(PARTIES)))
                .build();
    }

    private AgencyView view(int i) {
        return AgencyView.builder()
                .id(AgencyViewId.of("view-" + i))
                .agency(AgencyId.of("school"))
                .outcome(one(List.of(
                        AgencyViewOutcome.GIVEN,
                        AgencyViewOutcome.DECLINED,
                        AgencyViewOutcome.NO_ANSWER,
                        AgencyViewOutcome.NOT_SOUGHT)))
                .on(maybe(85, this::day))
                .about(some(2, number -> EntryId.of("decision-" + random.nextInt(3))))
                .build();
    }

    private Disagreement disagreement(int i) {
        return Disagreement.builder()
                .id(DisagreementId.of("disagreement-" + i))
                .by(some(2, number -> one(PARTIES)))
                .about(some(3, number -> EntryId.of(one(MATTERS))))
                .on(maybe(85, this::day))
                .response(maybe(
                        30,
                        () -> DisagreementResponse.builder()
                                .statement(WORDS)
                                .on(maybe(80, this::day))
                                .build()))
                .unanswered(maybe(40, () -> Mark.builder().build()))
                .build();
    }

    private Interaction interaction(int i) {
        return Interaction.builder()
                .id(InteractionId.of("interaction-" + i))
                .mode(InteractionMode.of("visit"))
                .on(maybe(90, this::day))
                .stances(some(
                        2,
                        number -> WorkingStanceTag.builder()
                                .stance(random.nextInt(4) == 0 ? WorkingStance.CHALLENGE : WorkingStance.SUPPORT)
                                .build()))
                .build();
    }

    private StanceReflection reflection(int i) {
        return StanceReflection.builder()
                .id(StanceReflectionId.of("reflection-" + i))
                .outcome(one(List.of(StanceReflectionOutcome.BOTH, StanceReflectionOutcome.MOSTLY_ONE_SIDED)))
                .on(maybe(80, this::day))
                .nextStep(maybe(40, () -> WORDS))
                .build();
    }

    private Formulation formulation(int i) {
        return Formulation.builder()
                .id(FormulationId.of("formulation-" + i))
                .startedOn(maybe(80, this::day))
                .supersedes(i == 0 ? Optional.empty() : maybe(50, () -> FormulationId.of("formulation-0")))
                .addFactors(Factor.builder()
                        .id(FactorId.of("factor-" + i))
                        .statement(WORDS)
                        .perspectives(some(2, number -> perspective()))
                        .build())
                .addHypotheses(Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-" + i))
                        .addExplains(FactorId.of("factor-" + i))
                        .perspectives(some(2, number -> perspective()))
                        .build())
                .goals(some(1, number -> goal(i + 2)))
                .build();
    }

    private Perspective perspective() {
        return Perspective.builder()
                .who(one(PARTIES))
                .stance(one(List.of(Stance.SAYS_SO, Stance.AGREES, Stance.SEES_DIFFERENTLY, Stance.CHOSE_NOT_TO_SAY)))
                .response(maybe(50, () -> WORDS))
                .build();
    }

    private Goal goal(int i) {
        return Goal.builder()
                .id(GoalId.of("goal-" + i))
                .author(random.nextInt(4) == 0 ? GoalAuthor.FAMILY : GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .perspectives(random.nextInt(3) == 0 ? List.of(perspective()) : List.of())
                .alignsWith(i == 0 ? List.of() : some(1, number -> GoalId.of("goal-0")))
                .bottomLine(maybe(20, () -> Mark.builder().build()))
                .rationale(maybe(30, () -> WORDS))
                .setOn(maybe(70, this::day))
                .build();
    }

    private Plan plan(int i) {
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(one(PLANS))
                .agreedOn(maybe(85, this::day))
                .supersedes(i == 0 ? Optional.empty() : maybe(40, () -> PlanId.of("plan-0")))
                .partOf(i == 0 ? Optional.empty() : maybe(20, () -> PlanId.of("plan-0")))
                .goals(some(2, number -> GoalId.of("goal-" + number)))
                .familyPart(maybe(40, () -> one(PARTS)))
                .build();
    }

    private Review review(int i) {
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(maybe(90, this::day))
                .complete(maybe(80, () -> Mark.builder().build()))
                .build();
    }

    private Coverage coverage() {
        LocalDate since = LocalDate.of(2025, 1, 1);
        var coverage = Coverage.builder().subject(CoverageSubject.FAMILY);
        for (RecordType type : TYPES) {
            int state = random.nextInt(4);
            if (state == 0) {
                coverage.addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.NOT_HELD)
                        .build());
            } else if (state > 1) {
                coverage.addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.RELIED_ON)
                        .since(since)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(since)
                        .build());
            }
        }
        return coverage.build();
    }

    private LocalDate day() {
        return LocalDate.of(2025, 2, 1).plusDays(random.nextInt(330));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    /** More often all of them than any fewer. */
    private <T> List<T> some(int most, IntFunction<T> made) {
        int count = random.nextInt(3) == 0 ? random.nextInt(most + 1) : most;
        List<T> all = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> all.add(made.apply(i)));
        return all;
    }
}
