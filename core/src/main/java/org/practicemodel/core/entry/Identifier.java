package org.practicemodel.core.entry;

/**
 * An opaque id that names one thing in a record.
 *
 * <p>The text is 1 to 100 characters, the first a letter or a digit, the rest letters, digits or any of
 * {@code . _ : -} (ASCII). Within one record every id is used once, whatever its type. An id is never a name: it goes
 * into reports, keys and messages. For instance {@code PlanId.of("plan-2")}. Implementations are immutable and
 * thread-safe. Our interpretation.
 */
public interface Identifier {

    /** The pattern that the text of an id matches as a whole. */
    String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$";

    /**
     * Returns the id as text.
     *
     * @return the text, matching {@link #PATTERN}
     */
    String value();

    /**
     * Refuses a text that is not an id.
     *
     * @param type the type of id that was asked for
     * @param value the text to look at
     * @throws NotWellFormedException if the text does not match {@link #PATTERN}
     */
    static void check(Class<?> type, String value) {
        WellFormed.of(type)
                .required("value", value)
                .that(
                        IdSyntax.isId(value),
                        "value",
                        FaultCode.SYNTAX,
                        "an id of 1 to 100 letters, digits, '.', '_', ':' or '-', beginning with a letter or a digit")
                .done();
    }
}
