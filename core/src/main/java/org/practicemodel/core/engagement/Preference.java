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
import org.practicemodel.core.voice.Statement;

/**
 * How somebody of the family would like to meet and work together.
 *
 * <p>For instance: after school, and not at home.
 *
 * <p>Immutable and thread-safe. Source: OHID guidance on trauma-informed practice 2022 ("choice"); rule E3-R4
 *
 * @param id the id of this preference
 * @param of whose preference it is
 * @param kinds what it is about
 * @param on the day they said so
 * @param until the last day on which it held; empty where it still holds
 * @param statement the preference in their words
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Preference(
        @NotNull PreferenceId id,
        @NotNull PersonId of,
        List<@NotNull PreferenceKind> kinds,
        Optional<@PastOrPresent LocalDate> on,
        Optional<LocalDate> until,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithPreference {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Preference {
        WellFormed check = WellFormed.of(Preference.class)
                .required("id", id)
                .required("of", of)
                .required("on", on)
                .required("until", until)
                .required("statement", statement)
                .required("provenance", provenance);
        kinds = check.list("kinds", kinds);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PreferenceBuilder builder() {
        return new PreferenceBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Preference " + id;
    }
}
