package org.practicemodel.formulation.guide;

import java.util.Locale;
import org.practicemodel.core.wording.Messages;

/**
 * One letter of SMART.
 *
 * <p>For instance {@link #MEASURABLE}. In the order of the word. Source: public guide to Rethink ("SMART"); what each
 * letter asks for is our interpretation.
 */
public enum SmartLetter {
    /** It says what somebody will do. */
    SPECIFIC,
    /** It says by what it will be seen, and how it is now. */
    MEASURABLE,
    /** Somebody will do it, and a strength carries it. */
    ACHIEVABLE,
    /** It comes from what was understood together. */
    RELEVANT,
    /** It says when. */
    TIME_BOUND;

    private static final Messages WORDING = Messages.beside(SmartLetter.class, "guide");

    /**
     * Returns the word that the letter stands for.
     *
     * @param locale the language
     * @return one word
     */
    public String word(Locale locale) {
        return WORDING.text("smart.letter." + name(), locale);
    }
}
