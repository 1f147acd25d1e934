package org.practicemodel.examples.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ModelElement;
import org.practicemodel.core.vocabulary.ModelPrinciple;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Lines;

/**
 * Which rules a source could ever answer. A principle or an element is open when each of its key rules can be answered
 * or, where it has none, one of its other rules: that is what its roll-up needs.
 */
final class CoveragePage {

    private static final String WHOLE_FAMILIES = "a source that knows whole families";

    private final Catalogue catalogue;
    private final String source;
    private final Optional<Coverage> declared;
    private final boolean different;
    private final Openings openings;

    CoveragePage(Catalogue catalogue, String source, Optional<Coverage> declared, boolean different) {
        this.catalogue = catalogue;
        this.source = source;
        this.declared = declared;
        this.different = different;
        this.openings = new Openings(declared.orElseGet(CoveragePage::silence));
    }

    private static Coverage silence() {
        return Coverage.builder().subject(CoverageSubject.FAMILY).build();
    }

    @Override
    public String toString() {
        List<RuleDescriptor> rules = catalogue.rules();
        long answerable = rules.stream().filter(openings::canAnswer).count();
        Lines page = new Lines()
                .paragraph(
                        "",
                        "What " + source + " could ever show: " + answerable + " of " + rules.size()
                                + " rules could be answered from it.");
        if (declared.isEmpty()) {
            page.paragraph("", "It does not say what its system holds, so no rule is ruled out.");
        }
        if (openings.knowsOnlyChildren()) {
            page.paragraph(
                    "", "It knows single children, not families: what it says about one plan is said for one child.");
        }
        if (different) {
            page.paragraph("", "Its records do not all say the same; this is what the first one says.");
        }
        for (ModelPrinciple principle : PracticeModels.leeds().principles()) {
            List<RuleDescriptor> serving = catalogue.serving(principle.id());
            if (!serving.isEmpty()) {
                describe(page.blank().line(principle.title()), serving);
            }
        }
        for (ModelElement element : PracticeModels.leeds().elements()) {
            List<RuleDescriptor> serving = catalogue.serving(element.id());
            if (!serving.isEmpty()) {
                describe(page.blank().line(element.title()), serving);
            }
        }
        String later = PracticeModels.leeds().principles().stream()
                .filter(principle -> catalogue.serving(principle.id()).isEmpty())
                .map(ModelPrinciple::title)
                .collect(Collectors.joining("; "));
        if (!later.isEmpty()) {
            page.blank().paragraph("", "No rules yet in this version: " + later + ".");
        }
        return page.toString();
    }

    private void describe(Lines page, List<RuleDescriptor> rules) {
        for (RuleDescriptor rule : rules) {
            String statement = rule.code() + "  " + catalogue.statement(rule);
            Labelled.add(
                    page,
                    openings.canAnswer(rule) ? "Could be answered" : "No place for it",
                    isKey(rule) ? statement + " [key]" : statement);
        }
        Set<String> fields = opening(rules);
        Labelled.add(page, "To open it", fields.isEmpty() ? "nothing more is needed" : String.join(", ", fields));
    }

    private Set<String> opening(List<RuleDescriptor> rules) {
        List<RuleDescriptor> key = rules.stream().filter(CoveragePage::isKey).toList();
        if (!key.isEmpty()) {
            return key.stream()
                    .flatMap(rule -> fields(rule).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return rules.stream()
                .map(this::fields)
                .reduce((one, other) -> other.size() < one.size() ? other : one)
                .orElseThrow();
    }

    private Set<String> fields(RuleDescriptor rule) {
        Optional<List<RecordType>> types = openings.shortest(rule);
        if (types.isEmpty()) {
            return Set.of(WHOLE_FAMILIES);
        }
        // Of each type the field that the rule names first: it is the one that it cannot do without.
        return types.get().stream()
                .flatMap(type -> rule.needs().stream()
                        .filter(need -> need.type().equals(type))
                        .limit(1))
                .map(Catalogue::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isKey(RuleDescriptor rule) {
        return rule.standing() == Standing.KEY && !rule.advisory();
    }
}
