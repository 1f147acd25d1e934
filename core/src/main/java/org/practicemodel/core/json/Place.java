package org.practicemodel.core.json;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document: a JSON Pointer that becomes text only where somebody asks.
 *
 * <p>It is made of names that the types know, of keys that were checked, and of indexes, never of other text.
 */
final class Place {

    static final Place ROOT = new Place(null, "");

    private final @Nullable Place parent;
    private final Object token;

    private Place(@Nullable Place parent, Object token) {
        this.parent = parent;
        this.token = token;
    }

    /** Obtains the place that a pointer names. */
    static Place of(String pointer) {
        Place place = ROOT;
        for (int start = 1; start <= pointer.length(); ) {
            int slash = pointer.indexOf('/', start);
            int end = slash < 0 ? pointer.length() : slash;
            place = place.at(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return place;
    }

    Place at(String name) {
        return new Place(this, name);
    }

    Place at(int index) {
        return new Place(this, index);
    }

    boolean isRoot() {
        return parent == null;
    }

    /** Checks whether this is a property of the document itself. */
    boolean isAtTop() {
        return parent != null && parent.isRoot();
    }

    String pointer() {
        StringBuilder text = new StringBuilder();
        append(text);
        return text.toString();
    }

    private void append(StringBuilder text) {
        if (parent != null) {
            parent.append(text);
            text.append('/').append(token.toString().replace("~", "~0").replace("/", "~1"));
        }
    }
}
