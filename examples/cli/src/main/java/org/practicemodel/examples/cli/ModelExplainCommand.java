package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.adaptation.ModelValue;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every value of a model, and which definition or rule it comes from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows every value of a model, and which definition or rule it comes from.",
        footer = {
            "",
            "Examples:",
            "  practice model explain leeds/current",
            "  practice model explain anytown.json --changes"
        })
final class ModelExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "MODEL",
            converter = Options.Model.class,
            description = "the id of an edition, or the file of a definition that extends one")
    private ModelName model = new ModelName("");

    @Mixin
    private final KnownFiles known = new KnownFiles();

    @Option(names = "--changes", description = "only what differs from the edition of Leeds and from the rules")
    private boolean changes;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.Form.class,
            defaultValue = "text",
            description = "text, or json for one value a line: ${DEFAULT-VALUE} if not given")
    private OutputForm form = OutputForm.TEXT;

    ModelExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(form, surroundings);
        Optional<EffectiveModel> read =
                known.read(new Inputs(surroundings), problems).flatMap(models -> models.read(model));
        if (read.isPresent()) {
            ModelPage page = form == OutputForm.TEXT ? new ModelAsText() : new ModelAsJson();
            try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
                output.write(page.of(read.get(), values(read.get())).getBytes(StandardCharsets.UTF_8));
                output.complete();
            }
        }
        return problems.exit();
    }

    private List<ModelValue> values(EffectiveModel explained) {
        List<EditionId> lineage = explained.lineage();
        Predicate<ModelValue> isOwn = value -> lineage.subList(1, lineage.size()).stream()
                .anyMatch(definition -> definition.value().equals(value.from()));
        return explained.explain(LeedsRuleBooks.all()).stream()
                .filter(changes ? isOwn : value -> true)
                .toList();
    }
}
