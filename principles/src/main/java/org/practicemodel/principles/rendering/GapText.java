package org.practicemodel.principles.rendering;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.Addition;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/** Writes what cannot be seen yet, by what would help, beginning with the smallest additions. */
final class GapText {

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
    private final FindingText findingText;

    GapText(Words words, FindingText findingText) {
        this.words = words;
        this.findingText = findingText;
    }

    void write(Lines page, AdherenceReport report, List<Finding> unsaid) {
        additions(page, report.smallestAdditions());
        Map<Help, List<Finding>> groups = new EnumMap<>(Help.class);
        unsaid.forEach(finding -> groups.computeIfAbsent(Help.of(finding), help -> new ArrayList<>())
                .add(finding));
        groups.forEach((help, findings) -> {
            page.blank().paragraph("", words.say("group." + help));
            findings.forEach(finding -> findingText.write(page.blank(), finding));
        });
    }

    private void additions(Lines page, List<Addition> smallest) {
        if (smallest.isEmpty()) {
            return;
        }
        page.blank().paragraph("", words.say("additions"));
        int number = 1;
        for (Addition addition : smallest) {
            page.hanging("  ", item(number++, addition), 5);
        }
    }

    private String item(int number, Addition addition) {
        EvidenceNeed need = addition.need();
        return words.say(Phrase.of("additions.item")
                .with("number", number)
                .with("need", need(need))
                .with("effort", words.say("effort." + need.effort()))
                .with("who", words.say("who." + need.whoCanAct()))
                .with(
                        "rules",
                        words.list(addition.opens().stream()
                                .map(RuleCode::toString)
                                .toList())));
    }

    private String need(EvidenceNeed need) {
        return words.say(
                "need." + need.type() + "." + need.field(),
                Phrase.of("need").with("field", need.field()).with("type", need.type()));
    }
}
