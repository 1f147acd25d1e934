package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Locale;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/** The wording of what assertions say, in English: it is read beside the output of tools. */
final class AssertionWords {

    static final Locale LOCALE = Locale.UK;

    private static final Messages WORDING = Messages.beside(PracticeAssertions.class, "assertions");

    private AssertionWords() {}

    static String say(Phrase phrase) {
        return WORDING.text(phrase, LOCALE);
    }

    static String list(List<String> parts) {
        return WORDING.list(parts, LOCALE);
    }

    /** Returns a phrase with how many there are in all, and the word for so many of them. */
    static Phrase ofAll(Phrase phrase, int all, String kind) {
        return phrase.with("all", all).with("parts", say(Phrase.of(kind).with("count", all)));
    }
}
