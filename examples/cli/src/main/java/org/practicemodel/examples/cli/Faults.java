package org.practicemodel.examples.cli;

/** Says that the program itself is at fault, without what was read and, unless asked, without a stack trace. */
final class Faults {

    /** The environment variable that asks for the stack trace. */
    static final String DEBUG = "PRACTICE_DEBUG";

    private Faults() {}

    /** One sentence; the message of the fault may hold what was read, so only its type is named. */
    static String said(Throwable fault) {
        return fault instanceof UnwritableException
                ? "the output could not be written"
                : "this program is at fault, not the input (" + fault.getClass().getSimpleName() + "; set " + DEBUG
                        + "=1 to see where)";
    }

    /** Prints the stack trace where it was asked for. */
    static void explain(Throwable fault, Surroundings surroundings) {
        if (surroundings.variable(DEBUG).isPresent()) {
            fault.printStackTrace(surroundings.err());
        }
    }
}
