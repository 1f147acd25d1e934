package org.practicemodel.core.testing.sayings.below;

import org.practicemodel.core.wording.Phrase;

/** Says a phrase in a package below that of an invented book. */
public final class SaysBelow {

    private SaysBelow() {}

    public static Phrase seen() {
        return Phrase.of("T01-R2.seen");
    }
}
