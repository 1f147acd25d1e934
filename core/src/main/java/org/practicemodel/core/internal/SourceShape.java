package org.practicemodel.core.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one kind of object of a source format, and what an adapter does with each part.
 *
 * <p>Only parts that are listed as taken over are ever looked at; a name or an address never leaves the parser. Immutable
 * and thread-safe.
 */
public final class SourceShape {

    /** What is done with a part. */
    public enum Kind {
        /** It is a text and is taken over. */
        TEXT,
        /** It is one of several texts and is taken over. */
        TEXTS,
        /** It is true or false and is taken over. */
        FLAG,
        /** It is an object of its own. */
        SECTION,
        /** It is one of several objects of their own. */
        SECTIONS,
        /** It says whether the object was deleted. */
        DELETION_MARKER,
        /** It is left behind, whatever it is. */
        LEFT_BEHIND
    }

    /** One part of an object. */
    record Part(Kind kind, @Nullable SourceShape shape) {

        SourceShape section() {
            if (shape == null) {
                throw new IllegalStateException("Only an object has parts of its own");
            }
            return shape;
        }
    }

    private static final SourceShape NOTHING = new SourceShape(Map.of());

    private final Map<String, Part> parts;

    private SourceShape(Map<String, Part> parts) {
        this.parts = parts;
    }

    /**
     * Obtains the shape in which nothing may stand so far.
     *
     * @return the empty shape
     */
    public static SourceShape nothing() {
        return NOTHING;
    }

    /**
     * Returns this shape with more parts that have no parts of their own.
     *
     * @param kind what is done with them
     * @param names their names in the format
     * @return the wider shape
     */
    public SourceShape and(Kind kind, String... names) {
        Map<String, Part> wider = new LinkedHashMap<>(parts);
        for (String name : names) {
            wider.put(name, new Part(kind, null));
        }
        return new SourceShape(wider);
    }

    /**
     * Returns this shape with one more part that is an object or several.
     *
     * @param kind {@link Kind#SECTION} or {@link Kind#SECTIONS}
     * @param name its name in the format
     * @param shape what may stand in it
     * @return the wider shape
     */
    public SourceShape and(Kind kind, String name, SourceShape shape) {
        Map<String, Part> wider = new LinkedHashMap<>(parts);
        wider.put(name, new Part(kind, shape));
        return new SourceShape(wider);
    }

    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
