package org.practicemodel.principles.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * Expects that the record shows nothing otherwise, or nothing that a baseline does not know of. What is merely begun is no part
 * of that: writing down the first half of a matter must not look worse than silence. Nor is what somebody waived, which is
 * counted.
 */
final class NoneUnmet implements Expectation {

    private final Optional<Baseline> baseline;
    private final WaivedNothing waivedNothing;

    /**
     * Expects nothing otherwise.
     *
     * @param baseline what is known already; empty where nothing is
     * @param waivedNothing says of waivers why they leave nothing
     */
    NoneUnmet(Optional<Baseline> baseline, WaivedNothing waivedNothing) {
        this.baseline = baseline;
        this.waivedNothing = waivedNothing;
    }

    @Override
    public Optional<Shortfall> shortfall(AdherenceReport looked) {
        Set<RuleCode> otherwise = looked.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        int all = otherwise.size();
        otherwise.removeIf(rule -> looked.beside(rule).isWaived());
        int waived = all - otherwise.size();
        Set<RuleCode> unmet = baseline.map(known -> known.newIn(looked)).orElse(otherwise);
        int broken = looked.failures().size();
        if (unmet.isEmpty() && broken == 0) {
            return Optional.empty();
        }
        String key = unmet.isEmpty() ? "broken" : baseline.isPresent() ? "unmet.new" : "unmet";
        Phrase headline = AssertionWords.ofAll(
                Phrase.of(key).with("count", unmet.isEmpty() ? broken : unmet.size()),
                looked.findings().size() + broken,
                "questions");
        List<String> details = new ArrayList<>();
        addCount(details, "unmet.adopted", otherwise.size() - unmet.size());
        addCount(details, "unmet.waived", waived);
        AdherenceReport shown = looked.narrowedTo(finding -> unmet.contains(finding.rule()), failure -> true);
        details.addAll(waivedNothing.of(shown));
        return Optional.of(Shortfall.of(headline, details, shown));
    }

    private static void addCount(List<String> details, String key, int count) {
        if (count > 0) {
            details.add(AssertionWords.say(Phrase.of(key).with("count", count)));
        }
    }
}
