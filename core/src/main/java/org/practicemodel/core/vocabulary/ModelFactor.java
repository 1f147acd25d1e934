package org.practicemodel.core.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.WellFormed;

/**
 * One of the Ps that an edition's formulation has, with what its name rests on.
 *
 * <p>For instance "Perpetuating factors": what keeps things going; named in public material from Leeds. The model's own
 * documents say "6Ps" and name none, so each P says how sure we are of it.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶18; otherwise see {@code basis}.
 *
 * @param kind which P it is
 * @param title the term
 * @param plainLabel the label that people are shown
 * @param ourReading what it asks about
 * @param prompt the open question that begins it
 * @param scenarios the sides it has, each once, where it has more than one
 * @param basis what its name and meaning rest on
 */
@Value.Builder
public record ModelFactor(
        @NotNull FactorKind kind,
        @NotNull @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 300) String plainLabel,
        @NotNull @Size(min = 1, max = 1_000) String ourReading,
        @NotNull @Size(min = 1, max = 1_000) String prompt,
        List<@NotNull @Valid ModelScenario> scenarios,
        @NotNull @Valid Basis basis)
        implements WithModelFactor {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ModelFactor {
        WellFormed check = WellFormed.of(ModelFactor.class)
                .required("kind", kind)
                .required("title", title)
                .required("plainLabel", plainLabel)
                .required("ourReading", ourReading)
                .required("prompt", prompt)
                .required("basis", basis);
        Texts.notBlank(check, "title", title);
        Texts.notBlank(check, "plainLabel", plainLabel);
        Texts.notBlank(check, "ourReading", ourReading);
        Texts.notBlank(check, "prompt", prompt);
        scenarios = check.list("scenarios", scenarios);
        Lists.eachOnce(check, "scenarios", scenarios.stream().map(ModelScenario::scenario), "scenario");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ModelFactorBuilder builder() {
        return new ModelFactorBuilder();
    }

    /** Shows the type and kind. */
    @Override
    public String toString() {
        return "ModelFactor " + kind;
    }
}
