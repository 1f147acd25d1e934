package org.practicemodel.core.engagement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * The offer of a meeting in which the family makes its own plan. An offer that was declined is an offer.
 *
 * <p>For instance: offered to the mother on 3 February 2026, and declined.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶12; rule P03-R2
 *
 * @param id the id of this offer
 * @param offered whether it was offered; false where the source says that it was not
 * @param on the day of the offer
 * @param toWhom to whom it was offered; empty where that is not known
 * @param inLetterBeforeProceedings whether the offer stands in the letter before proceedings
 * @param outcome what the family said
 * @param notOffered why it was not offered
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyGroupConferenceOffer(
        @NotNull FamilyGroupConferenceOfferId id,
        @NotNull Boolean offered,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull PersonId> toWhom,
        Optional<Boolean> inLetterBeforeProceedings,
        Optional<OfferOutcome> outcome,
        Optional<@Valid NotOffered> notOffered,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyGroupConferenceOffer {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyGroupConferenceOffer {
        WellFormed check = WellFormed.of(FamilyGroupConferenceOffer.class)
                .required("id", id)
                .required("offered", offered)
                .required("on", on)
                .required("inLetterBeforeProceedings", inLetterBeforeProceedings)
                .required("outcome", outcome)
                .required("notOffered", notOffered)
                .required("provenance", provenance);
        toWhom = check.list("toWhom", toWhom);
        check.holds(
                () -> !offered || notOffered.isEmpty(),
                "notOffered",
                FaultCode.TOGETHER,
                "to be absent where 'offered' is true");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyGroupConferenceOfferBuilder builder() {
        return new FamilyGroupConferenceOfferBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyGroupConferenceOffer " + id;
    }
}
