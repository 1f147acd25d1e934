package org.practicemodel.core.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * What somebody brought to a plan, a decision, a review or a formulation.
 *
 * <p>For instance: "Gran can have us on Fridays", brought to plan-1 by the mother.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶16; board report 2020 §2.10; rule P01-R1
 *
 * @param id the id of this contribution
 * @param kind who contributed
 * @param by who it was
 * @param linkedTo what it was brought to
 * @param on the day
 * @param statement what they brought
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Contribution(
        @NotNull ContributionId id,
        @NotNull ContributorKind kind,
        List<@NotNull @Valid Party> by,
        List<@NotNull EntryId> linkedTo,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithContribution {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Contribution {
        WellFormed check = WellFormed.of(Contribution.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        by = check.list("by", by);
        linkedTo = check.list("linkedTo", linkedTo);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ContributionBuilder builder() {
        return new ContributionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Contribution " + id;
    }
}
