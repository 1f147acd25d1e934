package org.practicemodel.core.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.AttendanceId;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.LearningOutcome;
import org.practicemodel.core.workforce.RoleRequirement;
import org.practicemodel.core.workforce.ServiceTeamKind;
import org.practicemodel.core.workforce.SessionStance;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillObservationId;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.SkillScale;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.StanceSetBy;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionAgreementId;
import org.practicemodel.core.workforce.SupervisionProfile;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.SupervisionSessionId;
import org.practicemodel.core.workforce.TeamCompositionRequirement;
import org.practicemodel.core.workforce.TeamEvent;
import org.practicemodel.core.workforce.TeamEventId;
import org.practicemodel.core.workforce.TeamEventKind;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.TeamMembershipId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

/**
 * Generated records of workers and of teams for property tests: every part, with invented texts, in every state.
 *
 * <p>For instance {@code @Provide Arbitrary<WorkerRecord> workers() { return WorkforceRecords.workers(); }}.
 */
public final class WorkforceRecords {

    private static final int LARGEST = 4;
    private static final List<SupervisionProfile> PROFILES =
            List.of(SupervisionProfile.STANDARD, SupervisionProfile.NEWLY_QUALIFIED, SupervisionProfile.LOCAL);
    private static final List<WorkingStance> STANCES = List.of(WorkingStance.SUPPORT, WorkingStance.CHALLENGE);
    private static final List<StanceSetBy> SET_BY = List.of(StanceSetBy.WORKER, StanceSetBy.SUPERVISOR);
    private static final List<LearningEventKind> LEARNING = List.of(
            LearningEventKind.TRAINING,
            LearningEventKind.COACHING,
            LearningEventKind.ACTION_LEARNING,
            LearningEventKind.CONSULTATION,
            LearningEventKind.RETHINK_FORUM,
            LearningEventKind.RETHINK_SPACE,
            LearningEventKind.RETHINK_CHAMPION);
    private static final List<ServiceTeamKind> TEAMS =
            List.of(ServiceTeamKind.RESTORATIVE_EARLY_SUPPORT, ServiceTeamKind.RETHINK, ServiceTeamKind.FUTURES);
    private static final List<TeamEventKind> EVENTS = List.of(
            TeamEventKind.TEAM_MEETING,
            TeamEventKind.LEARNING_EVENT,
            TeamEventKind.RETHINK_FORUM,
            TeamEventKind.RETHINK_SPACE,
            TeamEventKind.RESTORATIVE_MEETING,
            TeamEventKind.AUDIT);
    private static final List<RoleCode> ROLES =
            List.of(RoleCode.TEAM_MANAGER, RoleCode.SOCIAL_WORKER, RoleCode.FAMILY_SUPPORT_WORKER);
    private static final List<PrincipleId> PRINCIPLES =
            List.of(LeedsPrinciples.TRANSPARENT, LeedsPrinciples.RELATIONSHIP_BASED, PrincipleId.of("anytown-kind"));

    private final Choices choices;

    private WorkforceRecords(Choices choices) {
        this.choices = choices;
    }

    /**
     * Returns records of workers.
     *
     * @return the records
     */
    public static Arbitrary<WorkerRecord> workers() {
        return seeded(WorkforceRecords::workerOf);
    }

    /**
     * Returns records of teams.
     *
     * @return the records
     */
    public static Arbitrary<TeamRecord> teams() {
        return seeded(WorkforceRecords::teamOf);
    }

    /**
     * Returns records of every subject: of families mostly, of workers and of teams.
     *
     * @return the records
     */
    public static Arbitrary<SubjectRecord> ofEverySubject() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Records.records().map(SubjectRecord.class::cast)),
                Tuple.of(1, workers().map(SubjectRecord.class::cast)),
                Tuple.of(1, teams().map(SubjectRecord.class::cast)));
    }

    /**
     * Returns the record of a worker of a seed and a size; the same two give the same record.
     *
     * @param seed the seed
     * @param size the most entries of one type
     * @return the record
     */
    public static WorkerRecord worker(long seed, int size) {
        return workerOf(Records.choices(new Random(seed), size));
    }

    /**
     * Returns the record of a team of a seed and a size; the same two give the same record.
     *
     * @param seed the seed
     * @param size the most entries of one type
     * @return the record
     */
    public static TeamRecord team(long seed, int size) {
        return teamOf(Records.choices(new Random(seed), size));
    }

    /**
     * Returns records of every subject in which every text that is free says the same.
     *
     * @param marker the text, 1 to 90 characters
     * @return the records
     */
    public static Arbitrary<SubjectRecord> ofEverySubjectThatSays(String marker) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Records.recordsThatSay(marker).map(SubjectRecord.class::cast)),
                Tuple.of(1, saying(marker, WorkforceRecords::workerOf)),
                Tuple.of(1, saying(marker, WorkforceRecords::teamOf)));
    }

    private static Arbitrary<SubjectRecord> saying(String marker, Function<Choices, ? extends SubjectRecord> made) {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, LARGEST))
                .as((seed, size) -> made.apply(new Choices(new Random(seed), size, () -> marker)));
    }

    private static <R> Arbitrary<R> seeded(Function<Choices, R> made) {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, LARGEST))
                .as((seed, size) -> made.apply(Records.choices(new Random(seed), size)));
    }

    private static WorkerRecord workerOf(Choices choices) {
        WorkforceRecords made = new WorkforceRecords(choices);
        WorkerRecord facts = WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-" + choices.between(1, 99)))
                .worker(StaffId.of("staff-1"))
                .addAllAgreements(choices.some(made::agreement))
                .addAllSessions(choices.some(made::session))
                .addAllLearning(choices.some(made::item))
                .addAllAttendances(choices.some(made::attendance))
                .addAllObservations(choices.some(made::observation))
                .edition(choices.maybe(0.5, () -> EditionId.of("leeds/current")))
                .provenance(choices.maybeProvenance())
                .build();
        ReasonChoices reasons = new ReasonChoices(choices, List.of(), Records.entries(facts));
        return facts.withRationales(reasons.rationales())
                .withCoverage(reasons.coverage(() -> CoverageSubject.WORKER))
                .withExtensions(new ExtensionChoices(choices).extensions())
                .withWithheld(choices.maybe(0.3, () -> choices.chance(0.5)));
    }

    private static TeamRecord teamOf(Choices choices) {
        WorkforceRecords made = new WorkforceRecords(choices);
        TeamRecord facts = TeamRecord.builder()
                .id(TeamRecordId.of("team-record-" + choices.between(1, 99)))
                .kind(choices.maybe(0.6, () -> choices.oneOf(TEAMS)))
                .requirement(choices.maybe(0.6, made::requirement))
                .addAllMemberships(choices.some(made::membership))
                .addAllEvents(choices.some(made::event))
                .edition(choices.maybe(0.5, () -> EditionId.of("leeds/current")))
                .provenance(choices.maybeProvenance())
                .build();
        ReasonChoices reasons = new ReasonChoices(choices, List.of(), Records.entries(facts));
        return facts.withRationales(reasons.rationales())
                .withCoverage(reasons.coverage(() -> CoverageSubject.TEAM))
                .withExtensions(new ExtensionChoices(choices).extensions());
    }

    private SupervisionAgreement agreement(int number) {
        return SupervisionAgreement.builder()
                .id(SupervisionAgreementId.of("agreement-" + number))
                .profile(choices.oneOf(PROFILES))
                .interval(choices.interval())
                .everyDays(choices.maybe(0.3, () -> choices.between(7, 60)))
                .supervisor(choices.maybe(0.35, choices::role))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private SupervisionSession session(int number) {
        return SupervisionSession.builder()
                .id(SupervisionSessionId.of("session-" + number))
                .on(choices.maybe(0.85, choices::day))
                .kind(choices.maybe(0.6, () -> choices.oneOf(SupervisionChoices.KINDS)))
                .supervisor(choices.maybe(0.35, choices::role))
                .addAllFamilies(choices.few(family -> RecordId.of("family-record-" + family)))
                .addAllStances(choices.few(each -> SessionStance.builder()
                        .stance(choices.oneOf(STANCES))
                        .setBy(choices.oneOf(SET_BY))
                        .build()))
                .complete(choices.maybe(0.4, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private LearningItem item(int number) {
        return LearningItem.builder()
                .id(LearningItemId.of("learning-" + number))
                .words(choices.maybe(0.6, choices::text))
                .agreedOn(choices.maybe(0.85, choices::day))
                .dueOn(choices.maybe(0.6, choices::day))
                .outcome(choices.maybe(
                        0.4,
                        () -> LearningOutcome.builder()
                                .on(choices.maybe(0.85, choices::day))
                                .recordedOn(choices.maybe(0.3, choices::day))
                                .words(choices.maybe(0.6, choices::text))
                                .build()))
                .notLookedAt(choices.maybe(0.2, choices::mark))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Attendance attendance(int number) {
        return Attendance.builder()
                .id(AttendanceId.of("attendance-" + number))
                .kind(choices.oneOf(LEARNING))
                .on(choices.maybe(0.85, choices::day))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private SkillObservation observation(int number) {
        return SkillObservation.builder()
                .id(SkillObservationId.of("observation-" + number))
                .on(choices.maybe(0.85, choices::day))
                .by(choices.maybe(0.35, choices::role))
                .scale(choices.maybe(
                        0.6,
                        () -> SkillScale.builder()
                                .name(choices.text())
                                .lowest(choices.maybe(0.6, () -> BigDecimal.ONE))
                                .highest(choices.maybe(0.6, () -> BigDecimal.valueOf(5)))
                                .build()))
                .addAllRatings(choices.few(each -> SkillRating.builder()
                        .domain(choices.oneOf(SkillDomain.OF_THE_MODEL))
                        .value(BigDecimal.valueOf(choices.between(10, 50), 1))
                        .build()))
                .reflection(choices.maybe(0.5, choices::text))
                .withheld(choices.maybe(0.3, () -> choices.chance(0.5)))
                .provenance(choices.maybeProvenance())
                .build();
    }

    private TeamCompositionRequirement requirement() {
        return TeamCompositionRequirement.builder()
                .addAllRoles(choices.few(each -> RoleRequirement.builder()
                        .role(choices.oneOf(ROLES))
                        .atLeast(choices.between(1, 3))
                        .build()))
                .source(choices.maybe(0.5, choices::text))
                .build();
    }

    private TeamMembership membership(int number) {
        return TeamMembership.builder()
                .id(TeamMembershipId.of("membership-" + number))
                .role(choices.oneOf(ROLES))
                .worker(choices.maybe(0.6, () -> StaffId.of("staff-" + number)))
                .interval(choices.interval())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private TeamEvent event(int number) {
        return TeamEvent.builder()
                .id(TeamEventId.of("team-event-" + number))
                .kind(choices.maybe(0.6, () -> choices.oneOf(EVENTS)))
                .on(choices.maybe(0.85, choices::day))
                .withPartners(choices.maybe(0.5, () -> choices.chance(0.5)))
                .addAllPrinciples(choices.fewOf(PRINCIPLES))
                .provenance(choices.maybeProvenance())
                .build();
    }
}
