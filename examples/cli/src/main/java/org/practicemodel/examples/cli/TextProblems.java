package org.practicemodel.examples.cli;

import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Problems as a person reads them, one a line. What an adapter leaves behind on purpose is only counted: each child has
 * it, and it drowns the rest.
 */
final class TextProblems implements ProblemPrinter {

    private final Surroundings surroundings;
    private int leftBehind;

    TextProblems(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void problem(String file, int index, Problem problem) {
        if (problem.code() == ProblemCode.NOT_TAKEN_OVER) {
            leftBehind++;
            return;
        }
        print(shown(file) + ", record " + (index + 1), problem);
    }

    @Override
    public void problem(String file, Problem problem) {
        print(shown(file), problem);
    }

    private void print(String where, Problem problem) {
        StringBuilder line =
                new StringBuilder(problem.grade() == Grade.PROBLEM ? "Problem  " : "Note     ").append(where);
        problem.line().ifPresent(number -> line.append(", line ").append(number));
        problem.column().ifPresent(number -> line.append(':').append(number));
        if (!problem.pointer().isEmpty()) {
            line.append(", ").append(problem.pointer());
        }
        line.append(": expected ")
                .append(problem.expected())
                .append(" (")
                .append(problem.code().text())
                .append(')');
        surroundings.err().println(line);
    }

    @Override
    public void unreadable(String file, String why) {
        surroundings.err().println("Problem  " + shown(file) + " could not be read: " + why);
    }

    @Override
    public void nothingIn(String file) {
        surroundings.err().println("Note     " + shown(file) + " holds no record");
    }

    @Override
    public void fault(String file, int index, Throwable fault) {
        surroundings.err().println("Problem  " + shown(file) + ", record " + (index + 1) + ": " + Faults.said(fault));
        Faults.explain(fault, surroundings);
    }

    @Override
    public void endOf(String file) {
        if (leftBehind > 0) {
            surroundings
                    .err()
                    .println("Note     " + shown(file) + ": " + leftBehind
                            + (leftBehind == 1 ? " field that no rule needs was" : " fields that no rule needs were")
                            + " left behind on purpose; --format json lists them");
        }
        leftBehind = 0;
    }

    static String shown(String file) {
        return file.equals(Inputs.STANDARD_INPUT) ? "standard input" : file;
    }
}
