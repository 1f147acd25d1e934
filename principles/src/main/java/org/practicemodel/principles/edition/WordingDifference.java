package org.practicemodel.principles.edition;

import java.util.Optional;

/**
 * One piece of wording that a part has in one edition and otherwise, or not, in the other.
 *
 * <p>For instance the {@code title} of an element: "Multi-agency approach" in 2020, "Multi-agency working" today. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param piece which piece, by its name in {@code model-definition/1}, such as {@code sourceWords}
 * @param from what the first edition says; empty where it says nothing
 * @param to what the second edition says; empty where it says nothing
 */
public record WordingDifference(String piece, Optional<String> from, Optional<String> to) {}
