package org.practicemodel.principles.assertion;

import java.util.List;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.principles.report.AdherenceReport;

/**
 * One assertion that does not hold: its text, and as data what the text shows.
 *
 * <p>The text holds ids, codes, dates and the wording of the rules, never what was written in a record nor anything
 * restricted; what is restricted is in the reports, under names that say so. For instance the text that begins with "1 of 1
 * principles is not seen in record record-1 as of 30 June 2026." Immutable and thread-safe. Our interpretation.
 *
 * @param text the text, whose lines end with a line feed
 * @param records the ids of the records about which it does not hold, in their order
 * @param reports the reports of these records with nothing but the findings that speak against what was asserted; of many
 *     records, those whose findings the text shows
 */
public record AssertionFailure(String text, List<Identifier> records, List<AdherenceReport> reports) {

    /** Copies the lists. */
    public AssertionFailure {
        records = List.copyOf(records);
        reports = List.copyOf(reports);
    }

    /** Lays out how one record differs from what was asserted. */
    static AssertionFailure of(Shortfall shortfall) {
        FailurePage page = new FailurePage()
                .headline(shortfall.headline(), shortfall.because())
                .paragraphs(shortfall.details())
                .shown(shortfall);
        page.paragraphs(page.rest());
        return new AssertionFailure(page.toString(), List.of(shortfall.shown().record()), List.of(shortfall.shown()));
    }

    /** Shows the type and the ids of the records. */
    @Override
    public String toString() {
        return "AssertionFailure " + records;
    }
}
