package org.practicemodel.supervision.session;

import java.util.Optional;
import java.util.stream.Stream;
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
    DAY_TO_DAY_LIFE(Basis.ourInterpretation()),
    /** A step that an earlier discussion agreed and that is not finished. */
    EARLIER_STEP(currentGuide()),
    /** The way to a goal. */
    GOAL(currentGuide()),
    /** Who sees the way to a goal as it was told. */
    WHO_SAYS_SO(currentGuide()),
    /** What moved forward. */
    ADVANCES(currentGuide()),
    /** What stood in the way. */
    BARRIERS(currentGuide()),
    /** Why this. */
    WHY_THIS(RationaleQuestion.WHY_THIS),
    /** Why now. */
    WHY_NOW(RationaleQuestion.WHY_NOW),
    /** What else might explain this. */
    WHAT_ELSE_MIGHT_EXPLAIN(RationaleQuestion.WHAT_ELSE_MIGHT_EXPLAIN),
    /** What else was considered. */
    WHAT_ELSE_WAS_CONSIDERED(RationaleQuestion.WHAT_ELSE_WAS_CONSIDERED),
    /** What the worker thinks about their own part. */
    REFLECTION(currentGuide()),
    /** What comes next. */
    NEXT_STEPS(currentGuide()),
    /** Who takes a next step. */
    STEP_SOMEBODY(currentGuide()),
    /** By when a next step is taken, or when it is looked at again. */
    STEP_TIME(currentGuide());

    private final Basis basis;
    private final Optional<RationaleQuestion> rationale;

    DiscussionTopic(Basis basis) {
        this.basis = basis;
        this.rationale = Optional.empty();
    }

    DiscussionTopic(RationaleQuestion rationale) {
        this.basis = currentGuide();
        this.rationale = Optional.of(rationale);
    }

    private static Basis currentGuide() {
        return Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶32"));
    }

    /**
     * Returns what asking about this rests on.
     *
     * @return the basis, and where it can be read
     */
    public Basis basis() {
        return basis;
    }

    /** Returns the question about the rationale that this asks, if it asks one. */
    Optional<RationaleQuestion> rationale() {
        return rationale;
    }

    /** Returns the four questions about the rationale. */
    static Stream<DiscussionTopic> aboutTheRationale() {
        return Stream.of(values()).filter(topic -> topic.rationale.isPresent());
    }
}
