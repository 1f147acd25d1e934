package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Agency;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.AgencyKind;
import org.practicemodel.core.team.AllocationId;
import org.practicemodel.core.team.AllocationRole;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementId;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.LeadAllocation;
import org.practicemodel.core.team.RequestedBy;
import org.practicemodel.core.team.TeamAroundFamily;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.team.WorkerId;

/** The team of a generated record: allocations mostly follow each other, and now and then overlap or leave a gap. */
final class TeamChoices {

    private static final List<AgencyKind> KINDS = List.of(
            AgencyKind.CHILDRENS_SOCIAL_WORK,
            AgencyKind.EARLY_HELP,
            AgencyKind.SCHOOL,
            AgencyKind.HEALTH,
            AgencyKind.of("anytown:youth-club"));
    private static final List<AllocationRole> ROLES = List.of(
            AllocationRole.LEAD,
            AllocationRole.LEAD,
            AllocationRole.LEAD,
            AllocationRole.CO_WORKER,
            AllocationRole.PERSONAL_ADVISER);
    private static final List<ChangeReason> REASONS = List.of(
            ChangeReason.FAMILY_ASKED, ChangeReason.WORKER_LEFT, ChangeReason.REORGANISATION, ChangeReason.WORK_ENDED);
    private static final List<RequestedBy> REQUESTED_BY =
            List.of(RequestedBy.FAMILY, RequestedBy.WORKER, RequestedBy.SERVICE);
    private static final List<InvolvementRole> INVOLVEMENTS =
            List.of(InvolvementRole.TEAM_AROUND_FAMILY, InvolvementRole.UNIVERSAL, InvolvementRole.SPECIALIST);

    private final Choices choices;
    private final List<PersonId> people;
    private final List<AgencyId> agencies;
    private final List<WorkerId> workers;

    TeamChoices(Choices choices, List<PersonId> people) {
        this.choices = choices;
        this.people = people;
        this.agencies = choices.some(number -> AgencyId.of("agency-" + number));
        this.workers = choices.some(number -> WorkerId.of("worker-" + number));
    }

    List<AgencyId> agencies() {
        return agencies;
    }

    List<WorkerId> workers() {
        return workers;
    }

    TeamAroundFamily team() {
        return TeamAroundFamily.builder()
                .addAllAgencies(agencies.stream().map(this::agency).toList())
                .addAllWorkers(workers.stream().map(this::worker).toList())
                .addAllLeadAllocations(workers.isEmpty() ? List.of() : allocations())
                .addAllInvolvements(agencies.isEmpty() ? List.of() : choices.some(this::involvement))
                .build();
    }

    private Agency agency(AgencyId id) {
        return Agency.builder()
                .id(id)
                .kind(choices.oneOf(KINDS))
                .name(choices.maybe(0.3, choices::text))
                .sourceKind(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Worker worker(WorkerId id) {
        return Worker.builder()
                .id(id)
                .agency(choices.chance(0.7) ? choices.anyOf(agencies) : Optional.empty())
                .role(choices.maybe(0.7, choices::role))
                .name(choices.maybe(0.3, choices::text))
                .sourceRole(choices.maybeSourceCode())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private List<LeadAllocation> allocations() {
        List<LeadAllocation> allocations = new ArrayList<>();
        LocalDate next = choices.day();
        for (int number : choices.<Integer>some(each -> each)) {
            LocalDate from = next;
            Optional<LocalDate> until = choices.maybe(0.7, () -> choices.dayAfter(from, 200));
            allocations.add(allocation(
                    number, RecordedInterval.builder().from(from).until(until).build()));
            next = until.orElse(from).plusDays(choices.chance(0.7) ? 1 : choices.between(0, 30));
        }
        return allocations;
    }

    private LeadAllocation allocation(int number, RecordedInterval interval) {
        boolean ended = interval.until().isPresent();
        return LeadAllocation.builder()
                .id(AllocationId.of("allocation-" + number))
                .worker(choices.<WorkerId>oneOf(workers))
                .role(choices.oneOf(ROLES))
                .interval(choices.chance(0.8) ? interval : choices.interval())
                .addAllSubjects(choices.chance(0.6) ? List.of() : choices.someOf(people))
                .changeReason(ended ? choices.maybe(0.5, () -> choices.oneOf(REASONS)) : Optional.empty())
                .changeRequestedBy(ended ? choices.maybe(0.5, () -> choices.oneOf(REQUESTED_BY)) : Optional.empty())
                .provenance(choices.maybeProvenance())
                .build();
    }

    private Involvement involvement(int number) {
        return Involvement.builder()
                .id(InvolvementId.of("involvement-" + number))
                .agency(choices.<AgencyId>oneOf(agencies))
                .role(choices.oneOf(INVOLVEMENTS))
                .interval(choices.interval())
                .addAllSubjects(choices.someOf(people))
                .provenance(choices.maybeProvenance())
                .build();
    }
}
