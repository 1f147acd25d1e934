package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;

/**
 * That a worker took part in learning together with others.
 *
 * <p>For instance: a Rethink forum on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.7, §3.9; rule E2-R2
 *
 * @param id the id of this attendance
 * @param kind what sort of learning it was
 * @param on the day
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Attendance(
        @NotNull AttendanceId id,
        @NotNull LearningEventKind kind,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAttendance {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Attendance {
        WellFormed check = WellFormed.of(Attendance.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AttendanceBuilder builder() {
        return new AttendanceBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Attendance " + id;
    }
}
