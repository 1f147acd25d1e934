package org.practicemodel.core.internal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.problem.ProblemCode;

/** The ids of the items of one source. Not thread-safe. */
public final class ItemIds {

    private final Set<String> seen = new HashSet<>();

    /** Makes an empty set of ids. */
    public ItemIds() {}

    /**
     * Returns the id of an item, and notes that it has none or the same as another.
     *
     * @param id the id in the source, if there is one
     * @param place where it stands or would stand
     * @param log takes the notes
     * @return the id
     */
    public Optional<String> of(Optional<SourceValue> id, Place place, ProblemLog log) {
        if (id.isEmpty()) {
            log.problem(place, ProblemCode.REQUIRED, "the id of the child; its place in the source stands in for it");
        } else if (!seen.add(id.get().text())) {
            log.problem(id.get().place(), ProblemCode.DUPLICATE_ID, "each child once");
        }
        return id.map(SourceValue::text);
    }
}
