package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.adaptation.EffectiveModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says of definitions whether they fit the one that they extend. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says of definitions that extend another whether everything in them fits, with every problem at once.",
        footer = {"", "Example:", "  practice model check anytown.json"})
final class ModelCheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the definitions; - is standard input")
    private List<String> files = List.of();

    @Mixin
    private final KnownFiles known = new KnownFiles();

    ModelCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs.readOnce(files);
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        Optional<ModelFiles> models = known.read(new Inputs(surroundings), problems);
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            if (models.isPresent()) {
                for (String file : files) {
                    models.get()
                            .read(new ModelName(file))
                            .ifPresent(model -> output.write(fits(file, model).getBytes(StandardCharsets.UTF_8)));
                }
            }
            output.complete();
        }
        return problems.exit();
    }

    private static String fits(String file, EffectiveModel model) {
        return TextProblems.shown(file) + ": everything in " + model.id() + " fits " + model.edition() + " (content "
                + model.contentHash() + ")\n";
    }
}
