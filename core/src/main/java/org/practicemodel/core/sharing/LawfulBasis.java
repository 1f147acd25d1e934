package org.practicemodel.core.sharing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * On what lawful basis information was shared.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code LawfulBasis.of("public-task")}. Immutable and thread-safe. Source: UK GDPR article 6; DfE advice on
 * information sharing.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record LawfulBasis(String value) implements OpenCode {

    /** A task in the public interest. */
    public static final LawfulBasis PUBLIC_TASK = new LawfulBasis("public-task");

    /** A legal obligation. */
    public static final LawfulBasis LEGAL_OBLIGATION = new LawfulBasis("legal-obligation");

    /** To protect somebody’s life. */
    public static final LawfulBasis VITAL_INTERESTS = new LawfulBasis("vital-interests");

    /** Legitimate interests. */
    public static final LawfulBasis LEGITIMATE_INTERESTS = new LawfulBasis("legitimate-interests");

    /** Consent, which is usually not the basis. */
    public static final LawfulBasis CONSENT = new LawfulBasis("consent");

    /** A contract. */
    public static final LawfulBasis CONTRACT = new LawfulBasis("contract");

    /** Checks the syntax that {@link OpenCode} states. */
    public LawfulBasis {
        OpenCode.check(LawfulBasis.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LawfulBasis of(String value) {
        return new LawfulBasis(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
