package org.practicemodel.principles.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.LimitInForce;

/** Writes one finding: what was seen and where, whose words asked, and what could be explored. */
final class FindingText {

    private static final List<String> LABELS = List.of(
            "seen",
            "suggested",
            "words",
            "ourReading",
            "restsOn",
            "about",
            "explore",
            "wouldMeet",
            "lookAgain",
            "limit");
    private static final String INDENT = "  ";

    private final Words words;
    private final boolean includingRestricted;
    private final LocalDate asOf;
    private final Optional<String> attestedIn;
    private final int labelColumns;

    FindingText(Words words, boolean includingRestricted, AdherenceReport report) {
        this.words = words;
        this.includingRestricted = includingRestricted;
        this.asOf = report.asOf();
        this.attestedIn = report.model().principlesAttestedIn();
        this.labelColumns = LABELS.stream()
                        .mapToInt(label -> Lines.columns(words.say("label." + label)))
                        .max()
                        .orElse(0)
                + INDENT.length();
    }

    void write(Lines page, Finding finding) {
        page.edged(
                finding.rule() + INDENT, words.statement(finding.wording(), finding.rule()), verdict(words, finding));
        labelled(page, "seen", seen(finding));
        labelled(page, "suggested", SuggestionText.lines(words, finding.suggestions()));
        labelled(page, "words", List.of(sourceWords(finding.descriptor())));
        labelled(page, "ourReading", sentence(finding, "ourReading"));
        labelled(page, "restsOn", List.of(bases(finding.descriptor())));
        if (finding.verdict() == Verdict.NOT_MET && finding.about() != About.PRACTICE) {
            labelled(page, "about", List.of(words.say("about." + finding.about())));
        }
        labelled(page, "explore", sentence(finding, "prompt"));
        if (finding.verdict() != Verdict.MET) {
            labelled(page, "wouldMeet", sentence(finding, "wouldMeet"));
        }
        finding.lookAgainOn()
                .ifPresent(day -> labelled(
                        page, "lookAgain", List.of(words.say(Phrase.of("date").with("on", day)))));
        labelled(
                page,
                "limit",
                finding.limits().stream().map(limit -> limit(finding, limit)).toList());
    }

    static String verdict(Words words, Finding finding) {
        String special = finding.begun() ? ".begun" : finding.withReason() ? ".withReason" : "";
        return words.say("verdict." + finding.verdict() + special);
    }

    /** Writes a label before the first text; an absent text leaves out the label too. */
    private void labelled(Lines page, String label, List<String> texts) {
        String beginning = Lines.padded(INDENT + words.say("label." + label), INDENT.length() + labelColumns);
        for (String text : texts) {
            page.hanging(beginning, text, INDENT.length() + labelColumns);
            beginning = " ".repeat(INDENT.length() + labelColumns);
        }
    }

    private List<String> sentence(Finding finding, String what) {
        return words.ofRule(finding.wording(), finding.rule(), what).stream().toList();
    }

    private List<String> seen(Finding finding) {
        List<String> lines = new ArrayList<>(sentences(finding));
        if (includingRestricted) {
            finding.restrictedPhrases().forEach(phrase -> lines.add(restricted(words.seen(finding.wording(), phrase))));
        }
        lines.addAll(places(includingRestricted ? finding.evidenceIncludingRestricted() : finding.evidence()));
        return lines;
    }

    /** Says what the record shows, naming what is restricted only where that was asked for. */
    List<String> sentences(Finding finding) {
        List<Phrase> phrases = includingRestricted ? finding.phrasesIncludingRestricted() : finding.phrases();
        return phrases.stream()
                .map(phrase -> words.seen(finding.wording(), phrase))
                .toList();
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
