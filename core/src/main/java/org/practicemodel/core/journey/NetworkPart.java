package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * What somebody around the family will do once the work has ended.
 *
 * <p>For instance: the aunt has the children every other weekend.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30 ("sustainability"); rule P10-R6
 *
 * @param who who
 * @param statement what they will do
 */
@Value.Builder
public record NetworkPart(
        @NotNull @Valid Party who, @NotNull @Valid Statement statement) implements WithNetworkPart {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public NetworkPart {
        WellFormed check = WellFormed.of(NetworkPart.class).required("who", who).required("statement", statement);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static NetworkPartBuilder builder() {
        return new NetworkPartBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "NetworkPart";
    }
}
