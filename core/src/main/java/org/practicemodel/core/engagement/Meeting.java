package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.plan.ReviewParticipant;

/**
 * A meeting about the work with the family, other than a review or a family group conference.
 *
 * <p>For instance: a meeting of the team around the family on 5 March 2026, to which the school came.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶10; rules E1-R1 and P09-R4
 *
 * @param id the id of this meeting
 * @param kind what sort of meeting it was
 * @param heldOn the day it was held
 * @param subjects the children it was about; empty means the whole family
 * @param participants who took part, and how
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Meeting(
        @NotNull MeetingId id,
        @NotNull MeetingKind kind,
        Optional<@PastOrPresent LocalDate> heldOn,
        List<@NotNull PersonId> subjects,
        List<@NotNull @Valid ReviewParticipant> participants,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithMeeting {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Meeting {
        WellFormed check = WellFormed.of(Meeting.class)
                .required("id", id)
                .required("kind", kind)
                .required("heldOn", heldOn)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        participants = check.list("participants", participants);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Meeting " + id;
    }
}
