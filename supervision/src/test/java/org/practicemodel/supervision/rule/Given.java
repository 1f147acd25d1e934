package org.practicemodel.supervision.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.TeamRule;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;

/** Invented families, workers and teams for the tests of rules and of what rests on the same records; the work with a family is open since 5 January 2026. */
public final class Given {

    public static final Statement WORDS = Statement.of("Invented words.");

    /** What is said of a reason that was given on 1 March 2026. */
    static final String REASON = "A reason was given on 1 March 2026 (role: team-manager).";

    private Given() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static RecordView view(PracticeRecord record, LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    public static WorkerView view(WorkerRecord record, LocalDate asOf) {
        return WorkerView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static TeamView view(TeamRecord record, LocalDate asOf) {
        return TeamView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    /** What a rule finds on a day. */
    static Found found(Rule rule, String asOf, PracticeRecord record) {
        return Found.of(rule.evaluate(view(record, day(asOf))));
    }

    static Found found(WorkerRule rule, String asOf, WorkerRecord record) {
        return Found.of(rule.evaluate(view(record, day(asOf))));
    }

    static Found found(TeamRule rule, String asOf, TeamRecord record) {
        return Found.of(rule.evaluate(view(record, day(asOf))));
    }

    public static PracticeRecord family(FamilyDiscussion... discussions) {
        return of(open("episode-1", "2026-01-05")).withDiscussions(discussions);
    }

    /** The work ended on 30 June 2026. */
    static PracticeRecord closedFamily(FamilyDiscussion... discussions) {
        return of(closed("episode-1", "2026-01-05", "2026-06-30")).withDiscussions(discussions);
    }

    /** The work that ended on 30 June 2026 began again on 1 September. */
    static PracticeRecord reopenedFamily(FamilyDiscussion... discussions) {
        return of(closed("episode-1", "2026-01-05", "2026-06-30"), open("episode-2", "2026-09-01"))
                .withDiscussions(discussions);
    }

    public static PracticeRecord of(Episode... episodes) {
        PracticeRecord record =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return record.withJourney(record.journey().withEpisodes(episodes));
    }

    public static Episode open(String id, String openedOn) {
        return Episode.builder().id(EpisodeId.of(id)).openedOn(day(openedOn)).build();
    }

    public static Episode closed(String id, String openedOn, String closedOn) {
        return open(id, openedOn)
                .withClosure(Closure.builder().on(day(closedOn)).build());
    }

    public static FamilyDiscussion discussion(String id) {
        return FamilyDiscussion.builder().id(FamilyDiscussionId.of(id)).build();
    }

    public static FamilyDiscussion discussion(String id, String on) {
        return discussion(id).withOn(day(on));
    }

    public static Goal goal(String id) {
        return Goal.builder()
                .id(GoalId.of(id))
                .author(GoalAuthor.PROFESSIONAL)
                .statement(WORDS)
                .build();
    }

    public static WorkerRecord worker() {
        return WorkerRecord.builder()
                .id(WorkerRecordId.of("worker-record-1"))
                .worker(StaffId.of("staff-1"))
                .build();
    }

    static TeamRecord team() {
        return TeamRecord.builder().id(TeamRecordId.of("team-record-1")).build();
    }

    public static Mark mark() {
        return Mark.builder().by(RoleCode.TEAM_MANAGER).build();
    }

    static Provenance writtenDown(String on) {
        return Provenance.builder().recordedOn(day(on)).build();
    }

    static Coverage notHeld(RecordType type) {
        return coverage(
                CoveredType.builder().type(type).state(CoverageState.NOT_HELD).build());
    }

    static Coverage held(RecordType type) {
        return coverage(
                CoveredType.builder().type(type).state(CoverageState.HELD).build());
    }

    static Coverage reliedOn(RecordType type, String since) {
        return coverage(CoveredType.builder()
                .type(type)
                .state(CoverageState.RELIED_ON)
                .since(day(since))
                .statedBy(RoleCode.TEAM_MANAGER)
                .statedOn(day(since))
                .build());
    }

    private static Coverage coverage(CoveredType type) {
        return Coverage.builder().subject(CoverageSubject.FAMILY).addTypes(type).build();
    }

    /** Given on 1 March 2026. */
    static PracticeRationale reason(String rule, String... about) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-1"))
                .addRules(RuleCode.of(rule))
                .addAllAbout(Arrays.stream(about).map(EntryId::of).toList())
                .by(RoleCode.TEAM_MANAGER)
                .on(day("2026-03-01"))
                .words("Invented reason.")
                .build();
    }
}
