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
import org.practicemodel.core.education.EducationAspect;
import org.practicemodel.core.education.EducationEntry;
import org.practicemodel.core.education.EducationEntryId;
import org.practicemodel.core.education.EducationStatus;
import org.practicemodel.core.education.EngagementLookedAt;
import org.practicemodel.core.education.ExclusionKind;
import org.practicemodel.core.education.PartTimeArrangement;
import org.practicemodel.core.education.PartTimeReason;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributionId;
import org.practicemodel.core.participation.ContributorKind;
import org.practicemodel.core.plan.Participation;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Given;

/** Invented records of children who learn somewhere, so that what rules about education look for is there as often as not. */
public final class LearningFamilies {

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final List<String> BIRTHS = List.of(
            "2016-05-05",
            "2014",
            "2021-02-01",
            "2009-06-01",
            "2023-01-10",
            "2003-04-04",
            "2025-01-01",
            "2012-09-09",
            "2017");
    private static final List<EducationStatus> STATUSES = List.of(
            EducationStatus.IN_SETTING,
            EducationStatus.IN_SETTING,
            EducationStatus.UNKNOWN,
            EducationStatus.OTHERWISE_THAN_AT_SCHOOL,
            EducationStatus.HOME_EDUCATION,
            EducationStatus.HOSPITAL);
    private static final List<AgencyId> SETTINGS = List.of(AgencyId.of("school"), AgencyId.of("college"));
    private static final List<RecordType> TYPES =
            List.of(RecordType.EDUCATION, RecordType.EDUCATION_ATTENDANCE, RecordType.GOALS, RecordType.CONTRIBUTIONS);

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

    private LearningFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new LearningFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty = random.nextInt(3) == 0
                ? Given.with(Given.record(), Given.closed("episode-1", "2025-03-01", "2026-02-01"))
                : Given.with(Given.record(), Given.open("episode-1", "2025-03-01"));
        PracticeRecord learning = empty.withFamily(empty.family().withMembers(some(2, this::child)))
                .withEducation(some(3, this::entry))
                .withGoals(some(1, this::goal))
                .withPlans(some(1, this::plan))
                .withReviews(some(1, this::review))
                .withEngagement(empty.engagement().withContributions(some(1, this::contribution)))
                .withRationales(some(
                        1, i -> Given.reason("reason-" + i, one(List.of("P09-R1", "P09-R3")), "2025-10-01")));
        return switch (random.nextInt(4)) {
            case 0 -> learning;
            case 1 -> Given.notHeld(learning, one(TYPES));
            default -> learning.withCoverage(RELIED_ON);
        };
    }

    private FamilyMember child(int number) {
        return FamilyMember.builder()
                .id(PersonId.of("child-" + number))
                .role(FamilyRole.CHILD)
                .bornOn(maybe(90, () -> PartialDate.parse(one(BIRTHS))))
                .build();
    }

    private EducationEntry entry(int number) {
        LocalDate from = day();
        return EducationEntry.builder()
                .id(EducationEntryId.of("education-" + number))
                .child(person())
                .status(one(STATUSES))
                .setting(maybe(60, () -> one(SETTINGS)))
                .interval(
                        random.nextBoolean()
                                ? RecordedInterval.openFrom(from)
                                : RecordedInterval.between(from, from.plusDays(60)))
                .sessionsPossible(maybe(70, () -> 100))
                .sessionsMissed(maybe(70, () -> random.nextInt(30)))
                .exclusion(maybe(20, () -> ExclusionKind.SUSPENSION))
                .exclusionOn(maybe(50, this::day))
                .partTime(maybe(10, this::arrangement))
                .educationHealthCarePlan(maybe(50, random::nextBoolean))
                .considered(List.of(EducationAspect.ATTEND, EducationAspect.ACHIEVE, EducationAspect.ATTAIN)
                        .subList(random.nextInt(2), 3))
                .lookedAt(maybe(
                        10,
                        () -> EngagementLookedAt.builder().noGoalBecause(WORDS).build()))
                .build();
    }

    private PartTimeArrangement arrangement() {
        return PartTimeArrangement.builder()
                .reason(PartTimeReason.MEDICAL)
                .agreedOn(maybe(80, this::day))
                .reviewOn(maybe(80, this::day))
                .build();
    }

    private Goal goal(int number) {
        return Goal.builder()
                .id(GoalId.of("goal-" + number))
                .author(GoalAuthor.CHILD)
                .statement(WORDS)
                .domains(some(1, i -> FactorDomain.EDUCATION))
                .setOn(maybe(50, this::day))
                .build();
    }

    private Plan plan(int number) {
        return Plan.builder()
                .id(PlanId.of("plan-" + number))
                .kind(random.nextBoolean() ? PlanKind.CHILD_IN_NEED : PlanKind.EDUCATION_HEALTH_CARE)
                .subjects(some(1, i -> person()))
                .agreedOn(maybe(80, this::day))
                .goals(some(1, i -> GoalId.of("goal-0")))
                .build();
    }

    private Review review(int number) {
        return Review.builder()
                .id(ReviewId.of("review-" + number))
                .kind(ReviewKind.PLAN_REVIEW)
                .subjects(some(1, i -> person()))
                .heldOn(maybe(90, this::day))
                .participants(some(
                        1,
                        i -> ReviewParticipant.builder()
                                .who(Party.of(one(SETTINGS)))
                                .participation(
                                        random.nextBoolean() ? Participation.ATTENDED : Participation.NOT_INVITED)
                                .build()))
                .build();
    }

    private Contribution contribution(int number) {
        return Contribution.builder()
                .id(ContributionId.of("contribution-" + number))
                .kind(ContributorKind.PROFESSIONAL)
                .addBy(Party.of(one(SETTINGS)))
                .addLinkedTo(EntryId.of(random.nextBoolean() ? "plan-0" : "review-0"))
                .on(maybe(80, this::day))
                .build();
    }

    private PersonId person() {
        return PersonId.of("child-" + random.nextInt(2));
    }

    private LocalDate day() {
        return LocalDate.of(2025, 3, 1).plusDays(random.nextInt(500));
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
