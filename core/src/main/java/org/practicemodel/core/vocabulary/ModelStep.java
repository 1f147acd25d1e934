package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One step of the formulation, in the order of the edition, with plain words and a question to open it.
 *
 * <p>For instance: the hypothesis: "Our best guess together, so far".
 *
 * <p>Immutable and thread-safe. Source: Rethink one-minute guide; otherwise see {@code basis}
 *
 * @param step which step it is
 * @param title the term
 * @param plainLabel the label that people are shown
 * @param prompt the open question that begins it
 * @param basis what its place and meaning rest on
 */
@Value.Builder
public record ModelStep(
        @NotNull FormulationStep step,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 300) String plainLabel,
        @NotNull @Size(min = 1, max = 1_000) String prompt,
        @NotNull @Valid Basis basis)
        implements WithModelStep {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelStep {
        WellFormed check = WellFormed.of(ModelStep.class)
                .required("step", step)
                .required("title", title)
                .required("plainLabel", plainLabel)
                .required("prompt", prompt)
                .required("basis", basis);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "plainLabel", plainLabel);
        Texts.notBlank(check, "prompt", prompt);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ModelStepBuilder builder() {
        return new ModelStepBuilder();
    }

    /** Shows the type and step. */
    @Override
    public String toString() {
        return "ModelStep " + step;
    }
}
