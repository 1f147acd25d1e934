package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.InputPlace;
import org.practicemodel.principles.report.PastFinding;
import org.practicemodel.principles.report.RuleFailure;

/** One page of plain text: the sections of a report in their order. */
final class TextPage {

    private static final String INDENT = "  ";

    private final AdherenceReport report;
    private final Words words;
    private final boolean includingRestricted;
    private final FindingText findingText;
    private final Lines page = new Lines();

    TextPage(AdherenceReport report, Words words, boolean includingRestricted) {
        this.report = report;
        this.words = words;
        this.includingRestricted = includingRestricted;
        this.findingText = new FindingText(words, includingRestricted, report);
    }

    String text() {
        List<Finding> unsaid = findings(finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE);
        List<Finding> apart = findings(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
        beginning();
        section("broke", report.failures().size(), this::failures);
        findings("seen", finding -> finding.verdict() == Verdict.MET);
        findings("begun", Finding::begun);
        findings("otherwise", finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun());
        section("cannotSee", unsaid.size(), () -> new GapText(words, findingText).write(page, report, unsaid));
        section("apart", apart.size(), () -> apart(apart));
        section("history", report.history().size(), this::history);
        page.blank().title(words.say("section.coverage"), '-');
        new TableText(words).write(page, report);
        return page.toString();
    }

    private void beginning() {
        page.title(words.say("title"), '=').blank().paragraph("", words.say("scope"));
        report.model()
                .principlesAttestedIn()
                .ifPresent(document ->
                        page.paragraph("", words.say(Phrase.of("scope.attested").with("document", document))));
        page.blank()
                .paragraph(
                        "",
                        words.say(Phrase.of("about")
                                .with("record", report.record())
                                .with("asOf", report.asOf())
                                .with("model", report.model().title())
                                .with("edition", report.model().id())));
        report.input().ifPresent(input -> page.paragraph("", words.say(place(input))));
        page.paragraph("", counts());
        if (evidence().anyMatch(Evidence::recordingAssumed)) {
            page.blank().paragraph("", words.say("where.recordingAssumed"));
        }
    }

    private static Phrase place(InputPlace input) {
        return Phrase.of("input").with("file", input.file()).with("number", input.index() + 1);
    }

    /** The evidence that findings show: those that do not apply show none. */
    private Stream<Evidence> evidence() {
        Stream<Evidence> current = report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .flatMap(finding -> shown(finding).stream());
        return Stream.concat(current, report.history().stream().flatMap(past -> shown(past).stream()));
    }

    private List<Evidence> shown(Finding finding) {
        return includingRestricted ? finding.evidenceIncludingRestricted() : finding.evidence();
    }

    private List<Evidence> shown(PastFinding past) {
        return includingRestricted ? past.evidenceIncludingRestricted() : past.evidence();
    }

    private Phrase shownPhrase(PastFinding past) {
        return includingRestricted ? past.phraseIncludingRestricted() : past.phrase();
    }

    private String counts() {
        List<String> parts = new ArrayList<>();
        int seen = count(finding -> finding.verdict() == Verdict.MET);
        int withReason = count(Finding::withReason);
        if (withReason > 0) {
            parts.add(words.say(
                    Phrase.of("counts.seenWithReason").with("count", seen).with("withReason", withReason)));
        } else {
            add(parts, "counts.seen", seen);
        }
        add(parts, "counts.begun", count(Finding::begun));
        add(parts, "counts.otherwise", count(finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun()));
        add(parts, "counts.cannotSee", count(finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE));
        add(parts, "counts.apart", count(finding -> finding.verdict() == Verdict.NOT_APPLICABLE));
        add(parts, "counts.broke", report.failures().size());
        return words.say(Phrase.of("counts")
                .with("count", report.findings().size() + report.failures().size())
                .with("parts", words.list(parts)));
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.say(Phrase.of(key).with("count", count)));
        }
    }

    private int count(Predicate<Finding> which) {
        return findings(which).size();
    }

    private List<Finding> findings(Predicate<Finding> which) {
        return report.findings().stream().filter(which).toList();
    }

    private void section(String name, int size, Runnable content) {
        if (size > 0) {
            page.blank().title(words.say("section." + name) + " (" + size + ")", '-');
            content.run();
        }
    }

    private void findings(String section, Predicate<Finding> which) {
        List<Finding> chosen = findings(which);
        section(section, chosen.size(), () -> chosen.forEach(finding -> findingText.write(page.blank(), finding)));
    }

    private void failures() {
        page.blank().paragraph("", words.say("section.broke.why"));
        for (RuleFailure failure : report.failures()) {
            page.paragraph(INDENT, failure.rule() + INDENT + failure.exception());
        }
    }

    private void apart(List<Finding> findings) {
        page.blank();
        for (Finding finding : findings) {
            String because = String.join(" ", findingText.sentences(finding));
            item(finding.rule(), words.statement(finding.wording(), finding.rule()) + " " + because);
        }
    }

    private void history() {
        page.blank().paragraph("", words.say("section.history.question")).blank();
        for (PastFinding past : report.history()) {
            item(
                    past.rule(),
                    words.say(Phrase.of("history.item")
                            .with("settledOn", past.settledOn())
                            .with("phrase", words.seen(past.wording(), shownPhrase(past)))));
            findingText.places(shown(past)).forEach(place -> page.paragraph(indent(past.rule()), place));
        }
    }

    private void item(RuleCode rule, String text) {
        String beginning = rule + INDENT;
        page.hanging(beginning, text, Lines.columns(beginning));
    }

    private static String indent(RuleCode rule) {
        return " ".repeat(Lines.columns(rule + INDENT));
    }
}
