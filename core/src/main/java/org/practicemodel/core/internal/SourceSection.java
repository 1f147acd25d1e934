package org.practicemodel.core.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One object of a source as far as it is taken over: nothing that was deleted, left behind or unreadable is in it.
 *
 * <p>Filled by one reader and then only read. Not thread-safe.
 */
public final class SourceSection {

    private final Place place;
    private final Set<String> standing = new HashSet<>();
    private final Map<String, List<SourceValue>> values = new HashMap<>();
    private final Map<String, List<SourceSection>> sections = new HashMap<>();

    SourceSection(Place place) {
        this.place = place;
    }

    boolean stands(String name) {
        return !standing.add(name);
    }

    void put(String name, SourceValue value) {
        values.computeIfAbsent(name, none -> new ArrayList<>(1)).add(value);
    }

    void put(String name, SourceSection section) {
        sections.computeIfAbsent(name, none -> new ArrayList<>(1)).add(section);
    }

    void drop(String name) {
        sections.remove(name);
    }

    /**
     * Returns where the object stands.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }

    /**
     * Checks whether a part stands in the source, readable or not.
     *
     * @param name its name in the format
     * @return true if it does
     */
    public boolean holds(String name) {
        return standing.contains(name);
    }

    /**
     * Returns a text.
     *
     * @param name its name in the format
     * @return the text, if there is one
     */
    public Optional<SourceValue> text(String name) {
        return texts(name).stream().findFirst();
    }

    /**
     * Returns every text of a name.
     *
     * @param name the name in the format
     * @return the texts in the order of the source
     */
    public List<SourceValue> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    /**
     * Returns a flag.
     *
     * @param name its name in the format
     * @return the flag, if there is one
     */
    public Optional<Boolean> flag(String name) {
        return text(name).map(value -> value.text().equals("true"));
    }

    /**
     * Returns the objects of a name.
     *
     * @param name the name in the format
     * @return the objects in the order of the source
     */
    public List<SourceSection> sections(String name) {
        return sections.getOrDefault(name, List.of());
    }

    /**
     * Returns the object of a name.
     *
     * @param name the name in the format
     * @return the object, if there is one
     */
    public Optional<SourceSection> section(String name) {
        return sections(name).stream().findFirst();
    }

    /** Shows the place only, never what stands there. */
    @Override
    public String toString() {
        return "SourceSection at " + place.path();
    }
}
