package org.practicemodel.core.engagement;

import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * Whether a part of a family group conference took place.
 *
 * <p>For instance: private family time, held.
 *
 * <p>Immutable and thread-safe. Source: leeds.gov.uk on family group conferences; rule P03-R3
 *
 * @param stage the part
 * @param provided whether it took place
 */
@Value.Builder
public record ConferenceStageHeld(
        @NotNull ConferenceStage stage, @NotNull Boolean provided) implements WithConferenceStageHeld {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ConferenceStageHeld {
        WellFormed check = WellFormed.of(ConferenceStageHeld.class)
                .required("stage", stage)
                .required("provided", provided);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ConferenceStageHeldBuilder builder() {
        return new ConferenceStageHeldBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ConferenceStageHeld";
    }
}
