package org.practicemodel.examples.cli;

/** In which form reports are written. */
enum ReportForm {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** How problems are written beside it. */
    OutputForm ofProblems() {
        return this == JSON ? OutputForm.JSON : OutputForm.TEXT;
    }
}
