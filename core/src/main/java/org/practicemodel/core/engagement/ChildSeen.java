package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Statement;

/**
 * That a child was seen, or was to be seen and was not.
 *
 * <p>For instance: Ava was seen, and chose to have her aunt there.
 *
 * <p>Immutable and thread-safe. Source: Working Together 2023; rules P02-R3 and P02-R4
 *
 * @param child the child
 * @param seen whether the child was seen
 * @param timeAlone whether time alone was offered, and what the child chose
 * @param noticed what was noticed
 * @param reason why the child was not seen, or why time alone was not offered
 */
@Value.Builder
public record ChildSeen(
        @NotNull PersonId child,
        @NotNull Boolean seen,
        Optional<TimeAlone> timeAlone,
        Optional<@Valid Statement> noticed,
        Optional<@Valid Statement> reason)
        implements WithChildSeen {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ChildSeen {
        WellFormed check = WellFormed.of(ChildSeen.class)
                .required("child", child)
                .required("seen", seen)
                .required("timeAlone", timeAlone)
                .required("noticed", noticed)
                .required("reason", reason);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ChildSeenBuilder builder() {
        return new ChildSeenBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ChildSeen";
    }
}
