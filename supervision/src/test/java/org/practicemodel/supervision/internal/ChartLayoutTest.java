package org.practicemodel.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.page.Direction;
import org.practicemodel.supervision.internal.ChartLayout.Dot;
import org.practicemodel.supervision.internal.ChartLayout.Label;

class ChartLayoutTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static MeasureChart.Point point(int day, String value) {
        return new MeasureChart.Point(FIRST.plusDays(day), new BigDecimal(value), "day " + day, value);
    }

    private static MeasureChart chart(Direction reading, int days, boolean line, MeasureChart.Point... points) {
        return new MeasureChart(
                "chart-1", "Chart", "Values", "en-GB", reading, FIRST, FIRST.plusDays(days), List.of(points), line);
    }

    private static ChartLayout layout(int days, MeasureChart.Point... points) {
        return ChartLayout.of(chart(Direction.LEFT_TO_RIGHT, days, false, points));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(40);
    }

    @Example
    void days_are_as_far_apart_as_they_were() {
        assertThat(layout(100, point(0, "1"), point(25, "3"), point(100, "2")).dots())
                .containsExactly(new Dot(44, 180), new Dot(156, 20), new Dot(492, 100));
        assertThat(layout(200, point(0, "1"), point(100, "2")).dots())
                .containsExactly(new Dot(44, 180), new Dot(268, 20));
    }

    @Example
    void what_is_on_the_axes_was_measured() {
        ChartLayout layout = layout(100, point(0, "1"), point(50, "3"), point(100, "2"));

        assertThat(layout.labels())
                .containsExactly(
                        new Label(17, 185, "end", "\u20661\u2069"),
                        new Label(17, 105, "end", "\u20662\u2069"),
                        new Label(17, 25, "end", "\u20663\u2069"),
                        new Label(44, 226, "middle", "day 0"),
                        new Label(268, 226, "middle", "day 50"),
                        new Label(492, 226, "middle", "day 100"));
        assertThat(layout.ticks())
                .containsExactly(
                        "M22 180H28", "M22 100H28", "M22 20H28", "M44 200V206", "M268 200V206", "M492 200V206");
        assertThat(layout.frame()).isEqualTo("M28 20V200H508");
        assertThat(layout.viewBox()).isEqualTo("0 0 536 240");
        assertThat(layout).hasToString("ChartLayout");
    }

    @Example
    void one_value_on_one_day_stands_in_the_middle() {
        ChartLayout layout = layout(0, point(0, "7"));

        assertThat(layout.dots()).containsExactly(new Dot(264, 100));
        assertThat(layout.labels()).hasSize(2);
        assertThat(layout.viewBox()).isEqualTo("0 0 524 240");
        assertThat(layout(0, point(0, "7"), point(0, "7.0")).labels()).hasSize(2);
    }

    @Example
    void time_runs_the_way_the_words_do() {
        ChartLayout layout = ChartLayout.of(
                chart(Direction.RIGHT_TO_LEFT, 100, true, point(0, "1"), point(50, "2"), point(100, "3")));

        assertThat(layout.dots()).containsExactly(new Dot(492, 180), new Dot(268, 100), new Dot(44, 20));
        assertThat(layout.frame()).isEqualTo("M508 20V200H28");
        assertThat(layout.ticks().get(0)).isEqualTo("M514 180H508");
        assertThat(layout.labels().get(0)).isEqualTo(new Label(519, 185, "end", "\u20661\u2069"));
        assertThat(layout.line()).isEqualTo("M492 180L268 100L44 20");
    }

    @Example
    void a_line_is_there_only_where_it_was_asked_for() {
        assertThat(layout(100, point(0, "1"), point(50, "2"), point(100, "3")).line())
                .isEmpty();
    }

    @Example
    void what_has_no_room_between_others_is_not_labelled() {
        assertThat(layout(100, point(0, "1"), point(1, "1.1"), point(99, "9.9"), point(100, "10"))
                        .labels())
                .extracting(Label::words)
                .containsExactly("\u20661\u2069", "\u206610\u2069", "day 0", "day 100");
    }

    @Example
    void numbers_that_are_endless_have_a_place_too() {
        assertThat(layout(100, point(0, "-1E+1000"), point(50, "1E-1000"), point(100, "1E+1000"))
                        .dots())
                .extracting(Dot::y)
                .containsExactly(180, 100, 20);
    }

    @Property
    void no_two_labels_stand_on_each_other_and_every_dot_is_in_its_frame(@ForAll("numbers") List<Integer> numbers) {
        MeasureChart.Point[] points = IntStream.range(0, numbers.size())
                .mapToObj(i -> point(i * i, numbers.get(i).toString()))
                .toArray(MeasureChart.Point[]::new);
        ChartLayout layout = layout(numbers.size() * numbers.size(), points);

        assertApart(layout.labels().stream()
                .filter(label -> label.anchor().equals("end"))
                .map(Label::y)
                .sorted()
                .toList());
        assertApart(layout.labels().stream()
                .filter(label -> label.anchor().equals("middle"))
                .map(label -> label.x() / 2)
                .sorted()
                .toList());
        assertThat(layout.dots()).hasSameSizeAs(numbers).allSatisfy(dot -> {
            assertThat(dot.y()).isBetween(20, 180);
            assertThat(dot.x()).isBetween(0, layout.width());
        });
    }

    private static void assertApart(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(20);
        }
    }
}
