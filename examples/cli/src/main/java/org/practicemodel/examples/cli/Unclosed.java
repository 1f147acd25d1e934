package org.practicemodel.examples.cli;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Leaves a stream open that somebody else opened. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // It is not ours.
    }
}
