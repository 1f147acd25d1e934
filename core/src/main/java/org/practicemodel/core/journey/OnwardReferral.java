package org.practicemodel.core.journey;

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
import org.practicemodel.core.team.AgencyId;

/**
 * That a family was pointed to other help, and what came of it.
 *
 * <p>For instance: to the young carers’ group on 4 March 2026, which began on 20 March.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 summary 3; rule E1-R5
 *
 * @param id the id of this onward referral
 * @param to to whom
 * @param on the day
 * @param subjects for whom; empty means the whole family
 * @param outcome what came of it
 * @param outcomeOn the day of that
 * @param help the help that began
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record OnwardReferral(
        @NotNull OnwardReferralId id,
        Optional<AgencyId> to,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull PersonId> subjects,
        Optional<OnwardOutcome> outcome,
        Optional<@PastOrPresent LocalDate> outcomeOn,
        Optional<HelpId> help,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithOnwardReferral {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public OnwardReferral {
        WellFormed check = WellFormed.of(OnwardReferral.class)
                .required("id", id)
                .required("to", to)
                .required("on", on)
                .required("outcome", outcome)
                .required("outcomeOn", outcomeOn)
                .required("help", help)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static OnwardReferralBuilder builder() {
        return new OnwardReferralBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "OnwardReferral " + id;
    }
}
