package org.practicemodel.examples.cli;

import java.util.Locale;
import org.practicemodel.principles.summary.CaseloadSummary;
import org.practicemodel.principles.summary.Summaries;

/** In which form a summary is written. */
enum SummaryForm {
    TEXT,
    MARKDOWN,
    JSON;

    String shown(CaseloadSummary summary) {
        return switch (this) {
            case TEXT -> Summaries.text(summary, Locale.UK);
            case MARKDOWN -> Summaries.markdown(summary, Locale.UK);
            case JSON -> Summaries.json(summary) + "\n";
        };
    }

    /** How problems are written beside it. */
    OutputForm ofProblems() {
        return this == JSON ? OutputForm.JSON : OutputForm.TEXT;
    }
}
