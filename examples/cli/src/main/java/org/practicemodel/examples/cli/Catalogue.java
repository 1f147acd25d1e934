package org.practicemodel.examples.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/** The rules that exist, with their wording. */
final class Catalogue {

    private final Map<RuleDescriptor, Messages> wordings = new LinkedHashMap<>();

    Catalogue() {
        LeedsRuleBooks.all().stream()
                .flatMap(book -> book.everyRule().stream().map(rule -> Map.entry(rule.descriptor(), book.wording())))
                .sorted(Comparator.comparing(entry -> entry.getKey().code()))
                .forEach(entry -> wordings.put(entry.getKey(), entry.getValue()));
    }

    /** Returns the rules of every book that the checker asks, in the order of their codes. */
    List<RuleDescriptor> rules() {
        return List.copyOf(wordings.keySet());
    }

    List<RuleDescriptor> serving(PrincipleId principle) {
        return rules().stream()
                .filter(rule -> rule.principles().contains(principle))
                .toList();
    }

    /** Returns the rules that serve an element itself, and none of the principles. */
    List<RuleDescriptor> serving(ElementId element) {
        return rules().stream()
                .filter(rule -> rule.principles().isEmpty() && rule.element().equals(element))
                .toList();
    }

    /** The question that a rule asks of the record. */
    String statement(RuleDescriptor rule) {
        return wording(rule, "statement");
    }

    /** A part of a rule's wording, such as {@code prompt}. */
    String wording(RuleDescriptor rule, String part) {
        return Optional.ofNullable(wordings.get(rule)).orElseThrow().text(rule.code() + "." + part, Locale.UK);
    }

    static String title(PrincipleId principle) {
        return PracticeModels.leeds().principle(principle).orElseThrow().title();
    }

    static String title(ElementId element) {
        return PracticeModels.leeds().element(element).orElseThrow().title();
    }

    /** What must be recorded, as a person would look for it. */
    static String field(EvidenceNeed need) {
        return need.type() + " (" + need.field() + ")";
    }
}
