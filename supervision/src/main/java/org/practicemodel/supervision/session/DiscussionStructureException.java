package org.practicemodel.supervision.session;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of a discussion whose parts do not hold together, with every fault at once. It is never about practice.
 *
 * <p>The message names places and ids, never words. For instance {@code "What was said does not hold together: record-1
 * /discussions/0/goals/0/goal: nothing here that could be meant has the id goal-9"}. Thread-safe. Our interpretation.
 */
public final class DiscussionStructureException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<DiscussionFault> faults;

    private DiscussionStructureException(List<DiscussionFault> faults) {
        super("What was said does not hold together: "
                + faults.stream().map(DiscussionFault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** Throws where there is a fault. */
    static void refuse(List<DiscussionFault> faults) {
        if (!faults.isEmpty()) {
            throw new DiscussionStructureException(faults);
        }
    }

    /**
     * Returns every fault.
     *
     * @return the faults by record and place, at least one
     */
    public List<DiscussionFault> faults() {
        return faults;
    }
}
