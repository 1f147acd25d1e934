package org.practicemodel.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that the program reads. */
enum SourceFormat {
    PRACTICE_RECORD("practice-record"),
    DFE_CSC("dfe-csc"),
    CIN_CENSUS("cin-census");

    private final String id;

    SourceFormat(String id) {
        this.id = id;
    }

    /** Returns what people call it on the command line. */
    String id() {
        return id;
    }

    static Optional<SourceFormat> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(SourceFormat::id).toList();
    }
}
