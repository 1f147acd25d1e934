package org.practicemodel.principles.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Written;
import org.practicemodel.principles.language.Suggestion;
import org.practicemodel.principles.report.Addition;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Beside;
import org.practicemodel.principles.report.CoverageRow;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Gap;
import org.practicemodel.principles.report.PastFinding;
import org.practicemodel.principles.report.PolicyInForce;
import org.practicemodel.principles.report.Responded;
import org.practicemodel.principles.report.RollUp;
import org.practicemodel.principles.report.WaiverInForce;

/**
 * Shows a report as one line of JSON in the format {@code adherence-report/1}, for another program.
 *
 * <p>Codes are language-neutral; the sentences beside them are in English. For instance {@code
 * Reports.json().render(report)}. Immutable and thread-safe. Our interpretation.
 */
public final class JsonRenderer {

    private final boolean restricted;
    private final Words words = new Words(Locale.UK);

    JsonRenderer(boolean restricted) {
        this.restricted = restricted;
    }

    /**
     * Returns a renderer that also shows, and marks, what is restricted, and where notes say that something can be seen: only
     * for those who may see it.
     *
     * @return the renderer
     */
    public JsonRenderer includingRestricted() {
        return new JsonRenderer(true);
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @return one JSON object without line breaks
     */
    public String render(AdherenceReport report) {
        return Written.json(document(report));
    }

    private ReportDocument document(AdherenceReport report) {
        return new ReportDocument(
                ReportDocument.FORMAT,
                words.say("scope." + report.subject()),
                report.input().map(place -> new ReportDocument.Input(place.file(), place.index())),
                report.record().value(),
                new ReportDocument.Model(
                        report.modelUsed().id().value(),
                        report.modelUsed().edition().value(),
                        report.model().title(),
                        report.model().principlesAttestedIn(),
                        report.modelUsed().contentHash()),
                report.asOf(),
                report.principles().stream().map(JsonRenderer::part).toList(),
                report.elements().stream().map(JsonRenderer::part).toList(),
                report.findings().stream()
                        .map(finding -> found(finding, report.beside(finding.rule())))
                        .toList(),
                report.gaps().stream().map(JsonRenderer::missing).toList(),
                report.coverage().stream().map(JsonRenderer::covered).toList(),
                report.history().stream().map(this::past).toList(),
                report.failures().stream()
                        .map(failure -> new ReportDocument.Broken(failure.rule().value(), failure.exception()))
                        .toList(),
                report.smallestAdditions().stream().map(JsonRenderer::addable).toList(),
                report.withinTenMinutes().stream().map(JsonRenderer::addable).toList(),
                report.labels().stream()
                        .map(label -> new ReportDocument.Labelled(label.name().value(), label.value()))
                        .toList(),
                report.subject(),
                report.modelUsed().books(),
                report.policy().map(JsonRenderer::policy));
    }

    private static ReportDocument.Part part(RollUp<?> rollUp) {
        return new ReportDocument.Part(
                rollUp.id().toString(),
                rollUp.verdict(),
                new ReportDocument.Counts(
                        rollUp.counts().met(),
                        rollUp.counts().notMet(),
                        rollUp.counts().notEnoughEvidence(),
                        rollUp.counts().notApplicable()),
                rollUp.begun(),
                rollUp.metWithReason(),
                Optional.of(rollUp.waived()).filter(number -> number > 0));
    }

    private ReportDocument.Found found(Finding finding, Beside beside) {
        return new ReportDocument.Found(
                finding.rule().value(),
                finding.verdict(),
                finding.reason(),
                finding.begun(),
                finding.about(),
                items(restricted ? finding.evidenceIncludingRestricted() : finding.evidence()),
                finding.withReason(),
                finding.withShownReason(),
                finding.sameAs().map(RuleCode::value),
                finding.lookAgainOn(),
                sentences(finding.wording(), restricted ? finding.phrasesIncludingRestricted() : finding.phrases()),
                restricted ? sentences(finding.wording(), finding.restrictedPhrases()) : List.of(),
                finding.suggestions().stream().map(JsonRenderer::suggested).toList(),
                restricted ? elsewhereIncludingRestricted(finding) : elsewhere(finding),
                beside.waivers().stream().map(JsonRenderer::waived).toList(),
                beside.baseline(),
                beside.responses().stream().map(this::response).toList());
    }

    private static ReportDocument.SetByPolicy policy(PolicyInForce policy) {
        return new ReportDocument.SetByPolicy(
                policy.title(),
                policy.thresholds().stream()
                        .map(set -> new ReportDocument.Value(set.key().value(), set.value()))
                        .toList(),
                policy.standings().stream()
                        .map(set -> new ReportDocument.RuleIs(set.rule().value(), set.standing(), set.reason()))
                        .toList());
    }

    private static ReportDocument.Waived waived(WaiverInForce waiver) {
        return new ReportDocument.Waived(
                waiver.id(), waiver.reason(), waiver.decidedBy().value(), waiver.decided(), waiver.until());
    }

    private ReportDocument.Response response(Responded response) {
        return new ReportDocument.Response(
                response.kind(),
                response.by().value(),
                response.on(),
                response.wordsIncludingRestricted().filter(written -> restricted));
    }

    private static ReportDocument.Suggested suggested(Suggestion suggestion) {
        return new ReportDocument.Suggested(
                suggestion.term().code(),
                suggestion.pointer(),
                suggestion.start(),
                suggestion.end(),
                suggestion.term().alternatives(),
                suggestion.term().source().toString());
    }

    private static List<ReportDocument.Elsewhere> elsewhere(Finding finding) {
        return finding.seenElsewhere().stream()
                .map(note ->
                        new ReportDocument.Elsewhere(note.by().value(), note.on(), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static List<ReportDocument.Elsewhere> elsewhereIncludingRestricted(Finding finding) {
        return finding.seenElsewhereIncludingRestricted().stream()
                .map(note -> new ReportDocument.Elsewhere(
                        note.by().value(),
                        note.on(),
                        Optional.of(note.where()),
                        onlyIf(finding.restricted().contains(note.id().value()))))
                .toList();
    }

    private List<String> sentences(Messages wording, List<Phrase> phrases) {
        return phrases.stream().map(phrase -> words.seen(wording, phrase)).toList();
    }

    private static List<ReportDocument.Item> items(List<Evidence> evidence) {
        return evidence.stream()
                .map(item -> new ReportDocument.Item(
                        item.pointer(),
                        item.id(),
                        item.role(),
                        item.source(),
                        onlyIf(item.recordingAssumed()),
                        onlyIf(item.restricted())))
                .toList();
    }

    private static Optional<Boolean> onlyIf(boolean holds) {
        return holds ? Optional.of(true) : Optional.empty();
    }

    private static ReportDocument.Missing missing(Gap gap) {
        return new ReportDocument.Missing(
                gap.rule().value(),
                gap.reason(),
                gap.need().map(JsonRenderer::need),
                gap.effort(),
                gap.whoCanAct(),
                gap.lookAgainOn());
    }

    private static ReportDocument.Need need(EvidenceNeed need) {
        return new ReportDocument.Need(need.type().value(), need.field());
    }

    private static ReportDocument.Covered covered(CoverageRow row) {
        return new ReportDocument.Covered(
                row.principle().value(),
                row.seen(),
                row.begun(),
                row.otherwise(),
                row.notRecorded(),
                row.notHeld(),
                row.tooEarly(),
                row.notApplicable(),
                row.conflicting());
    }

    private ReportDocument.Past past(PastFinding past) {
        return new ReportDocument.Past(
                past.rule().value(),
                past.settledOn(),
                items(restricted ? past.evidenceIncludingRestricted() : past.evidence()),
                words.seen(past.wording(), restricted ? past.phraseIncludingRestricted() : past.phrase()));
    }

    private static ReportDocument.Addable addable(Addition addition) {
        return new ReportDocument.Addable(
                need(addition.need()),
                addition.need().effort(),
                addition.need().whoCanAct(),
                addition.opens().stream().map(RuleCode::value).toList());
    }
}
