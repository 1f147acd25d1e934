package org.practicemodel.core.participation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * Who contributed.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code ContributorKind.of("child")}. Immutable and thread-safe. Source: rule P01-R1; our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record ContributorKind(String value) implements OpenCode {

    /** A child of the family. */
    public static final ContributorKind CHILD = new ContributorKind("child");

    /** A parent or carer. */
    public static final ContributorKind PARENT_OR_CARER = new ContributorKind("parent-or-carer");

    /** Somebody else of the family or of those around it. */
    public static final ContributorKind FAMILY_OR_NETWORK = new ContributorKind("family-or-network");

    /** Somebody who works with the family. */
    public static final ContributorKind PROFESSIONAL = new ContributorKind("professional");

    /** Checks the syntax that {@link OpenCode} states. */
    public ContributorKind {
        OpenCode.check(ContributorKind.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContributorKind of(String value) {
        return new ContributorKind(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
