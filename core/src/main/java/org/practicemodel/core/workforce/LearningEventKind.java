package org.practicemodel.core.workforce;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of learning together it was.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code LearningEventKind.of("training")}. Immutable and thread-safe. Source: board report 2020 §2.11(2), §3.7, §3.9;
 * one-minute guide (undated) ¶15.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record LearningEventKind(String value) implements OpenCode {

    /** Training. */
    public static final LearningEventKind TRAINING = new LearningEventKind("training");

    /** Coaching. */
    public static final LearningEventKind COACHING = new LearningEventKind("coaching");

    /** Action learning. */
    public static final LearningEventKind ACTION_LEARNING = new LearningEventKind("action-learning");

    /** Consultation. */
    public static final LearningEventKind CONSULTATION = new LearningEventKind("consultation");

    /** A Rethink formulation forum. */
    public static final LearningEventKind RETHINK_FORUM = new LearningEventKind("rethink-forum");

    /** A Rethink space. */
    public static final LearningEventKind RETHINK_SPACE = new LearningEventKind("rethink-space");

    /** Work as a Rethink champion. */
    public static final LearningEventKind RETHINK_CHAMPION = new LearningEventKind("rethink-champion");

    /** Checks the syntax that {@link OpenCode} states. */
    public LearningEventKind {
        OpenCode.check(LearningEventKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LearningEventKind of(String value) {
        return new LearningEventKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
