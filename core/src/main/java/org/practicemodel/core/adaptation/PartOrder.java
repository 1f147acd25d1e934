package org.practicemodel.core.adaptation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.vocabulary.ModelPart;

/**
 * The order in which an authority shows the parts of the model that are of one sort.
 *
 * <p>Those that are named come first, in this order; the others follow in their own. For instance the principle {@code
 * strength-focussed} before all others.
 *
 * <p>Immutable and thread-safe. Our interpretation.
 *
 * @param part what sort of parts they are: elements, principles or Ps
 * @param ids the ids of those that come first, in order; at least one
 */
@Value.Builder
public record PartOrder(
        @NotNull ModelPart part, @Size(min = 1) List<@NotNull @Size(min = 1, max = 100) String> ids)
        implements WithPartOrder {

    /** Makes the parts well formed: required parts present, at least one id. */
    public PartOrder {
        WellFormed check = WellFormed.of(PartOrder.class).required("part", part);
        ids = check.list("ids", ids);
        check.that(!ids.isEmpty(), "ids", FaultCode.REQUIRED, "to hold at least one")
                .holds(
                        () -> part != ModelPart.RULE && part != ModelPart.STEP,
                        "part",
                        FaultCode.TOGETHER,
                        "ELEMENT, PRINCIPLE or FACTOR")
                .done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PartOrderBuilder builder() {
        return new PartOrderBuilder();
    }

    /** Shows the type and the sort of parts. */
    @Override
    public String toString() {
        return "PartOrder " + part;
    }
}
