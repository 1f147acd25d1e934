package org.practicemodel.core.source.dfecsc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.internal.ChildEntries;
import org.practicemodel.core.internal.SourceReading;
import org.practicemodel.core.internal.SourceSection;
import org.practicemodel.core.internal.SourceValue;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.JourneyBuilder;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.PracticeRecordBuilder;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.dfecsc.LookedAfterPeriods.Period;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.team.TeamAroundFamilyBuilder;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;

/** The record of one child of the format, while it is being made. Not thread-safe. */
final class DfeCscChild {

    private final SourceReading reading;
    private final ChildEntries entries;
    private final LocalIds.ForOneInput ids;
    private final PersonId child;
    private final JourneyBuilder journey = Journey.builder();
    private final TeamAroundFamilyBuilder team = TeamAroundFamily.builder();
    private final PracticeRecordBuilder record = PracticeRecord.builder();
    private final Map<WorkerId, Worker> workers = new LinkedHashMap<>();

    DfeCscChild(SourceReading reading, LocalIds.ForOneInput ids, PersonId child) {
        this.reading = reading;
        this.ids = ids;
        this.child = child;
        this.entries = new ChildEntries(reading, child);
    }

    PracticeRecord record(SourceSection source, RecordId id) {
        List<SourceSection> episodes = source.sections("social_care_episodes");
        episodes.forEach(this::episode);
        levelsOfHelp(episodes);
        return record.id(id)
                .family(Family.builder()
                        .addMembers(entries.child(
                                source.place(),
                                source.section("child_details"),
                                "date_of_birth",
                                "expected_date_of_birth"))
                        .build())
                .team(team.addAllWorkers(workers.values()).build())
                .journey(journey.build())
                .coverage(DfeCscFormat.COVERAGE)
                .provenance(reading.provenance(source.place()))
                .build();
    }

    private void episode(SourceSection source) {
        Episode episode = entries.episode(source, "referral_date", "closure_date", "closure_reason");
        journey.addEpisodes(episode);
        entries.referral(source, episode, "referral_source", "referral_no_further_action_flag")
                .ifPresent(journey::addReferrals);
        source.sections("care_worker_details").forEach(this::allocation);
        source.sections("child_and_family_assessments")
                .forEach(part -> journey.addAssessments(
                        entries.assessment(part, episode.id(), "start_date", "authorisation_date")));
        journey.addAllProtectionConferences(
                entries.conferences(source.sections("section_47_assessments"), episode.id(), "icpc_date"));
        plans(source, "child_in_need_plans", PlanKind.CHILD_IN_NEED);
        plans(source, "child_protection_plans", PlanKind.CHILD_PROTECTION);
    }

    private void plans(SourceSection episode, String name, PlanKind kind) {
        episode.sections(name).forEach(part -> record.addPlans(entries.plan(part, kind, "start_date", "end_date")));
    }

    private void allocation(SourceSection source) {
        RecordedInterval interval = reading.interval(source, "start_date", "end_date")
                .orElseGet(() -> RecordedInterval.builder().build());
        source.text("worker_id")
                .map(SourceValue::text)
                .map(ids::worker)
                .ifPresentOrElse(
                        worker -> {
                            workers.computeIfAbsent(
                                    worker,
                                    id -> Worker.builder()
                                            .id(id)
                                            .provenance(reading.provenance(source.place()))
                                            .build());
                            team.addLeadAllocations(LeadAllocation.builder()
                                    .id(AllocationId.of(reading.nextId("allocation")))
                                    .worker(worker)
                                    .role(AllocationRole.LEAD)
                                    .interval(interval)
                                    .addSubjects(child)
                                    .provenance(reading.provenance(source.place()))
                                    .build());
                        },
                        () -> reading.log()
                                .problem(
                                        source.place().child("worker_id"),
                                        ProblemCode.REQUIRED,
                                        "the id of the worker; the allocation was left out"));
    }

    private void levelsOfHelp(List<SourceSection> episodes) {
        List<Period> stays = episodes.stream()
                .flatMap(episode -> episode.sections("child_looked_after_placements").stream())
                .flatMap(
                        stay -> reading
                                .interval(stay, "start_date", "end_date")
                                .map(interval -> new Period(interval, stay.place()))
                                .stream())
                .toList();
        LookedAfterPeriods.of(stays)
                .forEach(period -> journey.addLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of(reading.nextId("looked-after")))
                        .level(HelpLevel.LOOKED_AFTER)
                        .interval(period.interval())
                        .addSubjects(child)
                        .provenance(reading.provenance(period.place()))
                        .build()));
    }
}
