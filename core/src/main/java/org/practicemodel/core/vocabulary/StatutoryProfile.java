package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * A dated set of limits that law or statutory guidance sets.
 *
 * <p>For instance {@code england-wt2023}: the limits of Working Together to Safeguard Children 2023.
 *
 * <p>Immutable and thread-safe. Source: the citation of each limit.
 *
 * @param id the id
 * @param title what it is called
 * @param limits the limits, each key once; at least one
 */
@Value.Builder
public record StatutoryProfile(
        @NotNull ProfileId id,
        @NotNull @Size(min = 1, max = 300) String title,
        @Size(min = 1) List<@NotNull @Valid StatutoryLimit> limits)
        implements WithStatutoryProfile {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public StatutoryProfile {
        WellFormed check =
                WellFormed.of(StatutoryProfile.class).required("id", id).required("title", title);
        Texts.notBlank(check, "title", title);
        limits = Lists.notEmpty(check, "limits", limits);
        Lists.eachOnce(check, "limits", limits.stream().map(StatutoryLimit::key), "key");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static StatutoryProfileBuilder builder() {
        return new StatutoryProfileBuilder();
    }

    /**
     * Returns the limit that this profile sets for a threshold.
     *
     * @param key the key of the threshold
     * @return the limit; empty where the profile sets none
     */
    public Optional<StatutoryLimit> limit(ThresholdKey key) {
        return limits.stream().filter(limit -> limit.key().equals(key)).findFirst();
    }

    /**
     * Checks whether what this profile says about a threshold may only inform and not decide.
     *
     * @param key the key of the threshold
     * @param on the day; for a limit that runs from an event, the day of the event
     * @return true if the profile sets no such limit, if nobody checked it, or if it is not in force on that day
     */
    public boolean informsOnly(ThresholdKey key, LocalDate on) {
        return limit(key).map(limit -> limit.informsOnly(on)).orElse(true);
    }

    /** Shows the type and id. */
    @Override
    public String toString() {
        return "StatutoryProfile " + id;
    }
}
