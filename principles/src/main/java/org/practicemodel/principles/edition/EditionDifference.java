package org.practicemodel.principles.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelPart;

/**
 * What differs between two editions of the model: their elements, principles, Ps and steps, how these are worded, and which
 * rules are asked.
 *
 * <p>Documents, citations, other names, limits, services and figures are not compared. Where the parts of an edition are not
 * known, as those of 2017 are not, nothing is compared and {@link #unknownBecause()} says why: that an edition's list was not
 * handed down does not mean that it had no elements. For instance from {@code leeds/2020} to {@code leeds/current} two
 * elements come in. Immutable and thread-safe. Source: the documents that the editions cite; the comparison is our
 * interpretation.
 *
 * @param from the first edition
 * @param to the second edition
 * @param unknownBecause why there is nothing to compare; empty where there is
 * @param parts the parts that differ, by kind and in the order of the first edition
 * @param inOtherOrder the kinds whose common parts stand in another order
 * @param rulesOnlyFrom the rules that are asked under the first edition only, by their codes
 * @param rulesOnlyTo the rules that are asked under the second edition only, by their codes
 */
public record EditionDifference(
        ModelDefinition from,
        ModelDefinition to,
        Optional<String> unknownBecause,
        List<PartDifference> parts,
        List<ModelPart> inOtherOrder,
        List<RuleDescriptor> rulesOnlyFrom,
        List<RuleDescriptor> rulesOnlyTo) {

    /** Copies the lists in order. */
    public EditionDifference {
        parts = List.copyOf(parts);
        inOtherOrder = List.copyOf(inOtherOrder);
        rulesOnlyFrom = List.copyOf(rulesOnlyFrom);
        rulesOnlyTo = List.copyOf(rulesOnlyTo);
    }

    /**
     * Obtains the difference between two editions.
     *
     * @param from the first edition
     * @param to the second edition
     * @param books the books whose rules are looked at
     * @return the difference
     */
    public static EditionDifference between(ModelDefinition from, ModelDefinition to, RuleBook... books) {
        Optional<String> unknown = from.refusal().or(to::refusal);
        if (unknown.isPresent()) {
            return new EditionDifference(from, to, unknown, List.of(), List.of(), List.of(), List.of());
        }
        Predicate<RuleDescriptor> first = rule -> RulesOfEdition.asks(from, rule);
        Predicate<RuleDescriptor> second = rule -> RulesOfEdition.asks(to, rule);
        List<PartDifference> parts = new ArrayList<>();
        List<ModelPart> inOtherOrder = new ArrayList<>();
        Iterator<Parts> others = Parts.of(to).iterator();
        for (Parts here : Parts.of(from)) {
            Parts there = others.next();
            parts.addAll(here.differences(there));
            if (here.isInOtherOrder(there)) {
                inOtherOrder.add(here.kind());
            }
        }
        return new EditionDifference(
                from,
                to,
                Optional.empty(),
                parts,
                inOtherOrder,
                rules(books, first.and(second.negate())),
                rules(books, second.and(first.negate())));
    }

    private static List<RuleDescriptor> rules(RuleBook[] books, Predicate<RuleDescriptor> which) {
        return Arrays.stream(books)
                .flatMap(book -> book.rules().stream().map(Rule::descriptor))
                .filter(which)
                .sorted(Comparator.comparing(RuleDescriptor::code))
                .toList();
    }

    /** Shows the type and the two editions. */
    @Override
    public String toString() {
        return "EditionDifference " + from.id() + " " + to.id();
    }
}
