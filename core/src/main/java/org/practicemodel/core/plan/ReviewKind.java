package org.practicemodel.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of review it is.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ReviewKind.of("plan-review")}. Immutable and thread-safe. Source: Working Together 2023; rule P10-R3
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ReviewKind(String value) implements OpenCode {

    /** A review of a plan. */
    public static final ReviewKind PLAN_REVIEW = new ReviewKind("plan-review");

    /** A meeting of the core group of a child protection plan. */
    public static final ReviewKind CORE_GROUP = new ReviewKind("core-group");

    /** A review child protection conference. */
    public static final ReviewKind REVIEW_CONFERENCE = new ReviewKind("review-conference");

    /** A review for a child who is looked after. */
    public static final ReviewKind LOOKED_AFTER_REVIEW = new ReviewKind("looked-after-review");

    /** A review of a pathway plan. */
    public static final ReviewKind PATHWAY_REVIEW = new ReviewKind("pathway-review");

    /** Checks the syntax that {@link OpenCode} states. */
    public ReviewKind {
        OpenCode.check(ReviewKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReviewKind of(String value) {
        return new ReviewKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
