package org.practicemodel.core.adaptation;

/**
 * One value of a model, and where it comes from.
 *
 * <p>For instance {@code elements/family-led-practice/title}, "Families in the lead", from {@code anytown/2026}. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param path the part and its property, by the names that ids and keys give them
 * @param value the value as text
 * @param from the id of the definition that says so first without a later one saying otherwise, the code of the rule whose
 *     default it is, or {@code every rule} for a default of all of them
 */
public record ModelValue(String path, String value, String from) {

    /** Shows the path and where the value comes from, such as {@code title from anytown/2026}. */
    @Override
    public String toString() {
        return path + " from " + from;
    }
}
