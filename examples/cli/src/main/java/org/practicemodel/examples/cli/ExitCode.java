package org.practicemodel.examples.cli;

/**
 * What the program says to whoever started it. A verdict never shows here: verdicts are advice, not a gate.
 *
 * <p>The numbers above 2 are those of {@code sysexits.h}.
 */
final class ExitCode {

    /** Everything was read. */
    static final int READ = 0;

    /** At least one input had a problem; the rest was read. */
    static final int PROBLEM = 2;

    /** The program was started in a way that makes no sense. */
    static final int USAGE = 64;

    /** At least one file could not be opened or read to its end. */
    static final int UNREADABLE = 66;

    /** The program itself is at fault. */
    static final int FAULT = 70;

    /** The output could not be written, for instance because a pipe was closed or a disk is full. */
    static final int UNWRITABLE = 74;

    private ExitCode() {}

    /** Returns the one of two that matters more. */
    static int worse(int one, int other) {
        return Math.max(one, other);
    }
}
