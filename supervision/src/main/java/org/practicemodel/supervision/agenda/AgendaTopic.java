package org.practicemodel.supervision.agenda;

import java.util.Locale;
import org.practicemodel.core.wording.Messages;

/**
 * What an item of an agenda is about, in the order in which it is talked about.
 *
 * <p>The first three are always there: the worker comes first, then what goes well, then the child. For instance {@link
 * #GOAL_WITHOUT_PROGRESS} where something stood in the way of a goal. Source: current guide ¶31, ¶32; the order is our
 * interpretation.
 */
public enum AgendaTopic {
    /** What the worker wants to bring. */
    OWN_ITEM,
    /** Something that is going well. */
    GOING_WELL,
    /** How the child’s days are. */
    DAY_TO_DAY_LIFE,
    /** An agreed goal that was not talked about within the agreed time. */
    GOAL_NOT_DISCUSSED,
    /** A goal that has something in its way, or that is where it was twice in a row. */
    GOAL_WITHOUT_PROGRESS,
    /** A step whose day has passed and of which nothing says what came of it. */
    ACTION_OVERDUE,
    /** A best guess that is to be looked at again. */
    HYPOTHESIS_TO_REVISIT,
    /** A decision without a reason beside it. */
    DECISION_WITHOUT_RATIONALE,
    /** That somebody sees something differently, without an answer beside it. */
    DISAGREEMENT_WITHOUT_RESPONSE,
    /** A plan that is to be looked at again or shared. */
    PLAN_OR_SHARING_DUE,
    /** A finding that the worker wants to talk about. */
    FINDING_BROUGHT,
    /** Something that the worker set out to learn or try. */
    LEARNING;

    private static final Messages WORDING = Messages.beside(AgendaTopic.class, "agenda");

    /**
     * Checks whether there is always an item about this.
     *
     * @return true for what the worker brings, what goes well, and the child’s days
     */
    public boolean isAlwaysThere() {
        return compareTo(DAY_TO_DAY_LIFE) <= 0;
    }

    /**
     * Returns what it is called.
     *
     * @param locale the language
     * @return a few words, such as "Going well"
     */
    public String label(Locale locale) {
        return WORDING.text(name() + ".label", locale);
    }
}
