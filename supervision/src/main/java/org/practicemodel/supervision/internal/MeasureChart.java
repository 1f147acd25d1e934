package org.practicemodel.supervision.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.practicemodel.core.page.Direction;

/**
 * What a chart of one series shows, before it is laid out. Every text is plain, cleaned, and not escaped.
 *
 * @param name what it is called among the charts of a page, such as {@code chart-1}
 * @param title what it is called
 * @param sentence the values and their days, told as a sentence
 * @param language the language of our own words, such as {@code en-GB}
 * @param reading the direction of the words
 * @param from the first day of the time that charts beside it have in common
 * @param to the last day of that time
 * @param points the points by day, at least one
 * @param line whether a line joins them
 */
public record MeasureChart(
        String name,
        String title,
        String sentence,
        String language,
        Direction reading,
        LocalDate from,
        LocalDate to,
        List<Point> points,
        boolean line) {

    /** Copies the list. */
    public MeasureChart {
        points = List.copyOf(points);
    }

    /** Shows the type only, never what is shown. */
    @Override
    public String toString() {
        return "MeasureChart";
    }

    /**
     * One value on one day.
     *
     * @param day the day
     * @param value the value
     * @param dayLabel the day in words
     * @param valueLabel the value in words, the same as in the table
     */
    public record Point(LocalDate day, BigDecimal value, String dayLabel, String valueLabel) {

        @Override
        public String toString() {
            return "Point";
        }
    }
}
