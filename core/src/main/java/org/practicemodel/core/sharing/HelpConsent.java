package org.practicemodel.core.sharing;

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
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.HelpId;

/**
 * What somebody of the family said to help: consent to the help, not to the use of data.
 *
 * <p>For instance: the mother said yes to help-1 on 2 March 2026.
 *
 * <p>Immutable and thread-safe. Source: DfE advice on information sharing; rule P07-R4
 *
 * @param id the id of this consent to help
 * @param by who said so
 * @param outcome what they said
 * @param on the day
 * @param help the help; empty means all of it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record HelpConsent(
        @NotNull HelpConsentId id,
        @NotNull PersonId by,
        @NotNull ConsentOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull HelpId> help,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithHelpConsent {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public HelpConsent {
        WellFormed check = WellFormed.of(HelpConsent.class)
                .required("id", id)
                .required("by", by)
                .required("outcome", outcome)
                .required("on", on)
                .required("provenance", provenance);
        help = check.list("help", help);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static HelpConsentBuilder builder() {
        return new HelpConsentBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "HelpConsent " + id;
    }
}
