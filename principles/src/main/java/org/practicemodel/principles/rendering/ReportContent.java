package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.principles.internal.ReportOutline;
import org.practicemodel.principles.internal.ReportOutline.Block;
import org.practicemodel.principles.internal.ReportOutline.Group;
import org.practicemodel.principles.internal.ReportOutline.Paragraph;
import org.practicemodel.principles.internal.ReportOutline.Remark;
import org.practicemodel.principles.internal.ReportOutline.Remarks;
import org.practicemodel.principles.internal.ReportOutline.Section;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.InputPlace;
import org.practicemodel.principles.report.PastFinding;
import org.practicemodel.principles.report.PolicyInForce;

/** What a report says in the words of one locale: its sections in their order. */
final class ReportContent {

    /** So many digits of a hash tell two definitions apart for a reader; all of them are in the JSON. */
    private static final int HASH_SHOWN = 12;

    private final AdherenceReport report;
    private final Words words;
    private final boolean includingRestricted;
    private final FindingContent findingContent;
    private final List<Section> sections = new ArrayList<>();

    ReportContent(AdherenceReport report, Words words, boolean includingRestricted) {
        this.report = report;
        this.words = words;
        this.includingRestricted = includingRestricted;
        this.findingContent = new FindingContent(words, includingRestricted, report);
    }

    ReportOutline outline() {
        List<Finding> unsaid = findings(finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE);
        List<Finding> apart = findings(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
        GapContent gaps = new GapContent(words, findingContent);
        counted("broke", report.failures().size(), this::failures);
        findings("seen", finding -> finding.verdict() == Verdict.MET);
        findings("begun", Finding::begun);
        findings("otherwise", Finding::isOtherwise);
        counted("cannotSee", unsaid.size(), () -> gaps.blocks(report, unsaid));
        counted("apart", apart.size(), () -> findingContent.alike(apart));
        counted("history", report.history().size(), this::history);
        section("coverage", new TableContent(words).tables(report));
        section("tenMinutes", report.withinTenMinutes().isEmpty() ? List.of() : gaps.withinTenMinutes(report));
        return new ReportOutline(words.say("title"), beginning(), sections);
    }

    /** What the findings say, without what is said around them. */
    List<Block> findings() {
        List<Block> blocks = new ArrayList<>(report.failures().isEmpty() ? List.of() : failures());
        List<Finding> inFull = findings(finding -> finding.verdict() != Verdict.NOT_APPLICABLE);
        inFull.forEach(finding -> blocks.add(findingContent.found(finding)));
        List<Finding> apart = findings(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
        if (!apart.isEmpty()) {
            blocks.add(new Group(words.say("verdict." + Verdict.NOT_APPLICABLE), findingContent.alike(apart)));
        }
        if (inFull.stream().flatMap(finding -> shown(finding).stream()).anyMatch(Evidence::recordingAssumed)) {
            blocks.add(new Paragraph(words.say("where.recordingAssumed")));
        }
        return blocks;
    }

    List<Block> additions() {
        return new GapContent(words, findingContent).additions(report);
    }

    private List<List<String>> beginning() {
        List<String> scope = new ArrayList<>(List.of(words.say("scope." + report.subject())));
        report.model()
                .principlesAttestedIn()
                .ifPresent(document ->
                        scope.add(words.say(Phrase.of("scope.attested").with("document", document))));
        List<String> about = new ArrayList<>();
        about.add(words.say(Phrase.of("about")
                .with("record", report.record())
                .with("asOf", report.asOf())
                .with("model", report.model().title())
                .with("edition", report.model().id())));
        adapted().ifPresent(phrase -> about.add(words.say(phrase)));
        report.input().ifPresent(input -> about.add(words.say(place(input))));
        about.add(counts());
        List<List<String>> beginning = new ArrayList<>(List.of(scope, about));
        report.policy().ifPresent(policy -> beginning.add(policy(policy)));
        if (evidence().anyMatch(Evidence::recordingAssumed)) {
            beginning.add(List.of(words.say("where.recordingAssumed")));
        }
        return beginning;
    }

    /** What a local policy set, so that nobody takes it for the model's own. */
    private List<String> policy(PolicyInForce policy) {
        List<String> set = new ArrayList<>();
        set.add(words.say(Phrase.of("policy").with("title", PlainText.line(policy.title()))));
        policy.thresholds()
                .forEach(value -> set.add(words.say(
                        Phrase.of("policy.threshold").with("key", value.key()).with("value", value.value()))));
        policy.standings()
                .forEach(standing -> set.add(words.say(Phrase.of("policy.standing")
                        .with("rule", standing.rule())
                        .with("standing", words.say("policy." + standing.standing()))
                        .with("reason", PlainText.line(standing.reason())))));
        return set;
    }

    /** Whose edition the model adapts, and by what everything in it is known again. */
    private Optional<Phrase> adapted() {
        return report.model()
                .adapts()
                .map(edition -> Phrase.of("adapted")
                        .with("edition", edition)
                        .with("hash", report.modelUsed().contentHash().substring(0, HASH_SHOWN)));
    }

    private static Phrase place(InputPlace input) {
        return Phrase.of("input").with("file", input.file()).with("number", input.index() + 1);
    }

    /** The evidence that findings show: those that are said in few words show none. */
    private Stream<Evidence> evidence() {
        Stream<Evidence> current = report.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .filter(finding -> finding.reason()
                        .filter(NotEnoughReason.SOURCE_DOES_NOT_HOLD::equals)
                        .isEmpty())
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
        otherwise(parts);
        add(parts, "counts.cannotSee", count(finding -> finding.verdict() == Verdict.NOT_ENOUGH_EVIDENCE));
        add(parts, "counts.apart", count(finding -> finding.verdict() == Verdict.NOT_APPLICABLE));
        add(parts, "counts.broke", report.failures().size());
        return words.say(Phrase.of("counts")
                .with("count", report.findings().size() + report.failures().size())
                .with("parts", words.list(parts)));
    }

    private void otherwise(List<String> parts) {
        int waived = count(finding ->
                finding.isOtherwise() && report.beside(finding.rule()).isWaived());
        if (waived > 0) {
            parts.add(words.say(Phrase.of("counts.otherwiseWaived")
                    .with("count", count(Finding::isOtherwise))
                    .with("waived", waived)));
        } else {
            add(parts, "counts.otherwise", count(Finding::isOtherwise));
        }
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

    private void section(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, words.say(Phrase.of("section." + name), report.subject()), blocks));
        }
    }

    private void counted(String name, int size, Supplier<List<Block>> blocks) {
        if (size > 0) {
            sections.add(new Section(name, words.say("section." + name) + " (" + size + ")", blocks.get()));
        }
    }

    private void findings(String section, Predicate<Finding> which) {
        List<Finding> chosen = findings(which);
        counted(
                section,
                chosen.size(),
                () -> chosen.stream()
                        .map(findingContent::found)
                        .map(Block.class::cast)
                        .toList());
    }

    private List<Block> failures() {
        return List.of(
                new Paragraph(words.say("section.broke.why")),
                new Remarks(report.failures().stream()
                        .map(failure -> new Remark(failure.rule().value(), failure.exception(), List.of()))
                        .toList()));
    }

    private List<Block> history() {
        return List.of(
                new Paragraph(words.say("section.history.question")),
                new Remarks(report.history().stream().map(this::remark).toList()));
    }

    private Remark remark(PastFinding past) {
        Phrase since = Phrase.of("history.item")
                .with("settledOn", past.settledOn())
                .with("phrase", words.seen(past.wording(), shownPhrase(past)));
        return new Remark(past.rule().value(), words.say(since), findingContent.places(shown(past)));
    }
}
