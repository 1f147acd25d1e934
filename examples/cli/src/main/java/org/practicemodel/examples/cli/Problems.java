package org.practicemodel.examples.cli;

import java.io.IOException;
import org.practicemodel.core.problem.Grade;
import org.practicemodel.core.problem.Problem;

/** Says what was wrong with the inputs, and keeps the exit code that it comes to. */
final class Problems {

    private final ProblemPrinter printer;
    private int exit = ExitCode.READ;

    Problems(OutputForm form, Surroundings surroundings) {
        this.printer = ProblemPrinter.of(form, surroundings);
    }

    /** Says what is wrong with an item; a note does not count. */
    void problem(String file, int index, Problem problem) {
        printer.problem(file, index, problem);
        if (problem.grade() == Grade.PROBLEM) {
            atLeast(ExitCode.PROBLEM);
        }
    }

    /** Says what is wrong with a file that holds no records, such as a definition. */
    void problem(String file, Problem problem) {
        printer.problem(file, problem);
        if (problem.grade() == Grade.PROBLEM) {
            atLeast(ExitCode.PROBLEM);
        }
    }

    /** Says all that is wrong with an item. */
    void problems(String file, Item<?> item) {
        item.problems().forEach(problem -> problem(file, item.index(), problem));
    }

    /** Says that a file could not be read to its end. */
    void unreadable(String file, IOException why) {
        printer.unreadable(file, FileFaults.why(why));
        atLeast(ExitCode.UNREADABLE);
    }

    /** Says that the program itself is at fault, without what was read. */
    void fault(String file, int index, Throwable fault) {
        printer.fault(file, index, fault);
        atLeast(ExitCode.FAULT);
    }

    /** Says of an item what the program itself is at fault for. */
    void ownFault(String file, int index, Problem problem) {
        printer.problem(file, index, problem);
        atLeast(ExitCode.FAULT);
    }

    /** Says what there is to say once a file was read. */
    void endOf(String file) {
        printer.endOf(file);
    }

    /** Says that a file was read to its end and holds no record. */
    void nothingIn(String file) {
        printer.nothingIn(file);
    }

    private void atLeast(int code) {
        exit = ExitCode.worse(exit, code);
    }

    /** Returns what the program says to whoever started it. */
    int exit() {
        return exit;
    }
}
