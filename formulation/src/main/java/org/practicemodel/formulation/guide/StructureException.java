package org.practicemodel.formulation.guide;

import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.formulation.FormulationId;

/**
 * The refusal of a formulation whose parts do not hold together, with every fault at once. It is never about practice.
 *
 * <p>The message names places and ids, never words. For instance {@code "Formulation F-1 does not hold together:
 * hypotheses/h1/explains: explains nothing: h1"}. Thread-safe. Our interpretation.
 */
public final class StructureException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<StructureFault> faults;

    StructureException(FormulationId formulation, List<StructureFault> faults) {
        super("Formulation " + formulation + " does not hold together: "
                + faults.stream().map(StructureFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns every fault of the formulation.
     *
     * @return the faults by place, at least one
     */
    public List<StructureFault> faults() {
        return faults;
    }
}
