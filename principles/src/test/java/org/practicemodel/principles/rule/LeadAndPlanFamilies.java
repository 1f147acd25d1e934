package org.practicemodel.principles.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.engagement.DocumentShareId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.ProtectionConference;
import org.practicemodel.core.journey.ProtectionConferenceId;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;

/** Invented records of one family around one lead and one plan: dense, contradictory and with dates left out. */
public final class LeadAndPlanFamilies {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    private static final int DAYS = 440;
    private static final String[] CHILDREN = {"child-1", "child-2", "child-3"};
    private static final PlanKind[] PLANS = {
        PlanKind.EARLY_HELP,
        PlanKind.CHILD_IN_NEED,
        PlanKind.CHILD_IN_NEED,
        PlanKind.CHILD_PROTECTION,
        PlanKind.CHILD_PROTECTION,
        PlanKind.CARE,
        PlanKind.PATHWAY,
        PlanKind.HEALTH
    };
    private static final ReviewKind[] REVIEWS = {
        ReviewKind.PLAN_REVIEW,
        ReviewKind.REVIEW_CONFERENCE,
        ReviewKind.CORE_GROUP,
        ReviewKind.LOOKED_AFTER_REVIEW,
        ReviewKind.PATHWAY_REVIEW
    };
    private static final RecordType[] TYPES = {
        RecordType.LEAD_ALLOCATIONS, RecordType.PLANS, RecordType.PLAN_LINKS, RecordType.REVIEWS,
        RecordType.INVOLVEMENTS, RecordType.DOCUMENT_SHARES, RecordType.MEMBERS, RecordType.HOUSEHOLDS,
        RecordType.WORKER_AGENCIES, RecordType.LEVELS_OF_HELP
    };

    private final Random random;

    private LeadAndPlanFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new LeadAndPlanFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return empty.withFamily(empty.family().withMembers(some(3, this::member)))
                .withTeam(empty.team()
                        .withWorkers(some(3, this::worker))
                        .withLeadAllocations(some(4, this::lead))
                        .withInvolvements(some(2, this::involvement)))
                .withJourney(empty.journey()
                        .withEpisodes(some(2, this::episode))
                        .withLevelsOfHelp(some(2, this::level))
                        .withProtectionConferences(some(2, this::conference)))
                .withEngagement(empty.engagement().withDocumentShares(some(3, this::share)))
                .withPlans(some(4, this::plan))
                .withReviews(some(5, this::review))
                .withRationales(some(1, this::reason))
                .withCoverage(maybe(60, this::coverage));
    }

    private FamilyMember member(int i) {
        return FamilyMember.builder()
                .id(PersonId.of(CHILDREN[i % CHILDREN.length]))
                .role(FamilyRole.CHILD)
                .household(some(1, this::stay))
                .build();
    }

    private HouseholdStay stay(int i) {
        return HouseholdStay.builder()
                .household(HouseholdId.of("home-" + random.nextInt(2)))
                .interval(interval())
                .build();
    }

    private Worker worker(int i) {
        return Worker.builder()
                .id(WorkerId.of("worker-" + i))
                .agency(maybe(60, () -> AgencyId.of("agency-" + random.nextInt(3))))
                .build();
    }

    private LeadAllocation lead(int i) {
        return LeadAllocation.builder()
                .id(AllocationId.of("lead-" + i))
                .worker(WorkerId.of("worker-" + random.nextInt(3)))
                .role(random.nextInt(8) == 0 ? AllocationRole.CO_WORKER : AllocationRole.LEAD)
                .interval(interval())
                .subjects(subjects())
                .build();
    }

    private Involvement involvement(int i) {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-" + i))
                .agency(AgencyId.of("agency-" + random.nextInt(3)))
                .role(InvolvementRole.TEAM_AROUND_FAMILY)
                .interval(interval())
                .build();
    }

    private Episode episode(int i) {
        Optional<LocalDate> opened = maybe(90, this::day);
        Optional<LocalDate> closed = maybe(
                25, () -> opened.map(day -> day.plusDays(random.nextInt(200))).orElseGet(this::day));
        return Episode.builder()
                .id(EpisodeId.of("episode-" + i))
                .openedOn(opened)
                .closure(closed.map(day -> Closure.builder().on(day).build()))
                .build();
    }

    private LevelOfHelp level(int i) {
        return LevelOfHelp.builder()
                .id(LevelOfHelpId.of("level-" + i))
                .level(random.nextBoolean() ? HelpLevel.LOOKED_AFTER : HelpLevel.EARLY_HELP)
                .interval(interval())
                .subjects(subjects())
                .build();
    }

    private ProtectionConference conference(int i) {
        return ProtectionConference.builder()
                .id(ProtectionConferenceId.of("conference-" + i))
                .heldOn(day())
                .build();
    }

    private DocumentShare share(int i) {
        return DocumentShare.builder()
                .id(DocumentShareId.of("share-" + i))
                .kind(DocumentKind.PLAN)
                .plan(PlanId.of("plan-" + random.nextInt(4)))
                .toWhom(Party.of(AgencyId.of("agency-" + random.nextInt(3))))
                .acknowledgedOn(maybe(80, this::day))
                .build();
    }

    private Plan plan(int i) {
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(PLANS[random.nextInt(PLANS.length)])
                .subjects(subjects())
                .agreedOn(maybe(70, this::day))
                .interval(maybe(60, this::interval))
                .supersedes(maybe(20, () -> PlanId.of("plan-" + otherThan(i))))
                .partOf(maybe(15, () -> PlanId.of("plan-" + otherThan(i))))
                .separate(maybe(10, () -> Mark.builder().on(day()).build()))
                .build();
    }

    private int otherThan(int i) {
        return (i + 1 + random.nextInt(4)) % 5 == i ? 5 : (i + 1 + random.nextInt(3)) % 5;
    }

    private Review review(int i) {
        return Review.builder()
                .id(ReviewId.of("review-" + i))
                .kind(REVIEWS[random.nextInt(REVIEWS.length)])
                .plans(some(1, j -> PlanId.of("plan-" + random.nextInt(4))))
                .heldOn(maybe(90, this::day))
                .build();
    }

    private PracticeRationale reason(int i) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-" + i))
                .addAllRules(PrinciplesRuleBook.book().rules().stream()
                        .map(rule -> rule.descriptor().code())
                        .toList())
                .by(RoleCode.TEAM_MANAGER)
                .on(day())
                .words("Invented reason.")
                .build();
    }

    private Coverage coverage() {
        var coverage =
                Coverage.builder().subject(random.nextInt(4) == 0 ? CoverageSubject.CHILD : CoverageSubject.FAMILY);
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
                        .since(FIRST_DAY)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(FIRST_DAY)
                        .build());
            }
        }
        return coverage.build();
    }

    private List<PersonId> subjects() {
        return random.nextInt(3) > 0 ? List.of() : List.of(PersonId.of(CHILDREN[random.nextInt(2)]));
    }

    private RecordedInterval interval() {
        Optional<LocalDate> from = maybe(90, this::day);
        Optional<LocalDate> until = maybe(
                40, () -> from.map(day -> day.plusDays(random.nextInt(150))).orElseGet(this::day));
        return RecordedInterval.builder().from(from).until(until).build();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private <T> Optional<T> maybe(int percent, java.util.function.Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> entry) {
        return new ArrayList<>(IntStream.rangeClosed(1, random.nextInt(most + 1))
                .mapToObj(entry)
                .toList());
    }
}
