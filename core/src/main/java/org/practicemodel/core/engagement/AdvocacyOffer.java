package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * Whether a child was offered an independent advocate.
 *
 * <p>For instance: offered to Ava on 4 March 2026, who said no.
 *
 * <p>Immutable and thread-safe. Source: rule E4-R5
 *
 * @param id the id of this offer of an advocate
 * @param child the child
 * @param offered whether it was offered
 * @param on the day of the offer, or of the mark that none was made
 * @param by the role of whoever offered it or recorded that nobody did
 * @param outcome what the child said
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record AdvocacyOffer(
        @NotNull AdvocacyOfferId id,
        @NotNull PersonId child,
        @NotNull Boolean offered,
        Optional<@PastOrPresent LocalDate> on,
        Optional<RoleCode> by,
        Optional<OfferOutcome> outcome,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAdvocacyOffer {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public AdvocacyOffer {
        WellFormed check = WellFormed.of(AdvocacyOffer.class)
                .required("id", id)
                .required("child", child)
                .required("offered", offered)
                .required("on", on)
                .required("by", by)
                .required("outcome", outcome)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AdvocacyOfferBuilder builder() {
        return new AdvocacyOfferBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "AdvocacyOffer " + id;
    }
}
