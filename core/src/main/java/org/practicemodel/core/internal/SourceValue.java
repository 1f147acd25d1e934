package org.practicemodel.core.internal;

/**
 * A text of a source and its place. Immutable and thread-safe.
 *
 * @param place where it stands
 * @param text the text without the blanks around it, never empty
 */
public record SourceValue(Place place, String text) {

    /** Shows the place only, never the text. */
    @Override
    public String toString() {
        return "SourceValue at " + place.path();
    }
}
