package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a document says of a service: for whom, with whom, how.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ServiceFactKind.of("partner")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ServiceFactKind(String value) implements OpenCode {

    /** Whom or where it turns to first, without being a condition. */
    public static final ServiceFactKind TARGETING = new ServiceFactKind("targeting");

    /** Whom it puts first among those that it is for; no condition either. */
    public static final ServiceFactKind PRIORITY = new ServiceFactKind("priority");

    /** What it wants to bring about. */
    public static final ServiceFactKind AIM = new ServiceFactKind("aim");

    /** An outcome that it has set itself. */
    public static final ServiceFactKind OUTCOME = new ServiceFactKind("outcome");

    /** What its work with families is about. */
    public static final ServiceFactKind FOCUS = new ServiceFactKind("focus");

    /** What it does. */
    public static final ServiceFactKind ACTIVITY = new ServiceFactKind("activity");

    /** An occasion of several agencies. */
    public static final ServiceFactKind FORUM = new ServiceFactKind("forum");

    /** An occasion of several agencies about one family. */
    public static final ServiceFactKind SPACE = new ServiceFactKind("space");

    /** Somebody who carries it into a service. */
    public static final ServiceFactKind CHAMPION = new ServiceFactKind("champion");

    /** What its workers are trained in. */
    public static final ServiceFactKind TRAINING = new ServiceFactKind("training");

    /** A profession or kind of work that its people come from. */
    public static final ServiceFactKind PROFESSION = new ServiceFactKind("profession");

    /** Whom somebody reports to, or where it is managed. */
    public static final ServiceFactKind LINE = new ServiceFactKind("line");

    /** With whom it works. */
    public static final ServiceFactKind PARTNER = new ServiceFactKind("partner");

    /** Where it works, or a service in which it has worked. */
    public static final ServiceFactKind AREA = new ServiceFactKind("area");

    /** Who pays for it. */
    public static final ServiceFactKind FUNDING = new ServiceFactKind("funding");

    /** Since when it has been there. */
    public static final ServiceFactKind START = new ServiceFactKind("start");

    /** Who has looked at how it works. */
    public static final ServiceFactKind EVALUATION = new ServiceFactKind("evaluation");

    /** How it looks at what has changed. */
    public static final ServiceFactKind MEASURE = new ServiceFactKind("measure");

    /** What others say of it. */
    public static final ServiceFactKind FEEDBACK = new ServiceFactKind("feedback");

    /** An award that it was given. */
    public static final ServiceFactKind AWARD = new ServiceFactKind("award");

    /** Checks the syntax that {@link OpenCode} states. */
    public ServiceFactKind {
        OpenCode.check(ServiceFactKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceFactKind of(String value) {
        return new ServiceFactKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
