package org.practicemodel.principles.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.principles.internal.ReportOutline.Alike;
import org.practicemodel.principles.internal.ReportOutline.Block;
import org.practicemodel.principles.internal.ReportOutline.Found;
import org.practicemodel.principles.internal.ReportOutline.Line;
import org.practicemodel.principles.internal.ReportOutline.Question;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.LimitInForce;

/** Says one finding: what was seen and where, whose words asked, and what could be explored. */
final class FindingContent {

    private final Words words;
    private final boolean includingRestricted;
    private final LocalDate asOf;
    private final Optional<String> attestedIn;
    private final AdherenceReport report;
    private final BesideText beside;

    FindingContent(Words words, boolean includingRestricted, AdherenceReport report) {
        this.words = words;
        this.report = report;
        this.beside = new BesideText(words, includingRestricted);
        this.includingRestricted = includingRestricted;
        this.asOf = report.asOf();
        this.attestedIn = report.model().principlesAttestedIn();
    }

    Found found(Finding finding) {
        return new Found(
                question(finding),
                verdict(words, finding),
                line("seen", seen(finding)),
                places(includingRestricted ? finding.evidenceIncludingRestricted() : finding.evidence()),
                line("elsewhere", elsewhere(finding)),
                beside(finding),
                line("suggested", SuggestionText.lines(words, finding.suggestions())),
                List.of(
                        line("words", List.of(sourceWords(finding.descriptor()))),
                        line("ourReading", sentence(finding, "ourReading")),
                        line("restsOn", List.of(bases(finding.descriptor())))),
                next(finding),
                line(
                        "limit",
                        finding.limits().stream()
                                .map(limit -> limit(finding, limit))
                                .toList()));
    }

    Question question(Finding finding) {
        return new Question(finding.rule().value(), words.statement(finding.wording(), finding.rule()));
    }

    /** What is said of several findings, the same words of it once, in the order of the first of them. */
    List<Block> alike(List<Finding> findings) {
        Map<String, List<Question>> bySaid = new LinkedHashMap<>();
        findings.forEach(finding ->
                bySaid.computeIfAbsent(said(finding), said -> new ArrayList<>()).add(question(finding)));
        List<Block> blocks = new ArrayList<>();
        bySaid.forEach((said, questions) -> blocks.add(new Alike(said, questions)));
        return blocks;
    }

    private String said(Finding finding) {
        List<String> said = new ArrayList<>(sentences(finding));
        said.addAll(elsewhere(finding));
        said.addAll(beside.responses(report.beside(finding.rule())));
        return String.join(" ", said);
    }

    private List<Line> next(Finding finding) {
        boolean isAboutOthers = finding.verdict() == Verdict.NOT_MET && finding.about() != About.PRACTICE;
        List<Line> lines = new ArrayList<>();
        lines.add(line("about", isAboutOthers ? List.of(words.say("about." + finding.about())) : List.of()));
        lines.add(line("explore", sentence(finding, "prompt")));
        lines.add(line("wouldMeet", finding.verdict() == Verdict.MET ? List.of() : sentence(finding, "wouldMeet")));
        lines.add(line(
                "lookAgain",
                finding.lookAgainOn().stream()
                        .map(day -> words.say(Phrase.of("date").with("on", day)))
                        .toList()));
        return lines;
    }

    private List<Line> beside(Finding finding) {
        Beside decided = report.beside(finding.rule());
        return Stream.of(
                        line("waived", beside.waivers(decided)),
                        line("baseline", beside.baseline(decided)),
                        line("response", beside.responses(decided)))
                .filter(line -> !line.texts().isEmpty())
                .toList();
    }

    private Line line(String label, List<String> texts) {
        return new Line(words.say("label." + label), texts);
    }

    static String verdict(Words words, Finding finding) {
        String special = finding.begun() ? ".begun" : finding.withReason() ? ".withReason" : "";
        return words.say("verdict." + finding.verdict() + special);
    }

    private List<String> sentence(Finding finding, String what) {
        return words.ofRule(finding.wording(), finding.rule(), what).stream().toList();
    }

    private List<String> seen(Finding finding) {
        List<String> lines = new ArrayList<>(sentences(finding));
        if (includingRestricted) {
            finding.restrictedPhrases().forEach(phrase -> lines.add(restricted(words.seen(finding.wording(), phrase))));
        }
        return lines;
    }

    /** Says what the record shows, naming what is restricted only where that was asked for. */
    List<String> sentences(Finding finding) {
        List<Phrase> phrases = includingRestricted ? finding.phrasesIncludingRestricted() : finding.phrases();
        return phrases.stream()
                .map(phrase -> words.seen(finding.wording(), phrase))
                .toList();
    }

    /** Says who noted that it can be seen elsewhere; where that is could name somebody, so it has to be asked for. */
    private List<String> elsewhere(Finding finding) {
        if (includingRestricted) {
            return finding.seenElsewhereIncludingRestricted().stream()
                    .map(note ->
                            noted("elsewhere.where", note.by(), note.on()).with("where", PlainText.line(note.where())))
                    .map(words::say)
                    .map(this::restricted)
                    .toList();
        }
        return finding.seenElsewhere().stream()
                .map(note -> words.say(noted("elsewhere", note.by(), note.on())))
                .toList();
    }

    private static Phrase noted(String key, RoleCode by, LocalDate on) {
        return Phrase.of(key).with("by", by).with("on", on);
    }

    /** Lists the places by what they do for the answer, in the order in which each of these first occurs. */
    List<String> places(List<Evidence> evidence) {
        Map<EvidenceRole, List<String>> byRole = new LinkedHashMap<>();
        evidence.forEach(item ->
                byRole.computeIfAbsent(item.role(), role -> new ArrayList<>()).add(place(item)));
        return byRole.entrySet().stream()
                .map(entry -> words.say(
                        Phrase.of("where." + entry.getKey()).with("places", String.join(", ", entry.getValue()))))
                .toList();
    }

    private String place(Evidence item) {
        String pointer = item.pointer().isEmpty() ? words.say("where.record") : item.pointer();
        String place = pointer + item.id().map(id -> " (" + id + ")").orElse("") + (item.recordingAssumed() ? "*" : "");
        return item.restricted() ? restricted(place) : place;
    }

    private String restricted(String text) {
        return words.say(Phrase.of("where.restricted").with("text", text));
    }

    private String sourceWords(RuleDescriptor rule) {
        Phrase quoted = Phrase.of("words").with("words", rule.sourceWords());
        return rule.principleBasis()
                .citation()
                .map(where -> words.say(
                        new Phrase(isAttestedElsewhere(rule, where) ? "words.attested" : "words.cited", quoted.values())
                                .with("citation", where)
                                .with("document", where.document())))
                .orElseGet(() -> words.say(quoted));
    }

    /** Checks whether a rule is asked in words of a principle that only the document of another edition has. */
    private boolean isAttestedElsewhere(RuleDescriptor rule, Citation where) {
        return !rule.principles().isEmpty() && attestedIn.equals(Optional.of(where.document()));
    }

    /** Both labels, the weaker first, so that nobody takes our test for the model's own. The words cite the principle. */
    private String bases(RuleDescriptor rule) {
        BasisKind kind = rule.principleBasis().kind();
        String principle = words.say(Phrase.of("basis.principle").with("basis", words.say("basis." + kind)));
        String test = words.say(Phrase.of("basis.test").with("basis", basis(rule.testBasis())));
        boolean testFirst = !kind.isWeakerThan(rule.testBasis().kind());
        return words.say(Phrase.of("basis.both")
                .with("first", testFirst ? test : principle)
                .with("second", testFirst ? principle : test));
    }

    private String basis(Basis basis) {
        String kind = words.say("basis." + basis.kind());
        return basis.citation()
                .map(where ->
                        words.say(Phrase.of("basis.cited").with("basis", kind).with("citation", where)))
                .orElse(kind);
    }

    private String limit(Finding finding, LimitInForce limit) {
        boolean informs = limit.statutory()
                .filter(statutory -> statutory.informsOnly(asOf))
                .isPresent();
        return words.say(Phrase.of(informs ? "limit.informs" : "limit")
                .with("limit", words.ofLimit(finding.wording(), limit, amount(limit)))
                .with("basis", basisOf(limit))
                .with("key", limit.threshold().key()));
    }

    private String amount(LimitInForce limit) {
        return words.say(Phrase.of("unit." + limit.threshold().unit()).with("count", limit.value()));
    }

    private String basisOf(LimitInForce limit) {
        if (limit.isLocal()) {
            return words.say("limit.local");
        }
        return limit.statutory()
                .map(statutory -> words.say(Phrase.of("limit.statutory").with("citation", statutory.citation())))
                .orElseGet(() -> basis(limit.threshold().basis()));
    }
}
