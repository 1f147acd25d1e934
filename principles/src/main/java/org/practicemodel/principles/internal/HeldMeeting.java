package org.practicemodel.principles.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.ReviewParticipant;
import org.practicemodel.core.view.RecordView;

/**
 * A review, a meeting or a family group conference: wherever people sat together about a family.
 *
 * @param entry where it is recorded
 * @param heldOn the day
 * @param subjects the children it was about; empty means the whole family
 * @param participants who took part, and how
 */
public record HeldMeeting(
        Entry entry, Optional<LocalDate> heldOn, List<PersonId> subjects, List<ReviewParticipant> participants) {

    /** Returns reviews, then meetings, then conferences, each in the order of the record. */
    public static Stream<HeldMeeting> all(RecordView view) {
        var engagement = view.record().engagement();
        return Stream.of(
                        view.record().reviews().stream()
                                .map(each ->
                                        new HeldMeeting(each, each.heldOn(), each.subjects(), each.participants())),
                        engagement.meetings().stream()
                                .map(each ->
                                        new HeldMeeting(each, each.heldOn(), each.subjects(), each.participants())),
                        engagement.familyGroupConferences().stream()
                                .map(each ->
                                        new HeldMeeting(each, each.heldOn(), each.subjects(), each.participants())))
                .flatMap(held -> held);
    }
}
