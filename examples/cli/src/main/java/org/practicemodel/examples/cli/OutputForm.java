package org.practicemodel.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How results and problems are written. */
enum OutputForm {
    TEXT,
    JSON;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OutputForm> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(OutputForm::id).toList();
    }
}
