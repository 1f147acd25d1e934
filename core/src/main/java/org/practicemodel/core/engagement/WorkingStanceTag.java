package org.practicemodel.core.engagement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.WorkerId;

/**
 * That somebody says support or challenge was there. Only people set it; nothing infers it from a text.
 *
 * <p>For instance: challenge, set by the social worker on 3 March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §2.11; rule P01-R2
 *
 * @param stance what was there
 * @param by the worker who says so
 * @param role the role in which they say so
 * @param on the day on which it was set
 */
@Value.Builder
public record WorkingStanceTag(
        @NotNull WorkingStance stance,
        Optional<WorkerId> by,
        Optional<RoleCode> role,
        Optional<@PastOrPresent LocalDate> on)
        implements WithWorkingStanceTag {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public WorkingStanceTag {
        WellFormed check = WellFormed.of(WorkingStanceTag.class)
                .required("stance", stance)
                .required("by", by)
                .required("role", role)
                .required("on", on);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static WorkingStanceTagBuilder builder() {
        return new WorkingStanceTagBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "WorkingStanceTag";
    }
}
