package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.practicemodel.core.rule.RuleDescriptor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the catalogue of the rules that exist. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Prints every rule: what it asks, whose words it rests on, our reading of them, its limits, and what "
                        + "would let it be seen.",
        footer = {"", "Examples:", "  practice rules", "  practice rules --format json"})
final class RulesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Options.Form.class,
            defaultValue = "text",
            description = "text, or json for one rule a line: ${DEFAULT-VALUE} if not given")
    private OutputForm form = OutputForm.TEXT;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.whole();
        RulePage page = form == OutputForm.TEXT ? new RuleAsText(catalogue) : new RuleAsJson(catalogue);
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            for (RuleDescriptor rule : catalogue.rules()) {
                output.write(page.of(rule).getBytes(StandardCharsets.UTF_8));
            }
            output.complete();
        }
        return ExitCode.READ;
    }
}
