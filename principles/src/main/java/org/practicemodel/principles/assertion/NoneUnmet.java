package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * Expects that the record shows nothing otherwise. What is merely begun is no part of that: writing down the first half of a
 * matter must not look worse than silence.
 */
final class NoneUnmet implements Expectation {

    @Override
    public Optional<Shortfall> shortfall(AdherenceReport looked) {
        AdherenceReport otherwise = looked.narrowedTo(
                finding -> finding.verdict() == Verdict.NOT_MET && !finding.begun(), failure -> true);
        int count = otherwise.findings().size();
        int broken = otherwise.failures().size();
        if (count + broken == 0) {
            return Optional.empty();
        }
        Phrase headline = Phrase.of(count == 0 ? "broken" : "unmet")
                .with("count", count == 0 ? broken : count)
                .with("all", looked.findings().size() + looked.failures().size());
        return Optional.of(Shortfall.of(headline, List.of(), otherwise));
    }
}
