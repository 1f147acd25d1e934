package org.practicemodel.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.principles.edition.EditionDifference;
import org.practicemodel.principles.edition.EditionDifferenceText;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows in what two models differ. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows in what two models differ: their words, the rules that are asked, standings and limits.",
        footer = {
            "",
            "Examples:",
            "  practice model diff leeds/2020 leeds/current",
            "  practice model diff leeds/current anytown.json"
        })
final class ModelDiffCommand implements Callable<Integer> {

    private static final String NOT_THERE = "not there";

    private static final Map<String, List<String>> SECTIONS = sections();

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "MODEL", converter = Options.Model.class, description = "the first model")
    private ModelName first = new ModelName("");

    @Parameters(index = "1", paramLabel = "OTHER", converter = Options.Model.class, description = "the other one")
    private ModelName other = new ModelName("");

    @Mixin
    private final KnownFiles known = new KnownFiles();

    ModelDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        known.read(new Inputs(surroundings), problems).ifPresent(models -> {
            Optional<EffectiveModel> from = models.read(first);
            Optional<EffectiveModel> to = models.read(other);
            if (from.isPresent() && to.isPresent()) {
                write(page(from.get(), to.get()));
            }
        });
        return problems.exit();
    }

    private void write(String page) {
        try (AtomicOutput output = AtomicOutput.to(surroundings.out())) {
            output.write(page.getBytes(StandardCharsets.UTF_8));
            output.complete();
        }
    }

    private static String page(EffectiveModel from, EffectiveModel to) {
        EditionDifference difference = EditionDifference.between(
                from.definition(), to.definition(), LeedsRuleBooks.all().toArray(RuleBook[]::new));
        Lines values = new Lines();
        List<String> differing = differing(from, to);
        SECTIONS.forEach((title, paths) -> {
            values.blank().title(title, '-');
            List<String> lines = differing.stream()
                    .filter(line -> paths.stream().anyMatch(line::startsWith))
                    .toList();
            lines.forEach(line -> values.paragraph("", line));
            if (lines.isEmpty()) {
                values.line("The same in both.");
            }
        });
        return EditionDifferenceText.of(difference, Locale.UK) + values;
    }

    /** What the words of the parts do not show. */
    private static List<String> differing(EffectiveModel from, EffectiveModel to) {
        Map<String, String> before = values(from);
        Map<String, String> after = values(to);
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !Optional.ofNullable(before.get(path)).equals(Optional.ofNullable(after.get(path))))
                .map(path -> path + ": " + before.getOrDefault(path, NOT_THERE) + " -> "
                        + after.getOrDefault(path, NOT_THERE))
                .toList();
    }

    private static Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put(
                "Standings, limits and what is not used",
                List.of("standings/", "thresholds/", "notUsed/", "profiles/", "ruleBooks"));
        sections.put("Words that are looked for", List.of("terms/", "termsNotUsed"));
        sections.put("Services and goals", List.of("services/", "goalTaxonomies/", "figures/"));
        return sections;
    }

    private static Map<String, String> values(EffectiveModel model) {
        Map<String, String> values = new LinkedHashMap<>();
        model.explain(LeedsRuleBooks.all()).forEach(value -> values.put(value.path(), value.value()));
        return values;
    }
}
