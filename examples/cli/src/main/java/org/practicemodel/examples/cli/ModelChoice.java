package org.practicemodel.examples.cli;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.adaptation.EffectiveModel;
import picocli.CommandLine.Option;

/** The model that a command looks under. */
final class ModelChoice {

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            converter = Options.Model.class,
            defaultValue = "leeds/current",
            description =
                    "the model of what states none that this program holds: the id of an edition, or the file of a "
                            + "definition that extends one; ${DEFAULT-VALUE} if not given")
    private ModelName model = new ModelName("leeds/current");

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "a definition that the model may extend besides the editions; may be given again")
    private List<String> known = List.of();

    /** Reads the model; empty where something is wrong with it, which has been said then. */
    Optional<EffectiveModel> read(Inputs inputs, Problems problems) {
        ModelFiles files = new ModelFiles(inputs, problems);
        return files.know(known) ? files.read(model) : Optional.empty();
    }
}
