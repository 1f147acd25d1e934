package org.practicemodel.core.adaptation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ThresholdKey;

/**
 * The statement of an authority that a limit of the law has come into force in its area, and since when.
 *
 * <p>For instance {@code fgc.offersBeforeApplication} from the day that the commencement regulations appoint: until somebody
 * says so, such a limit informs and decides nothing.
 *
 * <p>Immutable and thread-safe. Source: Children's Wellbeing and Schools Act 2026 s.78 (parts of it start on an appointed day,
 * possibly by area); our interpretation.
 *
 * @param key the key of the limit
 * @param from the first day on which it is in force here
 * @param until the last day on which it is in force here; empty where no end is known
 * @param verifiedOn the day on which that was checked against its source
 * @param citation where the day is appointed
 */
@Value.Builder
public record Commencement(
        @NotNull ThresholdKey key,
        @NotNull LocalDate from,
        Optional<LocalDate> until,
        @NotNull LocalDate verifiedOn,
        @NotNull @Valid Citation citation)
        implements WithCommencement {

    /** Makes the parts well formed: required parts present, no end before the start. */
    public Commencement {
        WellFormed.of(Commencement.class)
                .required("key", key)
                .required("from", from)
                .required("until", until)
                .required("verifiedOn", verifiedOn)
                .required("citation", citation)
                .holds(
                        () -> until.filter(from::isAfter).isEmpty(),
                        "until",
                        FaultCode.ORDER,
                        "a day on or after 'from'")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static CommencementBuilder builder() {
        return new CommencementBuilder();
    }

    /** Shows the type and the key. */
    @Override
    public String toString() {
        return "Commencement " + key;
    }
}
