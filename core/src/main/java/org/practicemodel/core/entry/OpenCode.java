package org.practicemodel.core.entry;

/**
 * A code from an open list: ours without a prefix, another body's as {@code namespace:name}.
 *
 * <p>The text is lower-case kebab (letters, digits and single hyphens, beginning with a letter), at most 100 characters,
 * with at most one {@code namespace:} in front. Code lists are open: a code that this library does not know is kept and
 * never refused. For instance {@code PlanKind.of("child-in-need")} or {@code PlanKind.of("anytown:family-plan")}.
 * Implementations are immutable and thread-safe. Our interpretation.
 */
public interface OpenCode {

    /** The pattern that the text of a code matches as a whole; its length is limited apart. */
    String PATTERN = "^([a-z][a-z0-9]*(-[a-z0-9]+)*:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /** The most characters that a code has. */
    int MAX_LENGTH = 100;

    /**
     * Returns the code as text.
     *
     * @return the text, matching {@link #PATTERN}
     */
    String value();

    /**
     * Checks whether this code is another body's.
     *
     * @return true if it has a {@code namespace:} in front
     */
    default boolean isNamespaced() {
        return value().indexOf(':') >= 0;
    }

    /**
     * Refuses a text that is not a code.
     *
     * @param type the type of code that was asked for
     * @param value the text to look at
     * @throws NotWellFormedException if the text does not match {@link #PATTERN} or is too long
     */
    static void check(Class<?> type, String value) {
        WellFormed.of(type)
                .required("value", value)
                .that(
                        IdSyntax.isCode(value),
                        "value",
                        FaultCode.SYNTAX,
                        "a lower-case code such as 'child-in-need' or 'namespace:name', of at most 100 characters")
                .done();
    }
}
