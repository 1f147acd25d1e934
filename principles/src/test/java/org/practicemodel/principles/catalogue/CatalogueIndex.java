package org.practicemodel.principles.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.PrincipleId;

/** The index of the pages: by whose record is looked at, by principle, by element and by what the question rests on. */
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
                "Each rule looks at one record, and never at a person: most at how the work with one family is recorded, some at"
                        + " how the supervision and learning of one worker are recorded or at how one team is set up. Whose words a"
                        + " rule rests on and what is our own reading of them is said on its page. There are "
                        + rules.size()
                        + " rules: " + count(RecordSubject.FAMILY) + " of families, " + count(RecordSubject.WORKER)
                        + " of workers and " + count(RecordSubject.TEAM) + " of teams.");
        line("## By whose record is looked at");
        line("### A family");
        line("All the other rules. They stand below by principle and by element.");
        line("### A worker");
        line("These appear in the report of the worker, and never in that of a family.");
        list(rule -> rule.subject() == RecordSubject.WORKER);
        line("### A team");
        line("These appear in the report of the team, and never in that of a family.");
        list(rule -> rule.subject() == RecordSubject.TEAM);
        line("## By principle");
        for (ModelPrinciple principle : model.principles()) {
            line("### " + principle.title());
            list(rule -> rule.rule().principles().contains(principle.id()));
            principle.colleaguePrompt().ifPresent(prompt -> line("Among colleagues: *" + prompt + "*"));
        }
        line("## By element");
        for (ModelElement element : model.elements()) {
            line("### " + element.title());
            list(rule -> rule.rule().element().equals(element.id())
                    && rule.rule().principles().isEmpty());
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

    private long count(RecordSubject subject) {
        return rules.stream().filter(rule -> rule.subject() == subject).count();
    }

    private void line(String paragraph) {
        page.append(paragraph).append("\n\n");
    }

    private void list(Predicate<Described> which) {
        String items = rules.stream()
                .filter(which)
                .map(rule -> "- " + rule.link() + remarks(rule))
                .collect(Collectors.joining("\n"));
        if (!items.isEmpty()) {
            line(items);
        }
    }

    private static String remarks(Described rule) {
        List<String> remarks = new ArrayList<>();
        if (rule.subject() != RecordSubject.FAMILY) {
            remarks.add("of a " + rule.subject().name().toLowerCase(Locale.ROOT));
        }
        if (rule.rule().advisory()) {
            remarks.add("for information");
        }
        return remarks.isEmpty() ? "" : " *(" + String.join("; ", remarks) + ")*";
    }
}
