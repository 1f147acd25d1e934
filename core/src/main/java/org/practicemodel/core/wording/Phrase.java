package org.practicemodel.core.wording;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is not rendered yet: the key of its wording and the named values that go into it.
 *
 * <p>Keeping it as data lets one finding be shown in any language. Values are ids, codes, dates and counts, never a name
 * or a narrative, unless the phrase is shown at once and kept nowhere. For instance {@code
 * Phrase.of("P05-R1.met").with("worker", worker.id())}. Immutable and thread-safe. Our interpretation.
 *
 * @param key the key of the wording in a bundle
 * @param values the values by name, in order
 */
public record Phrase(String key, Map<String, Object> values) {

    private static final String DASH = "–";

    /** Copies the values in order. */
    public Phrase {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Obtains a phrase without values.
     *
     * @param key the key of the wording in a bundle
     * @return the phrase
     */
    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /**
     * Returns a copy of this phrase with a value.
     *
     * @param name the name of the value in the wording
     * @param value a date, a number, or anything whose text is an id or a code; null is shown as a dash
     * @return the copy
     */
    public Phrase with(String name, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, plain(value));
        return new Phrase(key, more);
    }

    /**
     * Returns a copy of this phrase in which some texts are shown as a dash.
     *
     * @param texts the texts, such as the ids that not everybody may see; a value that is one of them as a whole is replaced
     * @return the copy
     */
    public Phrase without(Set<String> texts) {
        Map<String, Object> others = new LinkedHashMap<>(values);
        others.replaceAll((name, value) -> texts.contains(plain(value)) ? DASH : value);
        return new Phrase(key, others);
    }

    private static Object plain(@Nullable Object value) {
        if (value == null) {
            return DASH;
        }
        return value instanceof LocalDate || value instanceof Integer || value instanceof Long
                ? value
                : value.toString();
    }
}
