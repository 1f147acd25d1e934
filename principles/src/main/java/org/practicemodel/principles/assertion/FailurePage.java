package org.practicemodel.principles.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.RuleFailure;

/**
 * The text of an assertion that does not hold: how many of what, why it was asserted, then each finding as its report shows
 * it. After {@value #IN_FULL} findings the others are only counted, since nobody reads hundreds.
 */
final class FailurePage {

    static final int IN_FULL = 10;

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> notShown = new TreeMap<>();
    private int room = IN_FULL;

    boolean isFull() {
        return room == 0;
    }

    /** Adds how many of what, and why it was asserted, below what stands there already. */
    FailurePage headline(Phrase headline, Optional<String> because) {
        Lines lines = new Lines().paragraph("", AssertionWords.say(headline));
        because.ifPresent(reason ->
                lines.paragraph("", AssertionWords.say(Phrase.of("because").with("because", reason))));
        return text.isEmpty() ? add(lines.toString()) : block(lines.toString());
    }

    FailurePage paragraphs(List<String> paragraphs) {
        Lines lines = new Lines();
        paragraphs.forEach(paragraph -> lines.paragraph("", paragraph));
        return block(lines.toString());
    }

    /**
     * Adds a report with what would let most be seen, or with its findings, as long as there is room. One without findings
     * takes room too.
     */
    FailurePage shown(Shortfall shortfall) {
        AdherenceReport report = shortfall.shown();
        if (shortfall.withAdditions()) {
            return block(Reports.text().smallestAdditions(report, AssertionWords.LOCALE));
        }
        Set<RuleCode> inFull = Stream.concat(
                        report.failures().stream().map(RuleFailure::rule),
                        report.findings().stream().map(Finding::rule))
                .limit(room)
                .collect(Collectors.toSet());
        room -= Math.min(room, Math.max(1, inFull.size()));
        count(report.narrowedTo(
                finding -> !inFull.contains(finding.rule()), failure -> !inFull.contains(failure.rule())));
        return block(Reports.text()
                .findings(
                        report.narrowedTo(
                                finding -> inFull.contains(finding.rule()), failure -> inFull.contains(failure.rule())),
                        AssertionWords.LOCALE));
    }

    /** Only counts what a report holds. */
    void count(AdherenceReport report) {
        report.findings().forEach(finding -> count(Reports.text().verdict(finding, AssertionWords.LOCALE)));
        report.failures().forEach(failure -> count(AssertionWords.say(Phrase.of("answer.broken"))));
    }

    private void count(String answer) {
        notShown.merge(answer, 1, Integer::sum);
    }

    /** Adds another page below this one. */
    FailurePage append(FailurePage other) {
        return block(other.toString());
    }

    private FailurePage block(String block) {
        return block.isEmpty() ? this : add("\n" + block);
    }

    private FailurePage add(String more) {
        text.append(more);
        return this;
    }

    /** Says how many findings are only counted; nothing where all are shown. */
    List<String> rest() {
        if (notShown.isEmpty()) {
            return List.of();
        }
        List<String> counts = new ArrayList<>();
        notShown.forEach((answer, count) -> counts.add(AssertionWords.say(
                Phrase.of("rest.answer").with("answer", answer).with("count", count))));
        int all = notShown.values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                AssertionWords.say(Phrase.of("rest").with("count", all).with("answers", AssertionWords.list(counts))));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
