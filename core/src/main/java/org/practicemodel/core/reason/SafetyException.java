package org.practicemodel.core.reason;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * A decision not to tell, ask or offer something to named people because it would not be safe. It speaks for these
 * people only, and only until it is to be looked at again. Its existence is restricted.
 *
 * <p>For instance: not to tell one parent before 1 March 2026.
 *
 * <p>Immutable and thread-safe. Source: our interpretation.
 *
 * @param id the id of this exception
 * @param toWhom the people it is about; at least one
 * @param rules the rules it speaks to; empty means every rule about telling, asking or offering
 * @param decidedBy the role of whoever decided
 * @param on the day it was decided
 * @param reviewBy the day by which it is to be looked at again; it still speaks on that day
 * @param words the reason in words; at most 20,000 characters
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record SafetyException(
        @NotNull SafetyExceptionId id,
        @Size(min = 1) List<@NotNull PersonId> toWhom,
        List<@NotNull RuleCode> rules,
        @NotNull RoleCode decidedBy,
        @NotNull @PastOrPresent LocalDate on,
        @NotNull LocalDate reviewBy,
        @NotNull @Size(min = 1, max = 20_000) String words,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithSafetyException {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public SafetyException {
        WellFormed check = WellFormed.of(SafetyException.class)
                .required("id", id)
                .required("decidedBy", decidedBy)
                .required("on", on)
                .required("reviewBy", reviewBy)
                .required("words", words)
                .required("provenance", provenance);
        toWhom = check.list("toWhom", toWhom);
        rules = check.list("rules", rules);
        check.that(!toWhom.isEmpty(), "toWhom", FaultCode.REQUIRED, "at least one person")
                .holds(() -> !reviewBy.isBefore(on), "reviewBy", FaultCode.ORDER, "a day on or after 'on'");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static SafetyExceptionBuilder builder() {
        return new SafetyExceptionBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "SafetyException " + id;
    }
}
