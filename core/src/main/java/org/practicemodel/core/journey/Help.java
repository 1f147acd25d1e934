package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.FamilyPart;

/**
 * Help: a named person or service doing something with the family. An assessment, a referral on, a leaflet or a
 * waiting list is not help.
 *
 * <p>For instance: a family support worker at bedtime, from 9 March 2026, in a solution-focused way.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶24 and ¶26; rules P04-R2 and P06-R6
 *
 * @param id the id of this help
 * @param by who gives it
 * @param recipients who is helped; empty means the whole family
 * @param waitingSince the day from which the family waited for it
 * @param startedOn the day it began; empty where it has not begun so far
 * @param endedOn the day it ended, on or after the day it began
 * @param approach the approach it follows
 * @param familyPart whether the family had a part in shaping it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Help(
        @NotNull HelpId id,
        Optional<@Valid Party> by,
        List<@NotNull PersonId> recipients,
        Optional<@PastOrPresent LocalDate> waitingSince,
        Optional<@PastOrPresent LocalDate> startedOn,
        Optional<@PastOrPresent LocalDate> endedOn,
        Optional<Approach> approach,
        Optional<FamilyPart> familyPart,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithHelp {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Help {
        WellFormed check = WellFormed.of(Help.class)
                .required("id", id)
                .required("by", by)
                .required("waitingSince", waitingSince)
                .required("startedOn", startedOn)
                .required("endedOn", endedOn)
                .required("approach", approach)
                .required("familyPart", familyPart)
                .required("provenance", provenance);
        recipients = check.list("recipients", recipients);
        check.holds(
                () -> startedOn.isEmpty() || endedOn.isEmpty() || !endedOn.get().isBefore(startedOn.get()),
                "endedOn",
                FaultCode.ORDER,
                "a day on or after 'startedOn'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HelpBuilder builder() {
        return new HelpBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Help " + id;
    }
}
