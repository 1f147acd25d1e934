package org.practicemodel.core.voice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * A person of the family who may read a statement. Nobody but its speaker may, unless they are named here.
 *
 * <p>For instance: her mother may read it; the lead worker read it all first, on 4 March 2026, and the child said
 * yes.
 *
 * <p>Immutable and thread-safe. Source: our interpretation
 *
 * @param person who may read it
 * @param clearedBy the role of whoever read the text and cleared it for this reader
 * @param clearedOn the day it was cleared; while it or the role is empty the text is not shown
 * @param speakerAgreedOn the day on which the speaker agreed that this person reads it; a child's words need it,
 *     whatever a parent says
 */
@Value.Builder
public record Reader(
        @NotNull PersonId person,
        Optional<RoleCode> clearedBy,
        Optional<@PastOrPresent LocalDate> clearedOn,
        Optional<@PastOrPresent LocalDate> speakerAgreedOn)
        implements WithReader {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Reader {
        WellFormed check = WellFormed.of(Reader.class)
                .required("person", person)
                .required("clearedBy", clearedBy)
                .required("clearedOn", clearedOn)
                .required("speakerAgreedOn", speakerAgreedOn);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReaderBuilder builder() {
        return new ReaderBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Reader";
    }
}
