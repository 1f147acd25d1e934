package org.practicemodel.core.testing.sayings;

import org.practicemodel.core.wording.Phrase;

/** Says a phrase in the package of an invented book. */
public final class SaysAbove {

    private SaysAbove() {}

    public static Phrase seen() {
        return Phrase.of("T01-R1.seen");
    }
}
