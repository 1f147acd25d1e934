package org.practicemodel.supervision.session;

import java.util.Optional;
import org.practicemodel.core.supervision.RationaleQuestion;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsSources;

/**
 * What a question of a discussion is about, in the order in which it is asked.
 *
 * <p>For instance {@link #EARLIER_STEP}. Source: current guide ¶32; our interpretation.
 */
public enum DiscussionTopic {
    /** The child's day-to-day life. */
    DAY_TO_DAY_LIFE,
    /** A step that an earlier discussion agreed and that is not finished. */
    EARLIER_STEP,
    /** The way to a goal. */
    GOAL,
    /** Who sees the way to a goal as it was told. */
    WHO_SAYS_SO,
    /** What moved forward. */
    ADVANCES,
    /** What stood in the way. */
    BARRIERS,
    /** Why this. */
    WHY_THIS,
    /** Why now. */
    WHY_NOW,
    /** What else might explain this. */
    WHAT_ELSE_MIGHT_EXPLAIN,
    /** What else was considered. */
    WHAT_ELSE_WAS_CONSIDERED,
    /** What the worker thinks about their own part. */
    REFLECTION,
    /** What comes next. */
    NEXT_STEPS,
    /** Who takes a next step. */
    STEP_SOMEBODY,
    /** By when a next step is taken, or when it is looked at again. */
    STEP_TIME;

    private static final Basis CURRENT_GUIDE = Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶32"));

    /**
     * Returns what asking about this rests on.
     *
     * @return the basis, and where it can be read
     */
    public Basis basis() {
        return this == DAY_TO_DAY_LIFE ? Basis.ourInterpretation() : CURRENT_GUIDE;
    }

    /** Returns the question about the rationale that this asks, if it asks one. */
    Optional<RationaleQuestion> rationale() {
        return switch (this) {
            case WHY_THIS -> Optional.of(RationaleQuestion.WHY_THIS);
            case WHY_NOW -> Optional.of(RationaleQuestion.WHY_NOW);
            case WHAT_ELSE_MIGHT_EXPLAIN -> Optional.of(RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN);
            case WHAT_ELSE_WAS_CONSIDERED -> Optional.of(RationaleQuestion.WHAT_ELSE_WAS_CONSIDERED);
            default -> Optional.empty();
        };
    }
}
