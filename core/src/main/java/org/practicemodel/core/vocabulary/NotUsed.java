package org.practicemodel.core.vocabulary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * A part of the model that an authority does not use, and why.
 *
 * <p>The part stays where it is, and whatever serves it answers that it does not apply here, with the reason. For instance
 * the rule {@code P10-R7} in an authority that asks families in another way.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param part what sort of part it is: an element, a principle or a rule
 * @param id the id of the part, or the code of the rule
 * @param reason why it is not used, in a sentence that people are shown
 */
@Value.Builder
public record NotUsed(
        @NotNull ModelPart part,
        @NotNull @Size(min = 1, max = 100) String id,
        @NotNull @Size(min = 1, max = 1_000) String reason)
        implements WithNotUsed {

    /** Makes the parts well formed: required parts present, nulls refused. */
    public NotUsed {
        WellFormed check = WellFormed.of(NotUsed.class)
                .required("part", part)
                .required("id", id)
                .required("reason", reason)
                .holds(
                        () -> part != ModelPart.FACTOR && part != ModelPart.STEP,
                        "part",
                        FaultCode.TOGETHER,
                        "ELEMENT, PRINCIPLE or RULE");
        Texts.notBlank(check, "id", id);
        Texts.notBlank(check, "reason", reason);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static NotUsedBuilder builder() {
        return new NotUsedBuilder();
    }

    /** Checks whether this is about a part. */
    boolean is(ModelPart other, String otherId) {
        return part == other && id.equals(otherId);
    }

    /** Returns the sort of part with its id, such as {@code RULE P10-R7}. */
    String name() {
        return part + " " + id;
    }

    /** Shows the part, such as {@code RULE P10-R7 not used}. */
    @Override
    public String toString() {
        return name() + " not used";
    }
}
