package org.practicemodel.principles.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;

/** The index of the pages: by principle, by element and by what the question of a rule rests on. */
final class CatalogueIndex {

    static final String GENERATED =
            "<!-- Made from the rules: change a rule, its wording or its cases, and write this page again. -->";

    private final List<Described> rules;
    private final Map<String, OtherCode> others;
    private final StringBuilder page = new StringBuilder();

    private CatalogueIndex(List<Described> rules, Map<String, OtherCode> others) {
        this.rules = rules;
        this.others = new TreeMap<>(others);
    }

    static String of(List<Described> rules, Map<String, OtherCode> others) {
        return new CatalogueIndex(rules, others).text();
    }

    static String title(PrincipleId principle) {
        return PracticeModels.leeds().principle(principle).orElseThrow().title();
    }

    static String title(ElementId element) {
        return PracticeModels.leeds().element(element).orElseThrow().title();
    }

    private String text() {
        ModelDefinition model = PracticeModels.leeds();
        line(GENERATED);
        line("# The rules");
        line(
                "Each rule looks at how the work with one family is recorded, and never at a person. Whose words a rule rests"
                        + " on and what is our own reading of them is said on its page. There are " + rules.size()
                        + " rules.");
        line("## By principle");
        for (ModelPrinciple principle : model.principles()) {
            line("### " + principle.title());
            list(rule -> rule.rule().principles().contains(principle.id()));
            principle.colleaguePrompt().ifPresent(prompt -> line("Among colleagues: *" + prompt + "*"));
        }
        line("## By element");
        for (ModelElement element : model.elements()) {
            line("### " + element.title());
            if (!list(rule -> rule.rule().element().equals(element.id())
                    && rule.rule().principles().isEmpty())) {
                line("Its rules stand elsewhere: " + elsewhere(element.id()));
            }
        }
        line("## By what the question rests on");
        for (BasisKind kind : BasisKind.values()) {
            if (rules.stream().anyMatch(rule -> rule.rule().testBasis().kind() == kind)) {
                String name = Described.report("basis." + kind);
                line("### " + Character.toUpperCase(name.charAt(0)) + name.substring(1));
                list(rule -> rule.rule().testBasis().kind() == kind);
            }
        }
        line("## Other codes");
        line(others.entrySet().stream()
                .map(entry -> "- [" + entry.getKey() + "](" + entry.getKey() + ".md) "
                        + entry.getValue().title())
                .collect(Collectors.joining("\n")));
        return page.toString().stripTrailing() + "\n";
    }

    private static String elsewhere(ElementId element) {
        return element.value().equals("leeds-practice-principles")
                ? "they are those of the ten principles above."
                : "they are asked of a worker's, a team's or a supervision record.";
    }

    private void line(String paragraph) {
        page.append(paragraph).append("\n\n");
    }

    private boolean list(Predicate<Described> which) {
        String items = rules.stream()
                .filter(which)
                .map(rule -> "- " + rule.link() + (rule.rule().advisory() ? " *(for information)*" : ""))
                .collect(Collectors.joining("\n"));
        if (!items.isEmpty()) {
            line(items);
        }
        return !items.isEmpty();
    }
}
