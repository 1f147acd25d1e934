package org.practicemodel.examples.cli;

import org.practicemodel.core.wording.Lines;

/** Text for a screen: a column of labels and beside it sentences, broken where the line ends. */
final class Labelled {

    private static final int COLUMNS = 22;

    private Labelled() {}

    /** Adds a sentence beside a label. */
    static void add(Lines page, String label, String sentence) {
        page.hanging(Lines.padded("  " + label, COLUMNS), sentence, COLUMNS);
    }
}
