package org.practicemodel.core.vocabulary;

import org.jspecify.annotations.Nullable;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.WellFormed;

/** The listed check that a text which people will read has something in it. */
final class Texts {

    private Texts() {}

    static void notBlank(WellFormed check, String property, @Nullable String text) {
        check.that(text == null || !text.isBlank(), property, FaultCode.SYNTAX, "a text that is not blank");
    }
}
