package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.adaptation.EffectiveModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "a definition that they may extend besides the editions; may be given again")
    private List<String> known = List.of();

    ModelCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Inputs.readOnce(files);
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        ModelFiles models = new ModelFiles(new Inputs(surroundings), problems);
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            if (models.know(known)) {
                for (String file : files) {
                    Optional<EffectiveModel> model = models.read(new ModelName(file));
                    if (model.isPresent()) {
                        output.write(fits(file, model.get()).getBytes(StandardCharsets.UTF_8));
                    }
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
