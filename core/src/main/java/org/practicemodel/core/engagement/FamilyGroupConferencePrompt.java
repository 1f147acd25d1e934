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
import org.practicemodel.core.family.PersonId;

/**
 * Something that calls for the offer of a family group conference and is not seen from the journey, such as a
 * request by the family.
 *
 * <p>For instance: the family asked on 1 February 2026.
 *
 * <p>Immutable and thread-safe. Source: rule P03-R2 and its list of triggers
 *
 * @param id the id of this prompt
 * @param kind what calls for the offer
 * @param on the day it arose
 * @param subjects the children it is about; empty means the whole family
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyGroupConferencePrompt(
        @NotNull FamilyGroupConferencePromptId id,
        @NotNull ConferencePrompt kind,
        @NotNull @PastOrPresent LocalDate on,
        List<@NotNull PersonId> subjects,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyGroupConferencePrompt {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyGroupConferencePrompt {
        WellFormed check = WellFormed.of(FamilyGroupConferencePrompt.class)
                .required("id", id)
                .required("kind", kind)
                .required("on", on)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyGroupConferencePromptBuilder builder() {
        return new FamilyGroupConferencePromptBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyGroupConferencePrompt " + id;
    }
}
