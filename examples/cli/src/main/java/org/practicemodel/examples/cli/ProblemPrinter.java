package org.practicemodel.examples.cli;

import org.practicemodel.core.problem.Problem;

/** Tells whoever started the program what was wrong with the inputs, on standard error. */
interface ProblemPrinter {

    /** Says what is wrong with an item. */
    void problem(String file, int index, Problem problem);

    /** Says what is wrong with a file that holds no records. */
    void problem(String file, Problem problem);

    /** Says that a file could not be read to its end. */
    void unreadable(String file, String why);

    /** Says that the program itself is at fault, without what was read. */
    void fault(String file, int index, Throwable fault);

    /** Says what there is to say once a file was read. */
    void endOf(String file);

    /** Says that a file was read to its end and holds no record. */
    void nothingIn(String file);

    /** Obtains a printer in the form that was asked for. */
    static ProblemPrinter of(OutputForm form, Surroundings surroundings) {
        return switch (form) {
            case TEXT -> new TextProblems(surroundings);
            case JSON -> new JsonProblems(surroundings);
        };
    }
}
