package org.practicemodel.core.workforce;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.DiscussionKind;

/**
 * A supervision session of a worker. What was said about a family stands in that family’s record only.
 *
 * <p>For instance: on 5 March 2026, at which the families of two records were talked about.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶31, ¶32; rules W-R1 and E7-R5
 *
 * @param id the id of this supervision session
 * @param on the day
 * @param kind the setting
 * @param supervisor the role of whoever supervised
 * @param families the records of the families that were talked about, by id only
 * @param stances the support and challenge that people say was there
 * @param complete when and by whom it was marked complete
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SupervisionSession(
        @NotNull SupervisionSessionId id,
        Optional<@PastOrPresent LocalDate> on,
        Optional<DiscussionKind> kind,
        Optional<RoleCode> supervisor,
        List<@NotNull RecordId> families,
        List<@NotNull @Valid SessionStance> stances,
        Optional<@Valid Mark> complete,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSupervisionSession {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SupervisionSession {
        WellFormed check = WellFormed.of(SupervisionSession.class)
                .required("id", id)
                .required("on", on)
                .required("kind", kind)
                .required("supervisor", supervisor)
                .required("complete", complete)
                .required("provenance", provenance);
        families = check.list("families", families);
        stances = check.list("stances", stances);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SupervisionSessionBuilder builder() {
        return new SupervisionSessionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SupervisionSession " + id;
    }
}
