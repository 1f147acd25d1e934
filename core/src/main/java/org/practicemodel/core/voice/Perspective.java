package org.practicemodel.core.voice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;

/**
 * How one person, worker, agency or role stands to something, kept beside the others and never merged with them.
 *
 * <p>For instance: the school sees it differently: "she is settled with us"; the lead worker answered.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶18 ("multiple perspectives"); rules P06-R4 and P07-R3
 *
 * @param who whose perspective it is; empty where only the role is known
 * @param role the role in which they speak
 * @param stance how they stand to it
 * @param words what they say about it, in their words
 * @param on the day they said so
 * @param gathering the occasion at which they said so
 * @param response what they were answered
 */
@Value.Builder
public record Perspective(
        Optional<@Valid Party> who,
        Optional<RoleCode> role,
        @NotNull Stance stance,
        Optional<@Valid Statement> words,
        Optional<@PastOrPresent LocalDate> on,
        Optional<GatheringId> gathering,
        Optional<@Valid Statement> response)
        implements WithPerspective {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Perspective {
        WellFormed check = WellFormed.of(Perspective.class)
                .required("who", who)
                .required("role", role)
                .required("stance", stance)
                .required("words", words)
                .required("on", on)
                .required("gathering", gathering)
                .required("response", response);
        check.holds(
                () -> who.isPresent() || role.isPresent(), "", FaultCode.TOGETHER, "at least one of 'who' and 'role'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PerspectiveBuilder builder() {
        return new PerspectiveBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Perspective";
    }
}
