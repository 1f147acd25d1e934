package org.practicemodel.principles.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/** One page of plain text: what the numbers are and are not, then two tables for each group. */
final class SummaryText {

    private static final AnswerKind[] KINDS = AnswerKind.values();
    private static final String GAP = "  ";

    private final CaseloadSummary summary;
    private final Messages wording;
    private final Locale locale;
    private final Lines page = new Lines();

    SummaryText(CaseloadSummary summary, Messages wording, Locale locale) {
        this.summary = summary;
        this.wording = wording;
        this.locale = locale;
    }

    String text() {
        page.title(say("title"), '=').blank().paragraph("", say("scope"));
        page.paragraph("", say(Phrase.of("numbers").with("smallest", CaseloadSummary.SMALLEST)));
        summary.model()
                .principlesAttestedIn()
                .ifPresent(
                        document -> page.paragraph("", say(Phrase.of("attested").with("document", document))));
        page.blank()
                .paragraph(
                        "",
                        say(Phrase.of("about")
                                .with("asOf", summary.asOf())
                                .with("model", summary.model().title())
                                .with("edition", summary.model().id())));
        summary.by().ifPresent(name -> page.paragraph("", say(Phrase.of("by").with("label", name))));
        if (summary.groupsNotShown() > 0 || summary.groups().isEmpty()) {
            page.paragraph(
                    "",
                    say(Phrase.of("notShown")
                            .with("count", summary.groupsNotShown())
                            .with("smallest", CaseloadSummary.SMALLEST)));
        }
        summary.groups().forEach(this::group);
        return page.toString();
    }

    private void group(CaseloadGroup group) {
        String key = group.label().isPresent() ? "group" : summary.by().isPresent() ? "group.unlabelled" : "group.all";
        Phrase title = Phrase.of(key).with("records", group.records());
        page.blank()
                .title(
                        say(group.label()
                                .map(label -> title.with("label", label))
                                .orElse(title)),
                        '-');
        List<List<String>> principles = new ArrayList<>();
        group.principles().forEach(row -> principles.add(row(row.principle().title(), row.numbers(), "-")));
        List<List<String>> rules = new ArrayList<>();
        String few = say(Phrase.of("few").with("smallest", CaseloadSummary.SMALLEST));
        group.rules().forEach(row -> rules.add(row(question(row), row.numbers(), few)));
        table("table.principle", principles);
        table("table.rule", rules);
    }

    private String question(RuleNumbers row) {
        String key = row.rule().code() + ".statement";
        return row.rule().code() + (row.wording().has(key) ? " " + row.wording().text(key, locale) : "");
    }

    private static List<String> row(String title, VerdictNumbers numbers, String none) {
        Map<AnswerKind, Integer> shown = numbers.atLeast();
        List<String> cells = new ArrayList<>(List.of(title));
        Arrays.stream(KINDS).forEach(kind -> cells.add(shown.containsKey(kind) ? "≥" + shown.get(kind) : none));
        return cells;
    }

    /** A title wraps within its column; numbers stand to the right of theirs, in its first line. */
    private void table(String heading, List<List<String>> rows) {
        List<List<String>> heads = new ArrayList<>();
        heads.add(List.of(say(heading)));
        Arrays.stream(KINDS)
                .forEach(kind -> heads.add(List.of(say("table." + kind).split("\\|"))));
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            int head = heads.get(i).stream().mapToInt(Lines::columns).max().orElse(0);
            int most = rows.stream()
                    .mapToInt(row -> Lines.columns(row.get(column)))
                    .max()
                    .orElse(0);
            widths.add(GAP.length() + Math.max(head, most));
        }
        widths.set(
                0,
                Lines.WIDTH - widths.stream().skip(1).mapToInt(width -> width).sum());
        page.blank();
        write(heads, widths);
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(Lines.wrapped(row.get(0), widths.get(0), widths.get(0)));
            row.stream().skip(1).forEach(cell -> cells.add(List.of(cell)));
            write(cells, widths);
        }
    }

    private void write(List<List<String>> cells, List<Integer> widths) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(i == 0 ? Lines.padded(cell, widths.get(i)) : Lines.paddedLeft(cell, widths.get(i)));
            }
            page.line(text.toString());
        }
    }

    private String say(String key) {
        return wording.text(key, locale);
    }

    private String say(Phrase phrase) {
        return wording.text(phrase, locale);
    }
}
