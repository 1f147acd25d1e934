package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;

/** Expects that nothing can be judged. A rule that broke is no sign of that. */
final class NothingToJudge implements Expectation {

    /** Says that nothing could be judged, where something was expected to be. */
    static Shortfall wasJudged(AdherenceReport looked) {
        return Shortfall.withAdditions(
                Phrase.of("nothing")
                        .with(
                                "count",
                                looked.findings().size() + looked.failures().size()),
                List.of(AssertionWords.say(Phrase.of("nothing.why"))),
                looked);
    }

    @Override
    public Optional<Shortfall> shortfall(AdherenceReport looked) {
        AdherenceReport something = looked.narrowedTo(
                finding -> finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_MET, failure -> true);
        int judged = something.findings().size();
        int broken = something.failures().size();
        if (judged + broken == 0) {
            return Optional.empty();
        }
        Phrase headline = AssertionWords.ofAll(
                Phrase.of(judged == 0 ? "broken" : "something").with("count", judged == 0 ? broken : judged),
                looked.findings().size() + broken,
                "questions");
        return Optional.of(Shortfall.of(headline, List.of(), something));
    }
}
