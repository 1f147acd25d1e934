package org.practicemodel.supervision.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.supervision.outcome.MeasureSeries;
import org.practicemodel.supervision.outcome.OutcomeTracker;
import org.w3c.dom.Element;

class RenderingProperties {

    private static final String MARKER = "zzmarkerzz";
    private static final Pattern PLACE = Pattern.compile("(?<= )/[A-Za-z]+/");

    private static final Map<String, SupervisionRenderer> FORMATS = new TreeMap<>(Map.of(
            "html", Supervisions.html(),
            "markdown", Supervisions.markdown(),
            "text", Supervisions.text()));

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<PracticeRecord> marked() {
        return Records.recordsThatSay(MARKER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static Preparation prepared(PracticeRecord record, LocalDate asOf) {
        return Preparation.of(
                RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of()));
    }

    private static String shown(String format, Preparation preparation) {
        return FORMATS.get(format).render(preparation, Locale.UK);
    }

    private static Stream<MeasureSeries> series(OutcomeTracker tracker) {
        return Stream.concat(
                tracker.trajectories().stream().flatMap(each -> each.series().stream()),
                tracker.otherMeasures().stream());
    }

    private static String all(Preparation preparation) {
        return FORMATS.values().stream()
                        .map(format -> format.render(preparation, Locale.UK))
                        .collect(Collectors.joining())
                + series(preparation.tracker())
                        .map(each -> Supervisions.svg()
                                .render(preparation.tracker(), each, Locale.UK)
                                .orElse(""))
                        .collect(Collectors.joining());
    }

    @Property(tries = 50)
    void the_default_locale_is_never_asked(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        String expected = all(prepared(record, asOf));
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "cy-GB", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(all(prepared(record, asOf))).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void everything_that_was_said_of_a_goal_is_shown(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Preparation preparation = prepared(record.withRestrictions(List.of()), asOf);
        String text = Markup.tight(shown("text", preparation));
        String markdown = Markup.tight(shown("markdown", preparation).replace("\\", ""))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        String page = Markup.tight(Markup.parsed(shown("html", preparation)).getTextContent());

        assertThat(said(preparation.tracker()).filter(each -> each.sensitive().isEmpty()))
                .allSatisfy(said -> {
                    String plain = Markup.tight(PlainText.of(said.words()));
                    assertThat(text).contains(plain);
                    assertThat(markdown).contains(plain.replace("\\", ""));
                    assertThat(page).contains(plain);
                });
    }

    private static Stream<Statement> said(OutcomeTracker tracker) {
        return Stream.of(
                        tracker.trajectories().stream().map(each -> each.goal().statement()),
                        tracker.trajectories().stream()
                                .flatMap(each -> each.steps().stream())
                                .flatMap(step -> step.words().stream()),
                        tracker.trajectories().stream()
                                .flatMap(each -> each.seenDifferently().stream())
                                .flatMap(each -> Stream.concat(each.words().stream(), each.response().stream())),
                        tracker.trajectories().stream().flatMap(each -> each.baseline().words().stream()),
                        tracker.talks().stream()
                                .flatMap(talk -> Stream.concat(talk.advances().stream(), talk.barriers().stream())),
                        series(tracker)
                                .flatMap(each -> each.points().stream())
                                .flatMap(point -> point.words().stream()))
                .flatMap(statements -> statements);
    }

    @Property
    void a_chart_and_the_words_beside_it_have_the_same_numbers(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Preparation preparation = prepared(record, asOf);
        sameNumbers(preparation);
    }

    @Example
    void so_have_those_of_a_typical_family() {
        assertThat(sameNumbers(Prepared.of(Prepared.typical()))).isEqualTo(2);
    }

    private static int sameNumbers(Preparation preparation) {
        List<MeasureSeries> charted = series(preparation.tracker().withoutRestricted())
                .filter(each -> !each.charted().isEmpty())
                .toList();
        List<Element> charts = Markup.every(Markup.parsed(shown("html", preparation)), "svg");
        String text = Markup.tight(shown("text", preparation));
        String markdown = Markup.tight(shown("markdown", preparation)).replace("\\", "");
        assertThat(charts).hasSameSizeAs(charted);
        for (int i = 0; i < charts.size(); i++) {
            Element chart = charts.get(i);
            int points = charted.get(i).charted().size();
            assertThat(Markup.every(chart, "circle")).hasSize(points);
            assertThat(Markup.every(chart, "path").stream()
                            .filter(path -> path.getAttribute("class").equals("line")))
                    .hasSize(points >= 3 ? 1 : 0);
            String told = Markup.every(chart, "desc").get(0).getTextContent();
            List<String> rows = rowsBelow(chart);
            assertThat(rows).hasSizeGreaterThanOrEqualTo(points);
            Words words = new Words(Locale.UK, Showing.ORDINARY, Set.of());
            for (var point : charted.get(i).charted()) {
                String day = words.day(point.on());
                String value = words.number(point.value().orElseThrow());
                assertThat(told).contains(value + " on " + day);
                assertThat(rows).contains(day + "|" + value);
                assertThat(text).contains(Markup.tight("* " + day + ": " + value));
                assertThat(markdown).contains(Markup.tight("| " + day + " | " + value));
            }
        }
        return charts.size();
    }

    /** The day and the value of each row of the table that stands below a chart. */
    private static List<String> rowsBelow(Element chart) {
        var next = chart.getParentNode().getNextSibling();
        while (!(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return Markup.every((Element) next, "tr").stream()
                .map(row -> Markup.every(row, "td"))
                .filter(cells -> !cells.isEmpty())
                .map(cells -> cells.get(0).getTextContent().strip() + "|"
                        + cells.get(1).getTextContent().strip())
                .toList();
    }

    @Property
    void pages_and_pictures_are_well_formed_and_text_is_no_wider_than_a_page(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Preparation preparation = prepared(record, asOf);

        assertThat(Markup.parsed(shown("html", preparation)).getTagName()).isEqualTo("main");
        series(preparation.tracker())
                .flatMap(each -> Supervisions.svg().render(preparation.tracker(), each, Locale.UK).stream())
                .forEach(picture ->
                        assertThat(Markup.parsed(picture).getTagName()).isEqualTo("svg"));
        assertThat(List.of(shown("text", preparation).split("\n", -1)))
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }

    @Property
    void no_two_parts_of_a_page_have_one_name(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Element page = Markup.parsed(shown("html", prepared(record, asOf)));

        assertThat(Markup.every(page, "*").stream()
                        .map(part -> part.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Property
    void what_is_restricted_is_neither_told_nor_named(
            @ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        Preparation preparation = prepared(allRestricted(record), asOf);

        for (String format : FORMATS.keySet()) {
            String shown = shown(format, preparation);
            String main = format.equals("html") ? shown.substring(shown.indexOf("<main")) : shown;
            assertThat(main).doesNotContain(MARKER);
            for (PlacedEntry entry : Entries.of(record).all()) {
                assertThat(main).doesNotContain(entry.entry().id().value(), entry.pointer());
            }
        }
    }

    @Property
    void where_it_was_asked_for_nothing_of_a_trajectory_is_left_out(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (SupervisionRenderer format : FORMATS.values()) {
            String restricted = format.includingRestricted().render(prepared(allRestricted(record), asOf), Locale.UK);
            String open =
                    format.includingRestricted().render(prepared(record.withRestrictions(List.of()), asOf), Locale.UK);
            assertThat(unmarked(restricted)).isEqualTo(unmarked(open));
        }
    }

    /** What became of goals, without the marks, which make headings longer, and isolate the words they stand behind. */
    private static String unmarked(String text) {
        return text.substring(text.indexOf("What became of"))
                .replace(" (restricted)", "")
                .replaceAll("\\s+", "")
                .replace("(restricted)", "")
                .replaceAll("[~\\u2066-\\u2069-]+", "");
    }

    private static PracticeRecord allRestricted(PracticeRecord record) {
        return record.withRestrictions(Entries.of(record).all().stream()
                .map(placed -> Restriction.builder()
                        .of(EntryId.of(placed.entry().id().value()))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList());
    }

    @Property
    void every_place_that_is_named_is_a_place(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        String text = shown("text", prepared(record, asOf));

        assertThat(PLACE.matcher(text)
                        .results()
                        .map(found -> found.group().replace("/", ""))
                        .distinct())
                .isSubsetOf(
                        "discussions",
                        "goals",
                        "actions",
                        "formulations",
                        "engagement",
                        "plans",
                        "reviews",
                        "sharing",
                        "goalOutcomes",
                        "family",
                        "journey");
    }
}
