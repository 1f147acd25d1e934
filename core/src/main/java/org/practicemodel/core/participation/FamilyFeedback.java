package org.practicemodel.core.participation;

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
 * What somebody of the family says it was like to work together.
 *
 * <p>For instance: the mother on 30 June 2026, about feeling valued.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.2; rule P10-R7
 *
 * @param id the id of this feedback
 * @param by who says so
 * @param on the day
 * @param facets what it is about
 * @param statement what they say
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyFeedback(
        @NotNull FamilyFeedbackId id,
        List<@NotNull @Valid Party> by,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull FeedbackFacet> facets,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyFeedback {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyFeedback {
        WellFormed check = WellFormed.of(FamilyFeedback.class)
                .required("id", id)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        by = check.list("by", by);
        facets = check.list("facets", facets);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyFeedbackBuilder builder() {
        return new FamilyFeedbackBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyFeedback " + id;
    }
}
