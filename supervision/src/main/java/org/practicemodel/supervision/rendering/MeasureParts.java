package org.practicemodel.supervision.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.supervision.internal.MeasureChart;
import org.practicemodel.supervision.internal.PageOutline.Block;
import org.practicemodel.supervision.internal.PageOutline.Chart;
import org.practicemodel.supervision.internal.PageOutline.Group;
import org.practicemodel.supervision.internal.PageOutline.Table;
import org.practicemodel.supervision.outcome.MeasurePoint;
import org.practicemodel.supervision.outcome.MeasureSeries;

/** Tells series of measures: a chart and a table with the same numbers for each, all charts of a goal on one scale of time. */
final class MeasureParts {

    private final Words words;
    private int charts;

    MeasureParts(Words words) {
        this.words = words;
    }

    void add(List<Block> blocks, List<MeasureSeries> all, String about) {
        for (MeasureSeries series : all) {
            List<Block> shown = new ArrayList<>();
            String title = title(series);
            if (!series.charted().isEmpty()) {
                charts++;
                shown.add(new Chart(
                        words.say(Phrase.of("chart.label").with("title", title).with("about", about)),
                        chart("chart-" + charts, series, all)));
            }
            shown.add(table(series, title, about));
            blocks.add(new Group(title, shown));
        }
    }

    /** Says what was measured, who gave the values, about whom, and in which unit. */
    String title(MeasureSeries series) {
        String self = series.selfReport().map(own -> own ? "own" : "other").orElse("unknown");
        Phrase rated = Phrase.of("series." + self)
                .with("instrument", words.code("instrument", series.instrument()))
                .with("who", series.ratedBy().map(words::party).orElseGet(() -> words.say("series.nobody")));
        return unit(series)
                .map(unit -> words.say(
                        Phrase.of("unit.beside").with("text", words.say(rated)).with("unit", unit)))
                .orElseGet(() -> words.say(rated));
    }

    /** Says the first value of a series and its day. */
    String first(MeasureSeries series) {
        MeasurePoint first = series.first().orElseThrow();
        List<String> told = new ArrayList<>();
        first.value().map(words::number).ifPresent(told::add);
        first.words().map(words::spoken).map(PlainText::line).ifPresent(told::add);
        return words.say(Phrase.of("firstMeasured")
                .with("series", title(series))
                .with("value", words.marked(words.aside(told), first.evidence()))
                .with("day", words.day(first.on())));
    }

    MeasureChart chart(String name, MeasureSeries series, List<MeasureSeries> beside) {
        List<LocalDate> days = beside.stream()
                .flatMap(each -> each.charted().stream())
                .flatMap(point -> point.on().stream())
                .toList();
        List<MeasureChart.Point> points = series.charted().stream()
                .map(point -> new MeasureChart.Point(
                        point.on().orElseThrow(),
                        point.value().orElseThrow(),
                        words.day(point.on()),
                        words.number(point.value().orElseThrow())))
                .toList();
        return new MeasureChart(
                name,
                title(series),
                words.say(Phrase.of("chart.sentence")
                        .with(
                                "values",
                                words.list(points.stream()
                                        .map(point -> words.say(Phrase.of("chart.value")
                                                .with("value", point.valueLabel())
                                                .with("day", point.dayLabel())))
                                        .toList()))),
                words.language(),
                words.direction(),
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow(),
                points,
                series.hasLine());
    }

    private Table table(MeasureSeries series, String title, String about) {
        boolean told = series.points().stream().anyMatch(point -> point.words().isPresent());
        List<String> heads = List.of(words.say("head.day"), words.say("head.value"), words.say("head.words"));
        int columns = told ? heads.size() : heads.size() - 1;
        return new Table(
                words.say(Phrase.of("measures.label").with("title", title).with("about", about)),
                heads.subList(0, columns),
                series.points().stream()
                        .map(point -> row(point).subList(0, columns))
                        .toList());
    }

    private List<String> row(MeasurePoint point) {
        String none = words.say(point.words().isPresent() ? "value.inWords" : "value.none");
        return List.of(
                words.day(point.on()),
                words.marked(point.value().map(words::number).orElse(none), point.evidence()),
                point.words()
                        .map(said -> withSource(words.spoken(said), words.source(said)))
                        .orElse(""));
    }

    private String withSource(String said, String source) {
        return source.isEmpty()
                ? said
                : words.say(Phrase.of("said").with("words", said).with("who", source));
    }

    private static Optional<String> unit(MeasureSeries series) {
        return series.unit().map(PlainText::line).filter(unit -> !unit.isEmpty());
    }
}
