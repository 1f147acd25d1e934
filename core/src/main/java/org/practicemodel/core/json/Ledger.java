package org.practicemodel.core.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The ids and references of a document as they are read, so that they can be compared even where the rest of an entry
 * could not be read.
 *
 * <p>What it finds in a whole record is what {@link org.practicemodel.core.record.Entries} finds. A reference to an
 * entry that may stand in a part that could not be read is not called broken. Not thread-safe.
 */
final class Ledger {

    private record Placed(Place place, Identifier id) {}

    private final Map<String, Identifier> byId = new HashMap<>();
    private final List<Placed> repeated = new ArrayList<>(0);
    private final List<Placed> references = new ArrayList<>();
    private final Set<Class<?>> unknown = new HashSet<>(0);
    private boolean allUnknown;

    /** Notes the own id of an entry. */
    void entry(Place place, Identifier id) {
        if (byId.putIfAbsent(id.value(), id) != null) {
            repeated.add(new Placed(place, id));
        }
    }

    /** Notes a reference to an entry. */
    void reference(Place place, Identifier target) {
        references.add(new Placed(place, target));
    }

    /** Notes that there may be more entries with ids of these types. */
    void unknown(Set<Class<?>> types) {
        unknown.addAll(types);
    }

    /** Notes that there may be more entries of any type. */
    void allUnknown() {
        allUnknown = true;
    }

    /** Lists every id that is used twice and every reference that leads to nothing or to another type. */
    void report(Reading in) {
        repeated.forEach(id -> in.problemBelow(ProblemCode.DUPLICATE_ID, id.place(), "an id that no other entry has"));
        references.stream()
                .filter(reference -> isBroken(reference.id()))
                .forEach(reference -> in.problemBelow(
                        ProblemCode.BROKEN_REFERENCE,
                        reference.place(),
                        "the id of an entry of this record, of the type that belongs here"));
    }

    private boolean isBroken(Identifier target) {
        Identifier found = byId.get(target.value());
        boolean anyType = target instanceof EntryId;
        if (found != null) {
            return !anyType && target.getClass() != found.getClass();
        }
        return !allUnknown && !(anyType ? !unknown.isEmpty() : unknown.contains(target.getClass()));
    }
}
