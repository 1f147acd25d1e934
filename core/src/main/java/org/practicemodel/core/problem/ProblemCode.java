package org.practicemodel.core.problem;

import java.util.Locale;

/**
 * The kinds of problem that an input may have.
 *
 * <p>Codes are added, never reused. In JSON a code is written as its {@link #text()}. For instance {@link #BAD_DATE} for
 * the thirtieth of February. Our interpretation.
 */
public enum ProblemCode {
    /** There is nothing to read. */
    EMPTY,
    /** The text is not JSON or not XML from here on; what stands before has been looked at. */
    SYNTAX,
    /** The text goes on after the document has ended. */
    TRAILING_TEXT,
    /** The bytes or the escapes do not make up text. */
    BAD_TEXT,
    /** The document, its nesting, a text, a name or a number is larger than the limits allow. */
    TOO_LARGE,
    /** An XML document declares a document type, which is never read. */
    DOCUMENT_TYPE,
    /** The document is of another format. */
    UNKNOWN_FORMAT,
    /** A property is not one that belongs here. */
    UNKNOWN_PROPERTY,
    /** A property stands twice in one object. */
    DUPLICATE_PROPERTY,
    /** A required property is absent. */
    REQUIRED,
    /** A value has another type than was expected, such as a list for an object. */
    WRONG_TYPE,
    /** A date is not a day of the calendar written as year-month-day. */
    BAD_DATE,
    /** A text or a number has not the form that was asked for. */
    BAD_VALUE,
    /** Two parts stand in the wrong order, such as an end before its start. */
    BAD_ORDER,
    /** Parts that exclude or need each other do not fit. */
    TOGETHER,
    /** A text or list is shorter or longer than it may be. */
    BAD_SIZE,
    /** An id is used for two things. */
    DUPLICATE_ID,
    /** A reference leads to nothing, or to an entry of another type. */
    BROKEN_REFERENCE,
    /** A field that the source holds was left behind on purpose. */
    NOT_TAKEN_OVER,
    /** A code is not one that the format lists; it was kept. */
    UNKNOWN_CODE,
    /** Something was deleted at the source and was not taken over. */
    DELETED_AT_SOURCE,
    /** Dates contradict each other; each was taken over as it stands. */
    CONTRADICTORY_DATES,
    /** What it says does not hold on the day that was looked from. */
    NOT_IN_FORCE,
    /** It belongs to nothing that was looked at. */
    UNMATCHED,
    /** A fault of this library. */
    INTERNAL;

    /**
     * Returns the code as it is written in JSON and in messages.
     *
     * @return the name in lower-case kebab, such as {@code bad-date}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
