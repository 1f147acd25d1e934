package org.practicemodel.core.entry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of an object that is not well formed, with every fault of that object at once.
 *
 * <p>The message names the type, the parts and what was expected, never a value. For instance {@code "LeadAllocation is
 * not well formed: worker: expected to be present"}. Thread-safe. Our interpretation.
 */
public final class NotWellFormedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    NotWellFormedException(String type, List<Fault> faults) {
        super(type + " is not well formed: "
                + faults.stream()
                        .map(fault -> fault.property() + ": expected " + fault.expected())
                        .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /**
     * Returns every fault of the object.
     *
     * @return the faults in the order of the object's parts, at least one
     */
    public List<Fault> faults() {
        return faults;
    }
}
