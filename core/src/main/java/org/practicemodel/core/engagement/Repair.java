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
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * What was done to mend a relationship.
 *
 * <p>For instance: they talked about the forgotten appointments on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶6; rule P02-R5
 *
 * @param id the id of this repair
 * @param rupture what it was to mend
 * @param outcome what came of it
 * @param on the day
 * @param by the role of whoever recorded it
 * @param with who talked with each other
 * @param statement what was said or agreed
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Repair(
        @NotNull RepairId id,
        @NotNull RuptureId rupture,
        @NotNull RepairOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        List<@NotNull @Valid Party> with,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithRepair {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Repair {
        WellFormed check = WellFormed.of(Repair.class)
                .required("id", id)
                .required("rupture", rupture)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by)
                .required("statement", statement)
                .required("provenance", provenance);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RepairBuilder builder() {
        return new RepairBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Repair " + id;
    }
}
