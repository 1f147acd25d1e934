package org.practicemodel.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What sort of document was shared.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code DocumentKind.of("plan")}. Immutable and thread-safe. Source: rule P07-R2
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record DocumentKind(String value) implements OpenCode {

    /** A plan. */
    public static final DocumentKind PLAN = new DocumentKind("plan");

    /** An assessment. */
    public static final DocumentKind ASSESSMENT = new DocumentKind("assessment");

    /** A formulation. */
    public static final DocumentKind FORMULATION = new DocumentKind("formulation");

    /** Checks the syntax that {@link OpenCode} states. */
    public DocumentKind {
        OpenCode.check(DocumentKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DocumentKind of(String value) {
        return new DocumentKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
