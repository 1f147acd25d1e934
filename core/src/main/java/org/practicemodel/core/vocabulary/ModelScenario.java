package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One side of a P that asks about what may come, with the label that people are shown.
 *
 * <p>For instance: "If things stay the same".
 *
 * <p>Immutable and thread-safe. Source: our interpretation
 *
 * @param scenario which side it is
 * @param plainLabel the label that people are shown
 */
@Value.Builder
public record ModelScenario(
        @NotNull FactorScenario scenario,
        @NotNull @Size(min = 1, max = 300) String plainLabel) implements WithModelScenario {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelScenario {
        WellFormed check = WellFormed.of(ModelScenario.class)
                .required("scenario", scenario)
                .required("plainLabel", plainLabel);
        Texts.notBlank(check, "plainLabel", plainLabel);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ModelScenarioBuilder builder() {
        return new ModelScenarioBuilder();
    }

    /** Shows the type and side. */
    @Override
    public String toString() {
        return "ModelScenario " + scenario;
    }
}
