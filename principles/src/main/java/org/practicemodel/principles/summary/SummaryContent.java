package org.practicemodel.principles.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.ReportOutline.Head;

/** Says what the numbers of a summary are and are not, then what they are: two tables for each group. */
final class SummaryContent {

    private static final AnswerKind[] KINDS = AnswerKind.values();
    private static final String NOTHING = "-";

    private final CaseloadSummary summary;
    private final Messages wording;
    private final Locale locale;

    SummaryContent(CaseloadSummary summary, Messages wording, Locale locale) {
        this.summary = summary;
        this.wording = wording;
        this.locale = locale;
    }

    SummaryOutline outline() {
        return new SummaryOutline(
                say("title"),
                List.of(scope(), about()),
                summary.groups().stream().map(this::group).toList());
    }

    private List<String> scope() {
        List<String> scope = new ArrayList<>(List.of(say("scope"), say(smallest("numbers"))));
        summary.model()
                .principlesAttestedIn()
                .ifPresent(document -> scope.add(say(Phrase.of("attested").with("document", document))));
        return scope;
    }

    private List<String> about() {
        List<String> about = new ArrayList<>();
        about.add(say(Phrase.of("about")
                .with("asOf", summary.asOf())
                .with("model", summary.model().title())
                .with("edition", summary.model().id())));
        summary.by().ifPresent(name -> about.add(say(Phrase.of("by").with("label", name))));
        if (summary.groupsNotShown() > 0 || summary.groups().isEmpty()) {
            about.add(say(smallest("notShown").with("count", summary.groupsNotShown())));
        }
        return about;
    }

    private SummaryOutline.Group group(CaseloadGroup group) {
        String key = group.label().isPresent() ? "group" : summary.by().isPresent() ? "group.unlabelled" : "group.all";
        Phrase title = Phrase.of(key).with("records", group.records());
        String few = say(smallest("few"));
        return new SummaryOutline.Group(
                say(group.label().map(label -> title.with("label", label)).orElse(title)),
                List.of(
                        table(
                                "table.principle",
                                group.principles().stream()
                                        .map(row -> cells(row.principle().title(), row.numbers(), NOTHING))
                                        .toList()),
                        table(
                                "table.rule",
                                group.rules().stream()
                                        .map(row -> cells(question(row), row.numbers(), few))
                                        .toList())));
    }

    private SummaryOutline.Table table(String first, List<List<String>> rows) {
        List<Head> heads = new ArrayList<>(List.of(new Head(say(first))));
        Arrays.stream(KINDS).forEach(kind -> heads.add(new Head(say("table." + kind))));
        return new SummaryOutline.Table(heads, rows);
    }

    private static List<String> cells(String title, VerdictNumbers numbers, String none) {
        Map<AnswerKind, Integer> shown = numbers.atLeast();
        List<String> cells = new ArrayList<>(List.of(title));
        Arrays.stream(KINDS).forEach(kind -> cells.add(shown.containsKey(kind) ? "≥" + shown.get(kind) : none));
        return cells;
    }

    private String question(RuleNumbers row) {
        String key = row.rule().code() + ".statement";
        return row.rule().code() + (row.wording().has(key) ? " " + row.wording().text(key, locale) : "");
    }

    private static Phrase smallest(String key) {
        return Phrase.of(key).with("smallest", CaseloadSummary.SMALLEST);
    }

    private String say(String key) {
        return wording.text(key, locale);
    }

    private String say(Phrase phrase) {
        return wording.text(phrase, locale);
    }
}
