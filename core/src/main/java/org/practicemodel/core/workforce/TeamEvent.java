package org.practicemodel.core.workforce;

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
import org.practicemodel.core.vocabulary.PrincipleId;

/**
 * Something that a team did together or with partners, other than work with one family.
 *
 * <p>For instance: a learning event with two schools on 9 March 2026, at which "Transparent" was named.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶20; rule E6-R3
 *
 * @param id the id of this event of a team
 * @param kind what sort of event it was
 * @param on the day
 * @param withPartners whether other agencies took part
 * @param principles the principles that were named
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record TeamEvent(
        @NotNull TeamEventId id,
        Optional<TeamEventKind> kind,
        Optional<@PastOrPresent LocalDate> on,
        Optional<Boolean> withPartners,
        List<@NotNull PrincipleId> principles,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithTeamEvent {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public TeamEvent {
        WellFormed check = WellFormed.of(TeamEvent.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("withPartners", withPartners)
                .required("provenance", provenance);
        principles = check.list("principles", principles);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static TeamEventBuilder builder() {
        return new TeamEventBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "TeamEvent " + id;
    }
}
