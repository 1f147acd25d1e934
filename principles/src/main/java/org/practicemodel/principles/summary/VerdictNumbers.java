package org.practicemodel.principles.summary;

import java.util.Map;

/**
 * How many answers are at least of each kind, in whole tens.
 *
 * <p>A kind that fewer than ten records have is not there, and whether any has it cannot be told. For instance {@code {MET:
 * 30}}: at least thirty and fewer than forty are met; of every other kind there are fewer than ten, or none. Immutable and
 * thread-safe. Our interpretation.
 *
 * @param atLeast the numbers by kind, each a multiple of ten and at least ten, in the order of {@link AnswerKind}
 */
public record VerdictNumbers(Map<AnswerKind, Integer> atLeast) {

    /** Copies the map in order. */
    public VerdictNumbers {
        atLeast = Unchanging.copyOf(atLeast);
    }
}
