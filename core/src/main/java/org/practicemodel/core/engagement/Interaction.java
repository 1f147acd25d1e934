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
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;

/**
 * A time when a worker met or spoke with people of the family, or tried to.
 *
 * <p>For instance: a home visit on 3 March 2026 at which Ava was seen.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶22; rules P01-R2, P02-R3, P02-R4 and E3-R4
 *
 * @param id the id of this interaction
 * @param mode how they met or spoke
 * @param on the day
 * @param outcome whether it took place; empty means that it did
 * @param workers the workers who took part
 * @param participants who else took part
 * @param children the children who were seen, or were to be seen
 * @param stances the support and challenge that people say was there
 * @param inLineWith the preferences that it kept to
 * @param contraryTo the preferences that it did not keep to
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Interaction(
        @NotNull InteractionId id,
        @NotNull InteractionMode mode,
        Optional<@PastOrPresent LocalDate> on,
        Optional<InteractionOutcome> outcome,
        List<@NotNull WorkerId> workers,
        List<@NotNull @Valid Party> participants,
        List<@NotNull @Valid ChildSeen> children,
        List<@NotNull @Valid WorkingStanceTag> stances,
        List<@NotNull PreferenceId> inLineWith,
        List<@NotNull PreferenceId> contraryTo,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithInteraction {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Interaction {
        WellFormed check = WellFormed.of(Interaction.class)
                .required("id", id)
                .required("mode", mode)
                .required("on", on)
                .required("outcome", outcome)
                .required("provenance", provenance);
        workers = check.list("workers", workers);
        participants = check.list("participants", participants);
        children = check.list("children", children);
        stances = check.list("stances", stances);
        inLineWith = check.list("inLineWith", inLineWith);
        contraryTo = check.list("contraryTo", contraryTo);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static InteractionBuilder builder() {
        return new InteractionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Interaction " + id;
    }
}
