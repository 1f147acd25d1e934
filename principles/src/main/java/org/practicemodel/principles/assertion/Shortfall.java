package org.practicemodel.principles.assertion;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * How a record differs from what was asserted about it.
 *
 * @param headline how many of what
 * @param because why it was asserted
 * @param details what stands before the findings, a paragraph each
 * @param shown the report with the findings that speak against it
 * @param withAdditions whether it is shown what would let most be seen, in place of each finding
 */
record Shortfall(
        Phrase headline, Optional<String> because, List<String> details, AdherenceReport shown, boolean withAdditions) {

    static Shortfall of(Phrase headline, List<String> details, AdherenceReport shown) {
        return new Shortfall(about(headline, shown), Optional.empty(), details, shown, false);
    }

    /** Says what would let most be seen, since a record that lets nothing be judged has too many findings that say so. */
    static Shortfall withAdditions(Phrase headline, List<String> details, AdherenceReport shown) {
        return new Shortfall(about(headline, shown), Optional.empty(), details, shown, true);
    }

    private static Phrase about(Phrase headline, AdherenceReport report) {
        return headline.with("record", report.record()).with("asOf", report.asOf());
    }

    Shortfall because(Optional<String> reason) {
        return new Shortfall(headline, reason, details, shown, withAdditions);
    }
}
