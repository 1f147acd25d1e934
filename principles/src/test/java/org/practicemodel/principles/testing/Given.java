package org.practicemodel.principles.testing;

import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyMemberBuilder;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.LeadAllocationBuilder;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;

/** Invented records for the rules' own tests, with as few words as possible. */
public final class Given {

    private Given() {}

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static PracticeRecord record() {
        return PracticeRecord.builder().id(RecordId.of("record-1")).build();
    }

    public static Outcome outcome(Rule rule, PracticeRecord record, LocalDate asOf) {
        return rule.evaluate(view(record, asOf));
    }

    public static RecordView view(PracticeRecord record, LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    public static PracticeRecord with(PracticeRecord record, Episode... episodes) {
        return record.withJourney(record.journey().withEpisodes(episodes));
    }

    public static PracticeRecord with(PracticeRecord record, LeadAllocation... allocations) {
        return record.withTeam(record.team().withLeadAllocations(allocations));
    }

    public static PracticeRecord with(PracticeRecord record, FamilyMember... members) {
        return record.withFamily(record.family().withMembers(members));
    }

    public static Episode open(String id, String openedOn) {
        return Episode.builder().id(EpisodeId.of(id)).openedOn(day(openedOn)).build();
    }

    public static Episode closed(String id, String openedOn, String closedOn) {
        return Episode.builder()
                .id(EpisodeId.of(id))
                .openedOn(day(openedOn))
                .closure(Closure.builder().on(day(closedOn)).build())
                .build();
    }

    public static LeadAllocationBuilder lead(String id, String worker) {
        return LeadAllocation.builder()
                .id(AllocationId.of(id))
                .worker(WorkerId.of(worker))
                .role(AllocationRole.LEAD);
    }

    public static RecordedInterval from(String first) {
        return RecordedInterval.openFrom(day(first));
    }

    public static RecordedInterval between(String first, String last) {
        return RecordedInterval.between(day(first), day(last));
    }

    public static FamilyMemberBuilder person(String id, FamilyRole role) {
        return FamilyMember.builder().id(PersonId.of(id)).role(role);
    }

    public static PracticeRecord reliedOn(PracticeRecord record, RecordType type, String since) {
        return record.withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.RELIED_ON)
                        .since(day(since))
                        .statedBy(RoleCode.of("principal-social-worker"))
                        .statedOn(day(since))
                        .build())
                .build());
    }

    public static PracticeRecord notHeld(PracticeRecord record, RecordType type) {
        return record.withCoverage(Coverage.builder()
                .subject(CoverageSubject.FAMILY)
                .addTypes(CoveredType.builder()
                        .type(type)
                        .state(CoverageState.NOT_HELD)
                        .build())
                .build());
    }

    public static PracticeRationale reason(String id, String rule, String on, String... about) {
        var reason = PracticeRationale.builder()
                .id(RationaleId.of(id))
                .addRules(RuleCode.of(rule))
                .by(RoleCode.TEAM_MANAGER)
                .on(day(on))
                .words("Invented reason.");
        for (String entry : about) {
            reason.addAbout(EntryId.of(entry));
        }
        return reason.build();
    }
}
