package org.practicemodel.examples.cli;

import java.io.IOException;

/** The output cannot be written, for instance because the disk is full or nobody reads any more. */
final class UnwritableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableException(IOException cause) {
        super("The output cannot be written", cause);
    }
}
