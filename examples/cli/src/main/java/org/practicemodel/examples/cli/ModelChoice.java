package org.practicemodel.examples.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.adaptation.EffectiveModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The model that a command looks under. */
final class ModelChoice {

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            converter = Options.Model.class,
            defaultValue = "leeds/current",
            description =
                    "the model of records that state no edition, or the one that it adapts: the id of an edition, or the "
                            + "file of a definition that extends one; ${DEFAULT-VALUE} if not given")
    private ModelName model = new ModelName("leeds/current");

    @Mixin
    private final KnownFiles known = new KnownFiles();

    /** Returns the files that the model is read from, which no output may take the place of. */
    Stream<String> files() {
        return Stream.concat(model.isFile() ? Stream.of(model.value()) : Stream.empty(), known.files());
    }

    /** Reads the model; empty where something is wrong with it, which has been said then. */
    Optional<EffectiveModel> read(Inputs inputs, Problems problems) {
        return known.read(inputs, problems).flatMap(files -> files.read(model));
    }
}
