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
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.voice.Statement;

/**
 * What an agency thinks of something, or that it was not asked.
 *
 * <p>For instance: the school’s view before decision-2, given on 4 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶20 ("and with each other"); rules P01-R5 and E1-R1
 *
 * @param id the id of this view of an agency
 * @param agency the agency
 * @param outcome what came of asking
 * @param on the day
 * @param about the decisions or plans it is about
 * @param statement the view
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record AgencyView(
        @NotNull AgencyViewId id,
        @NotNull AgencyId agency,
        @NotNull AgencyViewOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull EntryId> about,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAgencyView {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public AgencyView {
        WellFormed check = WellFormed.of(AgencyView.class)
                .required("id", id)
                .required("agency", agency)
                .required("outcome", outcome)
                .required("on", on)
                .required("statement", statement)
                .required("provenance", provenance);
        about = check.list("about", about);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AgencyViewBuilder builder() {
        return new AgencyViewBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "AgencyView " + id;
    }
}
