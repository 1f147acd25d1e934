package org.practicemodel.core.view;

import java.util.Optional;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.SupervisionAgreement;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.TeamMembership;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** The record of a worker or of a team as it was known on a day. */
final class WorkforceKnownOn {

    private final AsOf asOf;

    WorkforceKnownOn(AsOf asOf) {
        this.asOf = asOf;
    }

    WorkerRecord worker(WorkerRecord record) {
        return record.withAgreements(asOf.all(record.agreements(), this::agreement))
                .withSessions(asOf.all(
                        record.sessions(),
                        session -> asOf.happened(session, session.on()).map(this::session)))
                .withLearning(asOf.all(
                        record.learning(),
                        item -> asOf.happened(item, item.agreedOn()).map(this::item)))
                .withAttendances(
                        asOf.all(record.attendances(), attendance -> asOf.happened(attendance, attendance.on())))
                .withObservations(
                        asOf.all(record.observations(), observation -> asOf.happened(observation, observation.on())))
                .withRationales(asOf.all(record.rationales(), reason -> asOf.happened(reason, reason.on())));
    }

    TeamRecord team(TeamRecord record) {
        return record.withMemberships(asOf.all(record.memberships(), this::membership))
                .withEvents(asOf.all(record.events(), event -> asOf.happened(event, event.on())))
                .withRationales(asOf.all(record.rationales(), reason -> asOf.happened(reason, reason.on())));
    }

    private Optional<SupervisionAgreement> agreement(SupervisionAgreement agreement) {
        return Optional.of(agreement)
                .filter(begun -> asOf.hadBegun(begun.interval()))
                .map(begun -> begun.withInterval(asOf.asKnown(begun.interval())));
    }

    private SupervisionSession session(SupervisionSession session) {
        return session.withComplete(asOf.mark(session.complete()));
    }

    private LearningItem item(LearningItem item) {
        return item.withOutcome(item.outcome()
                        .filter(outcome -> asOf.hadCome(outcome.on()) && asOf.hadCome(outcome.recordedOn())))
                .withNotLookedAt(asOf.mark(item.notLookedAt()));
    }

    private Optional<TeamMembership> membership(TeamMembership membership) {
        return Optional.of(membership)
                .filter(begun -> asOf.hadBegun(begun.interval()))
                .map(begun -> begun.withInterval(asOf.asKnown(begun.interval())));
    }
}
