package org.practicemodel.core.rule.testing.invented;

import org.practicemodel.core.wording.Phrase;

/** Says a phrase in the package of an invented book. */
public final class SaysAbove {

    private SaysAbove() {}

    public static Phrase seen() {
        return Phrase.of("anytown:T01-R1.seen");
    }

    public static Phrase closed() {
        return Phrase.of("anytown:shared.closed");
    }
}
