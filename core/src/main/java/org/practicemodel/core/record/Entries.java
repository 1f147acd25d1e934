package org.practicemodel.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OutsideIdentifier;
import org.practicemodel.core.internal.RecordShape;

/**
 * Everything in a record that has an id, with its place in the canonical JSON, and every reference from one to another.
 *
 * <p>It is found once, in the order in which the record is written, by the structure of the types themselves: a part of
 * an id type is the entry's own id where it is called {@code id}, and else a reference. For instance {@code
 * Entries.of(record).broken()} lists the references that lead nowhere. Immutable and thread-safe. Our interpretation.
 */
public final class Entries {

    private final List<PlacedEntry> placed = new ArrayList<>();
    private final List<PlacedReference> references = new ArrayList<>();
    private final Map<String, PlacedEntry> byId = new HashMap<>();
    private final List<PlacedEntry> repeated = new ArrayList<>();

    private Entries() {}

    /**
     * Obtains the entries of a record.
     *
     * @param record the record
     * @return its entries and references, in the order in which the record is written
     */
    public static Entries of(SubjectRecord record) {
        Entries entries = new Entries();
        RecordShape.of(record.getClass())
                .parts()
                .forEach(part -> entries.walk("/" + part.name(), part.name(), part.valueIn(record)));
        return entries;
    }

    private void walk(String pointer, String name, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> walk(pointer, name, present));
        } else if (value instanceof List<?> list) {
            int index = 0;
            for (Object element : list) {
                walk(pointer + "/" + index++, "", element);
            }
        } else if (value instanceof Identifier identifier) {
            if (!name.equals("id") && !(value instanceof OutsideIdentifier)) {
                references.add(new PlacedReference(pointer, identifier));
            }
        } else if (value instanceof Record record && RecordShape.isStructured(value.getClass())) {
            if (value instanceof Entry entry) {
                add(new PlacedEntry(pointer, entry));
            }
            RecordShape.of(record.getClass())
                    .parts()
                    .forEach(part -> walk(pointer + "/" + part.name(), part.name(), part.valueIn(record)));
        }
    }

    private void add(PlacedEntry entry) {
        placed.add(entry);
        if (byId.putIfAbsent(entry.entry().id().value(), entry) != null) {
            repeated.add(entry);
        }
    }

    /**
     * Returns every entry in the order in which the record is written; the record itself is not among them.
     *
     * @return the entries
     */
    public List<PlacedEntry> all() {
        return List.copyOf(placed);
    }

    /**
     * Returns every reference in the order in which the record is written.
     *
     * @return the references
     */
    public List<PlacedReference> references() {
        return List.copyOf(references);
    }

    /**
     * Returns the first entry with an id.
     *
     * @param id the id as text
     * @return the entry, if there is one
     */
    public Optional<PlacedEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the place of the entry with the same id as another, which may be a changed copy of it.
     *
     * @param entry the entry
     * @return its JSON Pointer; empty text, which means the record as a whole, where the record holds none
     */
    public String pointerTo(Entry entry) {
        return find(entry.id().value()).map(PlacedEntry::pointer).orElse("");
    }

    /**
     * Returns every entry whose id another entry used first.
     *
     * @return the later ones, in order
     */
    public List<PlacedEntry> repeated() {
        return List.copyOf(repeated);
    }

    /**
     * Returns every reference that leads to nothing, or to an entry of another type than it names.
     *
     * @return the broken references, in order
     */
    public List<PlacedReference> broken() {
        return references.stream()
                .filter(reference -> !find(reference.target().value())
                        .map(found -> fits(reference.target(), found.entry()))
                        .orElse(false))
                .toList();
    }

    private static boolean fits(Identifier target, Entry entry) {
        return target instanceof EntryId || target.getClass() == entry.id().getClass();
    }
}
