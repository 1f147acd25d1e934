package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * In what form a document was shared.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ShareFormat.of("paper")}. Immutable and thread-safe. Source: rule P07-R6; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ShareFormat(String value) implements OpenCode {

    /** On paper. */
    public static final ShareFormat PAPER = new ShareFormat("paper");

    /** Electronically. */
    public static final ShareFormat ELECTRONIC = new ShareFormat("electronic");

    /** Read aloud together. */
    public static final ShareFormat READ_ALOUD = new ShareFormat("read-aloud");

    /** In easy words and pictures. */
    public static final ShareFormat EASY_READ = new ShareFormat("easy-read");

    /** In another language. */
    public static final ShareFormat TRANSLATED = new ShareFormat("translated");

    /** Checks the syntax that {@link OpenCode} states. */
    public ShareFormat {
        OpenCode.check(ShareFormat.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ShareFormat of(String value) {
        return new ShareFormat(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
