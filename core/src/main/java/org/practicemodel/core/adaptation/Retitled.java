package org.practicemodel.core.adaptation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.ModelPart;

/**
 * What an authority calls a part of the model. Its id, its source words and where they stand remain.
 *
 * <p>For instance "Families in the lead" for the element {@code family-led-practice}, or "What keeps it going?" as the label
 * of the P that {@code perpetuating} is.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param part what sort of part it is; a rule has no title of its own
 * @param id the id of the part
 * @param title what people are shown: the title of an element or a principle, the plain label of a P or a step
 * @param prompt the open question that begins a P or a step, in place of its own; for no other sort of part
 */
@Value.Builder
public record Retitled(
        @NotNull ModelPart part,
        @NotNull @Size(min = 1, max = 100) String id,
        @NotNull @Size(min = 1, max = 300) String title,
        Optional<@Size(min = 1, max = 1_000) String> prompt)
        implements WithRetitled {

    /** Makes the parts well formed: required parts present, a prompt only where the part has one, nothing blank. */
    public Retitled {
        WellFormed.of(Retitled.class)
                .required("part", part)
                .required("id", id)
                .required("title", title)
                .required("prompt", prompt)
                .holds(() -> !title.isBlank(), "title", FaultCode.SYNTAX, "a text that is not blank")
                .holds(() -> part != ModelPart.RULE, "part", FaultCode.TOGETHER, "ELEMENT, PRINCIPLE, FACTOR or STEP")
                .holds(
                        () -> prompt.isEmpty() || part == ModelPart.FACTOR || part == ModelPart.STEP,
                        "prompt",
                        FaultCode.TOGETHER,
                        "a prompt for a FACTOR or a STEP only")
                .holds(
                        () -> prompt.filter(String::isBlank).isEmpty(),
                        "prompt",
                        FaultCode.SYNTAX,
                        "a text that is not blank")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static RetitledBuilder builder() {
        return new RetitledBuilder();
    }

    /** Shows the type and the part. */
    @Override
    public String toString() {
        return "Retitled " + part + " " + id;
    }
}
