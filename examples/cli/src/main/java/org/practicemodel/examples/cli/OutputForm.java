package org.practicemodel.examples.cli;

/** How results and problems are written. */
enum OutputForm {
    TEXT,
    JSON
}
