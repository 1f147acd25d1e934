package org.practicemodel.core.journey;

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
import org.practicemodel.core.voice.Statement;

/**
 * Something that changed a family’s life while people worked with them.
 *
 * <p>For instance: a birth on 7 March 2026.
 *
 * <p>Immutable and thread-safe. Source: rule P06-R7; our interpretation
 *
 * @param id the id of this significant event
 * @param kind what sort of event it was
 * @param on the day
 * @param subjects whose life it changed; empty means the whole family
 * @param statement what it was
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SignificantEvent(
        @NotNull SignificantEventId id,
        @NotNull SignificantEventKind kind,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull PersonId> subjects,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSignificantEvent {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SignificantEvent {
        WellFormed check = WellFormed.of(SignificantEvent.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SignificantEventBuilder builder() {
        return new SignificantEventBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SignificantEvent " + id;
    }
}
