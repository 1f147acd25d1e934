package org.practicemodel.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The definitions that others may extend besides the editions. */
final class KnownFiles {

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "a definition that others may extend besides the editions; may be given again")
    private List<String> known = List.of();

    Stream<String> files() {
        return known.stream();
    }

    /** Reads them; empty where something is wrong with one of them, which has been said then. */
    Optional<ModelFiles> read(Inputs inputs, Problems problems) {
        ModelFiles models = new ModelFiles(inputs, problems);
        return models.know(known) ? Optional.of(models) : Optional.empty();
    }
}
