package org.practicemodel.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;

/**
 * What a figure counts.
 *
 * <p>An open list: a code that is not among the constants is kept as it is and never refused for that. For instance
 * {@code FigureUnit.of("pounds-per-month")}. Immutable and thread-safe. Our interpretation.
 *
 * @param value the code as text, see {@link OpenCode}
 */
public record FigureUnit(String value) implements OpenCode {

    /** So many in a hundred. */
    public static final FigureUnit PERCENT = new FigureUnit("percent");

    /** Pounds sterling. */
    public static final FigureUnit POUNDS = new FigureUnit("pounds");

    /** Pounds sterling each month. */
    public static final FigureUnit POUNDS_PER_MONTH = new FigureUnit("pounds-per-month");

    /** Pounds sterling each year. */
    public static final FigureUnit POUNDS_PER_YEAR = new FigureUnit("pounds-per-year");

    /** People who work there. */
    public static final FigureUnit PEOPLE = new FigureUnit("people");

    /** Teams. */
    public static final FigureUnit TEAMS = new FigureUnit("teams");

    /** Areas of the city. */
    public static final FigureUnit AREAS = new FigureUnit("areas");

    /** Clusters of schools and their partners. */
    public static final FigureUnit CLUSTERS = new FigureUnit("clusters");

    /** Local authorities. */
    public static final FigureUnit LOCAL_AUTHORITIES = new FigureUnit("local-authorities");

    /** Months. */
    public static final FigureUnit MONTHS = new FigureUnit("months");

    /** Years. */
    public static final FigureUnit YEARS = new FigureUnit("years");

    /** Checks the syntax that {@link OpenCode} states. */
    public FigureUnit {
        OpenCode.check(FigureUnit.class, value);
    }

    /**
     * Obtains the code with this text.
     *
     * @param value the code as text
     * @return the code
     * @throws NotWellFormedException if the text is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FigureUnit of(String value) {
        return new FigureUnit(value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value;
    }
}
