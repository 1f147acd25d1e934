package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;

/**
 * That a formulation is agreed for now: who agreed, who did not, and what they were answered.
 *
 * <p>For instance: agreed for now on 20 March 2026; the father sees the hypothesis differently, and was answered.
 *
 * <p>Immutable and thread-safe. Source: Rethink one-minute guide; rule P06-R1; our interpretation
 *
 * @param on the day on which it was agreed for now
 * @param role the role of whoever signed
 * @param by who signed
 * @param perspectives who agreed and who did not, each with the response
 * @param lookAgainOn the day on which it will be looked at again
 */
@Value.Builder
public record SignOff(
        @NotNull @PastOrPresent LocalDate on,
        @NotNull RoleCode role,
        Optional<@Valid Party> by,
        List<@NotNull @Valid Perspective> perspectives,
        Optional<LocalDate> lookAgainOn)
        implements WithSignOff {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SignOff {
        WellFormed check = WellFormed.of(SignOff.class)
                .required("on", on)
                .required("role", role)
                .required("by", by)
                .required("lookAgainOn", lookAgainOn);
        perspectives = check.list("perspectives", perspectives);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SignOffBuilder builder() {
        return new SignOffBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "SignOff";
    }
}
