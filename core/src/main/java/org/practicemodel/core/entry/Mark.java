package org.practicemodel.core.entry;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A mark that a person set on the record, such as "complete", with the day and the role.
 *
 * <p>For instance: {@code Mark.builder().on(day).by(RoleCode.TEAM_MANAGER).build()}.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param on the day it was set; empty where that is not known
 * @param by the role of whoever set it
 */
@Value.Builder
public record Mark(Optional<LocalDate> on, Optional<RoleCode> by) implements WithMark {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Mark {
        WellFormed check = WellFormed.of(Mark.class).required("on", on).required("by", by);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static MarkBuilder builder() {
        return new MarkBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "Mark";
    }
}
