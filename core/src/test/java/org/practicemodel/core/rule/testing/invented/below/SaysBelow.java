package org.practicemodel.core.rule.testing.invented.below;

import org.practicemodel.core.wording.Phrase;

/** Says a phrase in a package below that of an invented book. */
public final class SaysBelow {

    private SaysBelow() {}

    public static Phrase late() {
        return Phrase.of("anytown:T01-R2.late");
    }
}
