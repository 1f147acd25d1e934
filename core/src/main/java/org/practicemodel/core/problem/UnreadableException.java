package org.practicemodel.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The refusal of an input, with every problem it has.
 *
 * <p>The message lists codes, places and what was expected, never a value. For instance {@code "bad-date at
 * /plans/0/agreedOn, line 12, column 18: expected a day such as 2026-02-03"}. Thread-safe. Our interpretation.
 */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes the refusal.
     *
     * @param problems every problem, in the order of the document
     */
    public UnreadableException(List<Problem> problems) {
        super(problems.stream().map(UnreadableException::sentence).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    private static String sentence(Problem problem) {
        return problem.code().text()
                + (problem.pointer().isEmpty() ? "" : " at " + problem.pointer())
                + problem.line().map(line -> ", line " + line).orElse("")
                + problem.column().map(column -> ", column " + column).orElse("")
                + ": expected " + problem.expected();
    }

    /**
     * Returns every problem of the input.
     *
     * @return the problems in the order of the document
     */
    public List<Problem> problems() {
        return problems;
    }
}
