package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.ReportOutline.Block;
import org.practicemodel.principles.internal.ReportOutline.Group;
import org.practicemodel.principles.internal.ReportOutline.Paragraph;
import org.practicemodel.principles.internal.ReportOutline.Steps;
import org.practicemodel.principles.report.Addition;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Says what cannot be seen yet, by what would help, beginning with the smallest additions. */
final class GapContent {

    /** What would help, the least effort first; then what takes no addition at all. */
    private enum Help {
        FACT,
        SENTENCE,
        CONVERSATION,
        SYSTEM,
        CONFLICTING,
        TOO_EARLY;

        static Help of(Finding finding) {
            return switch (finding.reason().orElseThrow()) {
                case CONFLICTING -> CONFLICTING;
                case TOO_EARLY -> TOO_EARLY;
                case SOURCE_DOES_NOT_HOLD -> SYSTEM;
                case NOT_RECORDED ->
                    finding.gaps().stream()
                            .flatMap(gap -> gap.effort().stream())
                            .min(Effort::compareTo)
                            .map(effort -> valueOf(effort.name()))
                            .orElse(FACT);
            };
        }
    }

    private final Words words;
    private final FindingContent findingContent;

    GapContent(Words words, FindingContent findingContent) {
        this.words = words;
        this.findingContent = findingContent;
    }

    /** What would help comes first; what the source has no place for is said in few words, since nobody can add it. */
    List<Block> blocks(AdherenceReport report, List<Finding> unsaid) {
        List<Block> blocks = new ArrayList<>(additions(report));
        Map<Help, List<Finding>> groups = new EnumMap<>(Help.class);
        unsaid.forEach(finding -> groups.computeIfAbsent(Help.of(finding), help -> new ArrayList<>())
                .add(finding));
        groups.forEach((help, findings) -> blocks.add(new Group(
                words.say("group." + help),
                help == Help.SYSTEM
                        ? findingContent.alike(findings)
                        : findings.stream()
                                .map(findingContent::found)
                                .map(Block.class::cast)
                                .toList())));
        return blocks;
    }

    /** What would let most be seen; nothing where there is no such thing. */
    List<Block> additions(AdherenceReport report) {
        List<Addition> additions = report.smallestAdditions();
        return additions.isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(words.say("additions")),
                        new Steps(additions.stream()
                                .map(addition -> smallest(report, addition))
                                .toList()));
    }

    /** What whoever reads it could do in ten minutes: to add it, or to ask whoever knows it. */
    List<Block> withinTenMinutes(AdherenceReport report) {
        return List.of(
                new Paragraph(words.say(Phrase.of("section.tenMinutes.why"), report.subject())),
                new Steps(report.withinTenMinutes().stream()
                        .map(addition -> said("tenMinutes." + addition.need().whoCanAct(), addition)
                                .with("need", words.withinSentence(need(report, addition))))
                        .map(phrase -> words.say(phrase, report.subject()))
                        .toList()));
    }

    private String smallest(AdherenceReport report, Addition addition) {
        EvidenceNeed need = addition.need();
        return words.say(said("additions.item", addition)
                .with("need", need(report, addition))
                .with("effort", words.say("effort." + need.effort()))
                .with("who", words.say("who." + need.whoCanAct())));
    }

    private Phrase said(String key, Addition addition) {
        List<String> rules = addition.opens().stream().map(RuleCode::toString).toList();
        return Phrase.of(key).with("rules", words.list(rules));
    }

    /** The book of a rule that needs it knows best what its own types of fact are called. */
    private String need(AdherenceReport report, Addition addition) {
        EvidenceNeed need = addition.need();
        String key = "need." + need.type() + "." + need.field();
        return report.findings().stream()
                .filter(finding -> addition.opens().contains(finding.rule()))
                .flatMap(finding -> words.ofBook(finding.wording(), key).stream())
                .findFirst()
                .orElseGet(() -> words.say(
                        key, Phrase.of("need").with("field", need.field()).with("type", need.type())));
    }
}
