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

/**
 * Care proceedings, or the steps before them.
 *
 * <p>For instance: letter sent on 9 September 2026, no application so far.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.10; rule P03-R2
 *
 * @param id the id of these proceedings
 * @param episode the episode they belong to
 * @param subjects the children they are about; empty means the whole family
 * @param letterSentOn the day the letter before proceedings was sent
 * @param applicationOn the day of the application to the court
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Proceedings(
        @NotNull ProceedingsId id,
        Optional<EpisodeId> episode,
        List<@NotNull PersonId> subjects,
        Optional<@PastOrPresent LocalDate> letterSentOn,
        Optional<@PastOrPresent LocalDate> applicationOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithProceedings {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Proceedings {
        WellFormed check = WellFormed.of(Proceedings.class)
                .required("id", id)
                .required("episode", episode)
                .required("letterSentOn", letterSentOn)
                .required("applicationOn", applicationOn)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ProceedingsBuilder builder() {
        return new ProceedingsBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Proceedings " + id;
    }
}
