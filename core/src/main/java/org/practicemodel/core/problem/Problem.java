package org.practicemodel.core.problem;

import java.util.Optional;

/**
 * Something wrong with an input: what, where, and what was expected.
 *
 * <p>It never holds the offending value, which may be personal. For instance code {@link ProblemCode#BAD_DATE} at
 * {@code /plans/0/agreedOn}, line 12, column 18, expected "a day such as 2026-02-03". Immutable and thread-safe. Our
 * interpretation.
 *
 * @param code the kind of problem
 * @param grade how much it matters
 * @param pointer the place as a JSON Pointer, or as a path of elements for XML; empty for the document as a whole
 * @param line the line, counted from 1; empty where there is no text
 * @param column the column, counted from 1; empty where there is no text
 * @param expected what was expected, as the end of a sentence that begins "expected"
 */
public record Problem(
        ProblemCode code,
        Grade grade,
        String pointer,
        Optional<Integer> line,
        Optional<Integer> column,
        String expected) {

    /**
     * Obtains a problem at a place whose line is not known.
     *
     * @param code the kind of problem
     * @param pointer the place
     * @param expected what was expected
     * @return a problem of grade {@link Grade#PROBLEM}
     */
    public static Problem of(ProblemCode code, String pointer, String expected) {
        return new Problem(code, Grade.PROBLEM, pointer, Optional.empty(), Optional.empty(), expected);
    }

    /**
     * Obtains a note at a place whose line is not known.
     *
     * @param code the kind of note
     * @param pointer the place
     * @param expected what was expected or done
     * @return a problem of grade {@link Grade#NOTE}
     */
    public static Problem note(ProblemCode code, String pointer, String expected) {
        return new Problem(code, Grade.NOTE, pointer, Optional.empty(), Optional.empty(), expected);
    }

    /**
     * Returns a copy of this problem with its place in the text.
     *
     * @param atLine the line, counted from 1
     * @param atColumn the column, counted from 1
     * @return the copy
     */
    public Problem at(int atLine, int atColumn) {
        return new Problem(code, grade, pointer, Optional.of(atLine), Optional.of(atColumn), expected);
    }
}
