package org.practicemodel.principles.conformance;

/**
 * One thing in which an answer is not the one that a conformance case expects.
 *
 * <p>It holds codes, ids, places and days, never what was recorded. For instance {@code verdict: NOT_MET was expected, MET
 * was found}. Immutable and thread-safe. Our interpretation.
 *
 * @param part the part of the answer, by its name in the JSON of the case, such as {@code verdict} or {@code evidence}
 * @param expected what the case expects; empty where nothing was expected
 * @param found what was found; empty where nothing was found
 */
public record Difference(String part, String expected, String found) {

    /** Shows the three parts in a sentence. */
    @Override
    public String toString() {
        return part + ": " + named(expected) + " was expected, " + named(found) + " was found";
    }

    private static String named(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
