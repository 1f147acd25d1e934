package org.practicemodel.formulation.guide;

import java.util.Comparator;
import org.practicemodel.core.formulation.GoalId;

/**
 * One reason why a formulation does not hold together: where, and about which id.
 *
 * <p>It holds ids and names of parts, never words. For instance {@code hypotheses/h1/keptGoingBy: nothing here that could
 * be meant has the id rows}. Immutable and thread-safe. Our interpretation.
 *
 * @param code the kind of fault
 * @param place the part, by its names in the canonical JSON, with ids for entries; a part alone where an entry to be
 *     changed was not found
 * @param id the id that it is about
 */
public record StructureFault(StructureFaultCode code, String place, String id) {

    static final Comparator<StructureFault> ORDER = Comparator.comparing(StructureFault::place)
            .thenComparing(StructureFault::code)
            .thenComparing(StructureFault::id);

    static StructureFault ofTracingToItself(GoalId goal) {
        return new StructureFault(StructureFaultCode.TRACES_TO_ITSELF, "goals/" + goal + "/tracesTo", goal.value());
    }

    /** Shows the place and the fault. */
    @Override
    public String toString() {
        return place + ": " + code.about(id);
    }
}
