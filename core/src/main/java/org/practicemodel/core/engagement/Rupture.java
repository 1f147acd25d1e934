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
import org.practicemodel.core.voice.Statement;

/**
 * Something that hurt the relationship between the family and somebody who works with them. Complaints made under a
 * statutory procedure are kept elsewhere.
 *
 * <p>For instance: an appointment was forgotten twice, and trust went with it.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶6 ("restorative and relational"); rule P02-R5
 *
 * @param id the id of this rupture
 * @param on the day it came about or was noticed
 * @param between between whom
 * @param statement what it was
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Rupture(
        @NotNull RuptureId id,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull @Valid Party> between,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithRupture {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Rupture {
        WellFormed check = WellFormed.of(Rupture.class)
                .required("id", id)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        between = check.list("between", between);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RuptureBuilder builder() {
        return new RuptureBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Rupture " + id;
    }
}
