package org.practicemodel.principles.assertion;

import java.util.Optional;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.report.AdherenceReport;

/** What an assertion expects of a report that is narrowed to what it looks at. */
interface Expectation {

    /** Returns the report with what this expectation itself looks at, where that is less. */
    default AdherenceReport within(AdherenceReport looked) {
        return looked;
    }

    /** Returns how the record differs from it; empty where it does not. */
    Optional<Shortfall> shortfall(AdherenceReport looked);

    /** Checks whether answers are compared, which can be done with "can't see yet" too. */
    default boolean comparesAnswers() {
        return false;
    }

    /** Checks whether the record lets anybody say anything about what is looked at. */
    static boolean isJudged(AdherenceReport looked) {
        return looked.findings().stream()
                .anyMatch(finding -> finding.verdict() == Verdict.MET || finding.verdict() == Verdict.NOT_MET);
    }
}
