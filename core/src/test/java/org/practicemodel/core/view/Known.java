package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.Map;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanBuilder;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.LeadAllocationBuilder;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;

/** Invented parts of a record and views of them. */
final class Known {

    static final LocalDate DAY = day("2026-03-02");

    private Known() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static PracticeRecord nothing() {
        return PracticeRecord.builder().id(RecordId.of("record-1")).build();
    }

    static RecordView view(PracticeRecord record) {
        return view(record, DAY);
    }

    static RecordView view(PracticeRecord record, LocalDate asOf) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    static Episode open(String id, String on) {
        return Episode.builder().id(EpisodeId.of(id)).openedOn(day(on)).build();
    }

    static Episode closed(String id, String on, String closed) {
        return open(id, on).withClosure(Closure.builder().on(day(closed)).build());
    }

    static Provenance recordedOn(String day) {
        return Provenance.builder().recordedOn(day(day)).build();
    }

    static LeadAllocationBuilder lead(String id, String worker) {
        return LeadAllocation.builder()
                .id(AllocationId.of(id))
                .worker(WorkerId.of(worker))
                .role(AllocationRole.LEAD);
    }

    static LeadAllocation lead(String id, String worker, String from) {
        return lead(id, worker).interval(RecordedInterval.openFrom(day(from))).build();
    }

    static LeadAllocation lead(String id, String worker, String from, String until) {
        return lead(id, worker)
                .interval(RecordedInterval.between(day(from), day(until)))
                .build();
    }

    static PlanBuilder plan(String id) {
        return Plan.builder().id(PlanId.of(id)).kind(PlanKind.EARLY_HELP);
    }
}
