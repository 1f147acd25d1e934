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
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.AdjustmentId;
import org.practicemodel.core.engagement.AdjustmentOutcome;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.engagement.HandoverId;
import org.practicemodel.core.engagement.HandoverOutcome;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.engagement.PreferenceId;
import org.practicemodel.core.engagement.PreferenceKind;
import org.practicemodel.core.engagement.Repair;
import org.practicemodel.core.engagement.RepairId;
import org.practicemodel.core.engagement.RepairOutcome;
import org.practicemodel.core.engagement.Rupture;
import org.practicemodel.core.engagement.RuptureId;
import org.practicemodel.core.engagement.TimeAlone;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.plan.FrequencyUnit;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Statement;

/** Invented records of how one family was met and worked with: dense, contradictory and with dates left out. */
public final class EngagedFamilies {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 1);
    private static final int DAYS = 290;
    private static final String[] CHILDREN = {"child-1", "child-2"};
    private static final String[] BIRTHS = {"2014-05-06", "2016", "2021", "2025-07", "2025-11-03", "2026-04"};
    private static final InteractionMode[] MODES = {
        InteractionMode.HOME_VISIT, InteractionMode.HOME_VISIT, InteractionMode.MEETING_ELSEWHERE, InteractionMode.VIDEO
    };
    private static final InteractionOutcome[] OUTCOMES = {
        InteractionOutcome.TOOK_PLACE,
        InteractionOutcome.TOOK_PLACE,
        InteractionOutcome.ATTEMPTED,
        InteractionOutcome.CALLED_OFF_BY_FAMILY,
        InteractionOutcome.CALLED_OFF_BY_SERVICE
    };
    private static final TimeAlone[] ALONE = {
        TimeAlone.NOT_OFFERED,
        TimeAlone.NOT_OFFERED,
        TimeAlone.NOT_OFFERED,
        TimeAlone.ALONE,
        TimeAlone.DECLINED,
        TimeAlone.WITH_PEOPLE_THEY_KNOW
    };
    private static final HandoverOutcome[] HANDOVERS = {
        HandoverOutcome.JOINT_VISIT,
        HandoverOutcome.TOLD_BEFOREHAND,
        HandoverOutcome.INTRODUCED,
        HandoverOutcome.NOT_DONE,
        HandoverOutcome.NOT_DONE
    };
    private static final ChangeReason[] CHANGES = {
        ChangeReason.REORGANISATION, ChangeReason.SAFETY, ChangeReason.WORKER_LEFT, ChangeReason.WORKER_DISMISSED
    };
    private static final RepairOutcome[] REPAIRS = {
        RepairOutcome.CONVERSATION, RepairOutcome.NOT_WANTED, RepairOutcome.NOT_DONE, RepairOutcome.NOT_DONE
    };
    private static final AdjustmentOutcome[] ADJUSTMENTS = {
        AdjustmentOutcome.MADE, AdjustmentOutcome.NOT_MADE, AdjustmentOutcome.AGREED, AdjustmentOutcome.ASKED_FOR
    };
    private static final RecordType[] TYPES = {
        RecordType.CHILDREN_SEEN,
        RecordType.HANDOVERS,
        RecordType.LEAD_CHANGE_REASONS,
        RecordType.PLANS,
        RecordType.MEMBERS,
        RecordType.RUPTURES,
        RecordType.PREFERENCES,
        RecordType.ADJUSTMENTS
    };

    private final Random random;

    private EngagedFamilies(long seed) {
        this.random = new Random(seed);
    }

    /** From a seed, since a record is too wide for every part of it to shrink on its own. */
    public static Arbitrary<PracticeRecord> any() {
        return Arbitraries.longs().map(seed -> new EngagedFamilies(seed).family());
    }

    private PracticeRecord family() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return empty.withFamily(empty.family().withMembers(atLeastOne(2, this::member)))
                .withTeam(empty.team().withLeadAllocations(atLeastOne(3, this::lead)))
                .withJourney(empty.journey().withEpisodes(some(random.nextInt(5) == 0 ? 2 : 1, this::episode)))
                .withEngagement(empty.engagement()
                        .withInteractions(some(10, this::interaction))
                        .withHandovers(some(3, this::handover))
                        .withRuptures(some(2, this::rupture))
                        .withRepairs(some(3, this::repair))
                        .withPreferences(some(2, this::preference))
                        .withAdjustments(some(3, this::adjustment)))
                .withPlans(some(3, this::plan))
                .withRationales(some(1, this::reason))
                .withCoverage(maybe(70, this::coverage));
    }

    private FamilyMember member(int i) {
        return FamilyMember.builder()
                .id(PersonId.of(CHILDREN[i - 1]))
                .role(FamilyRole.CHILD)
                .bornOn(maybe(80, () -> PartialDate.parse(oneOf(BIRTHS))))
                .build();
    }

    private LeadAllocation lead(int i) {
        return LeadAllocation.builder()
                .id(AllocationId.of("lead-" + i))
                .worker(WorkerId.of("worker-" + random.nextInt(3)))
                .role(AllocationRole.LEAD)
                .interval(interval())
                .subjects(random.nextInt(4) > 0 ? List.of() : List.of(child()))
                .changeReason(maybe(40, () -> oneOf(CHANGES)))
                .build();
    }

    private Episode episode(int i) {
        LocalDate opened = FIRST_DAY.plusDays(random.nextInt(DAYS / 2));
        return Episode.builder()
                .id(EpisodeId.of("episode-" + i))
                .openedOn(maybe(90, () -> opened))
                .closure(maybe(
                        20,
                        () -> Closure.builder()
                                .on(opened.plusDays(random.nextInt(150)))
                                .build()))
                .build();
    }

    private Interaction interaction(int i) {
        return Interaction.builder()
                .id(InteractionId.of("interaction-" + i))
                .mode(oneOf(MODES))
                .on(maybe(95, this::day))
                .outcome(maybe(50, () -> oneOf(OUTCOMES)))
                .workers(some(3, worker -> WorkerId.of("worker-" + (worker - 1))))
                .children(random.nextInt(5) == 0 ? List.of() : atLeastOne(2, this::seen))
                .contraryTo(random.nextBoolean() ? List.of() : some(2, p -> PreferenceId.of("preference-" + p)))
                .build();
    }

    private ChildSeen seen(int i) {
        return ChildSeen.builder()
                .child(child())
                .seen(random.nextInt(3) > 0)
                .timeAlone(maybe(80, () -> oneOf(ALONE)))
                .noticed(maybe(40, EngagedFamilies::words))
                .reason(maybe(20, EngagedFamilies::words))
                .build();
    }

    private Handover handover(int i) {
        return Handover.builder()
                .id(HandoverId.of("handover-" + i))
                .outcome(oneOf(HANDOVERS))
                .on(maybe(80, this::day))
                .to(maybe(70, () -> AllocationId.of("lead-" + (1 + random.nextInt(3)))))
                .from(maybe(30, () -> AllocationId.of("lead-" + (1 + random.nextInt(3)))))
                .build();
    }

    private Rupture rupture(int i) {
        return Rupture.builder()
                .id(RuptureId.of("rupture-" + i))
                .on(maybe(90, this::day))
                .build();
    }

    private Repair repair(int i) {
        return Repair.builder()
                .id(RepairId.of("repair-" + i))
                .rupture(RuptureId.of("rupture-" + (1 + random.nextInt(2))))
                .outcome(oneOf(REPAIRS))
                .on(maybe(85, this::day))
                .build();
    }

    private Preference preference(int i) {
        return Preference.builder()
                .id(PreferenceId.of("preference-" + i))
                .of(child())
                .addKinds(PreferenceKind.PLACE)
                .on(maybe(70, this::day))
                .until(maybe(20, this::day))
                .build();
    }

    private Adjustment adjustment(int i) {
        return Adjustment.builder()
                .id(AdjustmentId.of("adjustment-" + i))
                .outcome(oneOf(ADJUSTMENTS))
                .because(random.nextInt(4) == 0 ? List.of() : some(2, p -> EntryId.of("preference-" + p)))
                .askedOn(maybe(50, this::day))
                .on(maybe(80, this::day))
                .by(maybe(70, () -> RoleCode.TEAM_MANAGER))
                .statement(maybe(80, EngagedFamilies::words))
                .build();
    }

    private Plan plan(int i) {
        return Plan.builder()
                .id(PlanId.of("plan-" + i))
                .kind(PlanKind.CHILD_IN_NEED)
                .subjects(random.nextInt(3) > 0 ? List.of() : List.of(child()))
                .agreedOn(maybe(85, this::day))
                .interval(maybe(20, this::interval))
                .supersedes(i > 1 ? maybe(40, () -> PlanId.of("plan-" + (i - 1))) : Optional.empty())
                .contactFrequency(maybe(
                        80,
                        () -> ContactFrequency.builder()
                                .every(4 + 4 * random.nextInt(3))
                                .unit(random.nextBoolean() ? FrequencyUnit.WEEKS : FrequencyUnit.WORKING_DAYS)
                                .build()))
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
        var coverage = Coverage.builder().subject(CoverageSubject.FAMILY);
        for (RecordType type : TYPES) {
            coverage.addTypes(covered(type));
        }
        return coverage.build();
    }

    private CoveredType covered(RecordType type) {
        var covered = CoveredType.builder().type(type);
        return switch (random.nextInt(5)) {
            case 0 -> covered.state(CoverageState.NOT_HELD).build();
            case 1 -> covered.state(CoverageState.HELD).build();
            default ->
                covered.state(CoverageState.RELIED_ON)
                        .since(FIRST_DAY)
                        .statedBy(RoleCode.TEAM_MANAGER)
                        .statedOn(FIRST_DAY)
                        .build();
        };
    }

    private RecordedInterval interval() {
        LocalDate from = day();
        return RecordedInterval.builder()
                .from(maybe(95, () -> from))
                .until(maybe(50, () -> from.plusDays(random.nextInt(150))))
                .build();
    }

    private LocalDate day() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private PersonId child() {
        return PersonId.of(oneOf(CHILDREN));
    }

    private static Statement words() {
        return Statement.of("Invented words.");
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(int percent, Supplier<T> value) {
        return random.nextInt(100) < percent ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, IntFunction<T> entry) {
        return entries(random.nextInt(most + 1), entry);
    }

    private <T> List<T> atLeastOne(int most, IntFunction<T> entry) {
        return entries(1 + random.nextInt(most), entry);
    }

    private static <T> List<T> entries(int count, IntFunction<T> entry) {
        return IntStream.rangeClosed(1, count).mapToObj(entry).toList();
    }
}
