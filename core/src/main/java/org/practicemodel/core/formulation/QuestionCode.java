package org.practicemodel.core.formulation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Which open question of the guide was answered without adding anything.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For
 * instance {@code QuestionCode.of("explore-factor-kind")}. Immutable and thread-safe. Source: our interpretation
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record QuestionCode(String value) implements OpenCode {

    /** What stands under one of the Ps. */
    public static final QuestionCode EXPLORE_FACTOR_KIND = new QuestionCode("explore-factor-kind");

    /** Who says so. */
    public static final QuestionCode WHO_SAYS_SO = new QuestionCode("who-says-so");

    /** How others see it. */
    public static final QuestionCode OTHER_PERSPECTIVES = new QuestionCode("other-perspectives");

    /** An example that shows it. */
    public static final QuestionCode EXAMPLE = new QuestionCode("example");

    /** A time when it was smaller. */
    public static final QuestionCode EXCEPTION = new QuestionCode("exception");

    /** What happened to somebody. */
    public static final QuestionCode WHAT_HAPPENED = new QuestionCode("what-happened");

    /** What somebody needs. */
    public static final QuestionCode WHAT_IS_NEEDED = new QuestionCode("what-is-needed");

    /** What earlier help taught. */
    public static final QuestionCode EARLIER_HELP = new QuestionCode("earlier-help");

    /** Why earlier change did not last. */
    public static final QuestionCode WHY_NOT_SUSTAINED = new QuestionCode("why-not-sustained");

    /** What the best guess is. */
    public static final QuestionCode HYPOTHESIS = new QuestionCode("hypothesis");

    /** What keeps it going. */
    public static final QuestionCode KEPT_GOING_BY = new QuestionCode("kept-going-by");

    /** How that can be addressed. */
    public static final QuestionCode ADDRESSED_BY = new QuestionCode("addressed-by");

    /** What addressing it will achieve. */
    public static final QuestionCode SO_THAT = new QuestionCode("so-that");

    /** What else might explain it. */
    public static final QuestionCode ANOTHER_EXPLANATION = new QuestionCode("another-explanation");

    /** Whether the family would recognise the hypothesis. */
    public static final QuestionCode SHARE_HYPOTHESIS = new QuestionCode("share-hypothesis");

    /** Where to start. */
    public static final QuestionCode PRIORITIES = new QuestionCode("priorities");

    /** Who chose where to start. */
    public static final QuestionCode CHOSEN_BY = new QuestionCode("chosen-by");

    /** What is hoped for. */
    public static final QuestionCode GOALS = new QuestionCode("goals");

    /** Where a goal comes from. */
    public static final QuestionCode TRACES_TO = new QuestionCode("traces-to");

    /** What strength carries a goal. */
    public static final QuestionCode BUILDS_ON = new QuestionCode("builds-on");

    /** How it will be known that it is better. */
    public static final QuestionCode HOW_WE_WILL_KNOW = new QuestionCode("how-we-will-know");

    /** By what a professional goal is measured. */
    public static final QuestionCode MEASURE = new QuestionCode("measure");

    /** When a goal is looked at again. */
    public static final QuestionCode REVIEW_ON = new QuestionCode("review-on");

    /** Who does what for a goal. */
    public static final QuestionCode ACTIONS = new QuestionCode("actions");

    /** Who will do something. */
    public static final QuestionCode ACTION_OWNER = new QuestionCode("action-owner");

    /** By when something will be done. */
    public static final QuestionCode ACTION_TIME = new QuestionCode("action-time");

    /** What might be assumed. */
    public static final QuestionCode CULTURE_AND_ASSUMPTIONS = new QuestionCode("culture-and-assumptions");

    /** Whether this is agreed for now. */
    public static final QuestionCode AGREED_FOR_NOW = new QuestionCode("agreed-for-now");

    /** What somebody who sees it differently is answered. */
    public static final QuestionCode RESPONSE = new QuestionCode("response");

    /** When to look again. */
    public static final QuestionCode LOOK_AGAIN = new QuestionCode("look-again");

    /** Whether an unusual link is meant as it stands. */
    public static final QuestionCode UNUSUAL_LINK = new QuestionCode("unusual-link");

    /** Checks the syntax that {@link OpenCode} states. */
    public QuestionCode {
        OpenCode.check(QuestionCode.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuestionCode of(String value) {
        return new QuestionCode(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
