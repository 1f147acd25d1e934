package org.practicemodel.core.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading one document: a value, or the problems that stood in the way, or both.
 *
 * <p>From a strict source there is a value exactly if no problem has the grade {@link Grade#PROBLEM}; an adapter may give
 * a value and problems. For instance {@code reader.read(text).orElseThrow()}. Immutable and thread-safe if the value is.
 * Our interpretation.
 *
 * @param value the value, if there is one
 * @param problems every problem and note, in the order of the document
 * @param <T> the type of the value
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems) {

    /** Copies the list in order. */
    public ReadResult {
        problems = List.copyOf(problems);
    }

    /**
     * Checks whether anything could not be read as it stands.
     *
     * @return true if any problem has the grade {@link Grade#PROBLEM}
     */
    public boolean hasProblems() {
        return problems.stream().anyMatch(problem -> problem.grade() == Grade.PROBLEM);
    }

    /**
     * Returns the value.
     *
     * @return the value
     * @throws UnreadableException with every problem, if there is no value
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableException(problems));
    }

    /** Shows how many problems there are, never what was read. */
    @Override
    public String toString() {
        return problems.stream()
                .map(problem -> problem.code().text())
                .collect(Collectors.joining(", ", value.isPresent() ? "read [" : "not read [", "]"));
    }
}
