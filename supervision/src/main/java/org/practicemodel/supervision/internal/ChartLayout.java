package org.practicemodel.supervision.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.practicemodel.core.page.Direction;
import org.practicemodel.core.wording.Lines;

/**
 * Where everything in a chart stands, in whole pixels from the top left corner. Days are as far apart as they were; only what
 * was measured is on the axes, and nothing says where a value ought to be.
 *
 * @param width the width
 * @param height the height
 * @param frame the two axes
 * @param ticks the marks on the axes
 * @param labels the words beside them
 * @param dots the values
 * @param line the line that joins the values; empty where none does
 */
public record ChartLayout(
        int width, int height, String frame, List<String> ticks, List<Label> labels, List<Dot> dots, String line) {

    private static final int PLOT_WIDTH = 480;
    private static final int PLOT_HEIGHT = 160;
    private static final int TOP = 20;
    private static final int BOTTOM = TOP + PLOT_HEIGHT + 20;
    private static final int TICK = 6;
    private static final int BESIDE = 10;
    private static final int BELOW = 26;
    private static final int FOOT = 40;
    private static final int INSET = 16;

    /** The most that a sign of a label takes, whatever font there is. */
    private static final int SIGN = 8;

    private static final int LINE = 20;
    private static final int TO_MIDDLE = 5;

    /** Copies the lists. */
    public ChartLayout {
        ticks = List.copyOf(ticks);
        labels = List.copyOf(labels);
        dots = List.copyOf(dots);
    }

    /**
     * Lays a chart out.
     *
     * @param chart what to show
     * @return where everything stands
     */
    public static ChartLayout of(MeasureChart chart) {
        return new Setter(chart).layout();
    }

    /**
     * Returns the part of the plane that is shown.
     *
     * @return the corner and the size
     */
    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    /** Shows the type only, never what is shown. */
    @Override
    public String toString() {
        return "ChartLayout";
    }

    /**
     * Words beside an axis.
     *
     * @param x where they stand
     * @param y the line that the letters stand on
     * @param anchor which part of the words stands at {@code x}, as markup names it
     * @param words the words
     */
    public record Label(int x, int y, String anchor, String words) {

        @Override
        public String toString() {
            return "Label";
        }
    }

    /**
     * A value.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Dot(int x, int y) {}

    /** Works out where the parts of one chart stand. */
    private static final class Setter {

        private final MeasureChart chart;
        private final int dayWidth;
        private final int left;
        private final int width;
        private final BigDecimal least;
        private final BigDecimal most;

        Setter(MeasureChart chart) {
            this.chart = chart;
            this.dayWidth = widest(
                    chart.points().stream().map(MeasureChart.Point::dayLabel).toList());
            int valueWidth = widest(
                    chart.points().stream().map(MeasureChart.Point::valueLabel).toList());
            this.left = Math.max(valueWidth + BESIDE + TICK, dayWidth / 2);
            this.width = left + PLOT_WIDTH + Math.max(INSET, dayWidth / 2);
            List<BigDecimal> values = chart.points().stream()
                    .map(MeasureChart.Point::value)
                    .sorted()
                    .toList();
            this.least = values.get(0);
            this.most = values.get(values.size() - 1);
        }

        private static int widest(List<String> labels) {
            return SIGN * labels.stream().mapToInt(Lines::columns).max().orElse(0);
        }

        ChartLayout layout() {
            List<Dot> dots = chart.points().stream()
                    .map(point -> new Dot(x(point.day()), y(point.value())))
                    .toList();
            List<String> ticks = new ArrayList<>();
            List<Label> labels = new ArrayList<>();
            addValues(ticks, labels);
            addDays(ticks, labels);
            String line = dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
            return new ChartLayout(
                    width,
                    BOTTOM + FOOT,
                    "M" + turned(left) + " " + TOP + "V" + BOTTOM + "H" + turned(left + PLOT_WIDTH),
                    ticks,
                    labels,
                    dots,
                    chart.line() ? line : "");
        }

        private void addValues(List<String> ticks, List<Label> labels) {
            List<MeasureChart.Point> byValue = chart.points().stream()
                    .sorted(Comparator.comparing(MeasureChart.Point::value))
                    .toList();
            for (MeasureChart.Point point : withRoom(
                    byValue, byValue.stream().map(each -> -y(each.value())).toList(), LINE)) {
                int y = y(point.value());
                ticks.add("M" + turned(left - TICK) + " " + y + "H" + turned(left));
                labels.add(new Label(
                        turned(left - TICK - BESIDE / 2),
                        y + TO_MIDDLE,
                        "end",
                        "\u2066" + point.valueLabel() + "\u2069"));
            }
        }

        private void addDays(List<String> ticks, List<Label> labels) {
            List<Integer> places =
                    chart.points().stream().map(each -> straight(each.day())).toList();
            for (MeasureChart.Point point : withRoom(chart.points(), places, dayWidth + BESIDE)) {
                int x = x(point.day());
                ticks.add("M" + x + " " + BOTTOM + "V" + (BOTTOM + TICK));
                labels.add(new Label(x, BOTTOM + BELOW, "middle", point.dayLabel()));
            }
        }

        /** The first and the last, and of those between them each that has room; of points at one place, one. */
        private static List<MeasureChart.Point> withRoom(
                List<MeasureChart.Point> points, List<Integer> places, int room) {
            int last = places.get(places.size() - 1);
            List<MeasureChart.Point> labelled = new ArrayList<>(List.of(points.get(0)));
            int taken = places.get(0);
            for (int i = 1; i < points.size(); i++) {
                int place = places.get(i);
                boolean isLast = place == last;
                if (place - taken >= room && (isLast || last - place >= room)) {
                    labelled.add(points.get(i));
                    taken = place;
                }
            }
            return labelled;
        }

        /** Where a day stands, from left to right. */
        private int straight(LocalDate day) {
            long days = ChronoUnit.DAYS.between(chart.from(), chart.to());
            int room = PLOT_WIDTH - 2 * INSET;
            long passed = ChronoUnit.DAYS.between(chart.from(), day);
            return left + INSET + (days == 0 ? room / 2 : (int) Math.round((double) room * passed / days));
        }

        private int x(LocalDate day) {
            return turned(straight(day));
        }

        /** Time runs the way the words do. */
        private int turned(int x) {
            return chart.reading() == Direction.RIGHT_TO_LEFT ? width - x : x;
        }

        private int y(BigDecimal value) {
            BigDecimal range = most.subtract(least, MathContext.DECIMAL64);
            if (range.signum() == 0) {
                return TOP + PLOT_HEIGHT / 2;
            }
            double part = value.subtract(least, MathContext.DECIMAL64)
                    .divide(range, MathContext.DECIMAL64)
                    .doubleValue();
            return TOP + (int) Math.round(PLOT_HEIGHT * (1 - part));
        }
    }
}
