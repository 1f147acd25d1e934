package org.practicemodel.examples.cli;

/** The program was started in a way that makes no sense; the message says why in one line. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
