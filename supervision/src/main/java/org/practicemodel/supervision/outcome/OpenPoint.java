package org.practicemodel.supervision.outcome;

import java.util.Locale;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/**
 * Something that is not recorded on the way to a goal, and an open question about it.
 *
 * <p>For instance "It was measured once. Would it help to look again, and who could do that?" Immutable and thread-safe. Our
 * interpretation.
 *
 * @param kind what is not recorded
 * @param count of how many steps or measures; 1 where it is about the goal itself
 */
public record OpenPoint(OpenPointKind kind, int count) {

    private static final Messages WORDING = Messages.beside(OpenPoint.class, "outcome");

    /**
     * Returns what is not recorded.
     *
     * @param locale the language
     * @return a sentence
     */
    public String recorded(Locale locale) {
        return text("recorded", locale);
    }

    /**
     * Returns the question.
     *
     * @param locale the language
     * @return an open question
     */
    public String question(Locale locale) {
        return text("question", locale);
    }

    private String text(String part, Locale locale) {
        return WORDING.text(Phrase.of(kind + "." + part).with("count", count), locale);
    }
}
