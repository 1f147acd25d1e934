package org.practicemodel.formulation.guide;

import java.util.Locale;
import org.practicemodel.core.wording.Messages;

/**
 * What would let one letter of SMART be said of a professional goal.
 *
 * <p>For instance {@link #BASELINE}: how it is at the beginning. Source: our interpretation.
 */
public enum SmartNeed {
    /** Something that somebody will do for it. */
    ACTION(SmartLetter.SPECIFIC),
    /** By what it will be seen. */
    MEASURE(SmartLetter.MEASURABLE),
    /** How it is at the beginning. */
    BASELINE(SmartLetter.MEASURABLE),
    /** Who will do each thing. */
    OWNER(SmartLetter.ACHIEVABLE),
    /** A strength that it builds on. */
    STRENGTH(SmartLetter.ACHIEVABLE),
    /** The hypothesis or factor that it comes from, or a reason. */
    SOURCE(SmartLetter.RELEVANT),
    /** A day on which it is looked at again. */
    REVIEW_DAY(SmartLetter.TIME_BOUND),
    /** By when each thing is done, or when it is looked at again. */
    ACTION_TIME(SmartLetter.TIME_BOUND);

    private static final Messages WORDING = Messages.beside(SmartNeed.class, "guide");

    private final SmartLetter letter;

    SmartNeed(SmartLetter letter) {
        this.letter = letter;
    }

    /**
     * Returns the letter that asks for it.
     *
     * @return the letter
     */
    public SmartLetter letter() {
        return letter;
    }

    /**
     * Returns it in words.
     *
     * @param locale the language
     * @return a part of a sentence
     */
    public String text(Locale locale) {
        return WORDING.text("smart.need." + name(), locale);
    }
}
