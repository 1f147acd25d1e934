package org.practicemodel.core.workforce;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.entry.WellFormed;

/**
 * That somebody says support or challenge was there in a session.
 *
 * <p>For instance: challenge, set by the worker.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶6; Partners in Practice page ¶18; rule E7-R5
 *
 * @param stance what was there
 * @param setBy who says so
 */
@Value.Builder
public record SessionStance(
        @NotNull WorkingStance stance, @NotNull StanceSetBy setBy) implements WithSessionStance {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SessionStance {
        WellFormed check =
                WellFormed.of(SessionStance.class).required("stance", stance).required("setBy", setBy);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SessionStanceBuilder builder() {
        return new SessionStanceBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "SessionStance";
    }
}
