package org.practicemodel.core.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What somebody needs so that they can follow and be followed.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code CommunicationNeedKind.of("interpreter")}. Immutable and thread-safe. Source: Equality Act 2010; rule P07-R6.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record CommunicationNeedKind(String value) implements OpenCode {

    /** An interpreter. */
    public static final CommunicationNeedKind INTERPRETER = new CommunicationNeedKind("interpreter");

    /** Sign language. */
    public static final CommunicationNeedKind SIGN_LANGUAGE = new CommunicationNeedKind("sign-language");

    /** Written words in their language. */
    public static final CommunicationNeedKind TRANSLATION = new CommunicationNeedKind("translation");

    /** Easy read. */
    public static final CommunicationNeedKind EASY_READ = new CommunicationNeedKind("easy-read");

    /** Large print or braille. */
    public static final CommunicationNeedKind LARGE_PRINT = new CommunicationNeedKind("large-print");

    /** Having it read aloud. */
    public static final CommunicationNeedKind READ_ALOUD = new CommunicationNeedKind("read-aloud");

    /** Help with speech and language. */
    public static final CommunicationNeedKind SPEECH_AND_LANGUAGE = new CommunicationNeedKind("speech-and-language");

    /** They were asked, and need nothing of the kind. */
    public static final CommunicationNeedKind NONE = new CommunicationNeedKind("none");

    /** Checks the syntax that {@link OpenCode} states. */
    public CommunicationNeedKind {
        OpenCode.check(CommunicationNeedKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CommunicationNeedKind of(String value) {
        return new CommunicationNeedKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
