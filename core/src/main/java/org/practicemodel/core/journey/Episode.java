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

/**
 * One stretch of work with the family, from referral to closure.
 *
 * <p>For instance: open since 5 January 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.4 (the journey of young people through services); our
 * interpretation.
 *
 * @param id the id of this episode
 * @param openedOn the day it opened; empty where that is not known
 * @param closure its end; empty while it goes on
 * @param subjects the children it is about; empty means the whole family
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Episode(
        @NotNull EpisodeId id,
        Optional<@PastOrPresent LocalDate> openedOn,
        Optional<@Valid Closure> closure,
        List<@NotNull PersonId> subjects,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithEpisode {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Episode {
        WellFormed check = WellFormed.of(Episode.class)
                .required("id", id)
                .required("openedOn", openedOn)
                .required("closure", closure)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.holds(
                () -> openedOn.isEmpty()
                        || closure.isEmpty()
                        || !closure.get().on().isBefore(openedOn.get()),
                "closure",
                FaultCode.ORDER,
                "to end on or after 'openedOn'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static EpisodeBuilder builder() {
        return new EpisodeBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Episode " + id;
    }
}
