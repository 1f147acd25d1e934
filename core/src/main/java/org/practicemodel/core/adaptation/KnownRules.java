package org.practicemodel.core.adaptation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;

/** What the books of rules know: their ids, the rules by code and the thresholds by key. */
final class KnownRules {

    private final Set<String> books;
    private final Map<RuleCode, RuleDescriptor> rules;
    private final Map<ThresholdKey, Threshold> thresholds = new TreeMap<>();

    KnownRules(Collection<RuleBook> books) {
        this.books = books.stream().map(RuleBook::id).collect(Collectors.toCollection(TreeSet::new));
        this.rules = books.stream()
                .flatMap(book -> book.everyRule().stream())
                .map(SubjectRule::descriptor)
                .collect(Collectors.toMap(RuleDescriptor::code, Function.identity(), (one, same) -> one, TreeMap::new));
        Stream.concat(
                        Stream.of(History.AFTER_DAYS),
                        rules.values().stream().flatMap(rule -> rule.thresholds().stream()))
                .forEach(threshold -> thresholds.putIfAbsent(threshold.key(), threshold));
    }

    boolean hasBook(String id) {
        return books.contains(id);
    }

    Optional<RuleDescriptor> rule(RuleCode code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** Returns the code that a rule has now which was known by another one before. */
    Optional<RuleCode> codeNow(String former) {
        return rules.values().stream()
                .filter(rule -> rule.formerCodes().stream()
                        .anyMatch(code -> code.value().equals(former)))
                .map(RuleDescriptor::code)
                .findFirst();
    }

    /** Returns the rules in the order of their codes. */
    Collection<RuleDescriptor> rules() {
        return rules.values();
    }

    Optional<Threshold> threshold(ThresholdKey key) {
        return Optional.ofNullable(thresholds.get(key));
    }

    /** Returns the thresholds in the order of their keys. */
    Collection<Threshold> thresholds() {
        return thresholds.values();
    }

    /** Returns the first rule, by its code, that knows a threshold; none for what every rule shares. */
    Optional<RuleDescriptor> firstWith(ThresholdKey key) {
        return rules.values().stream()
                .filter(rule -> rule.thresholds().stream().map(Threshold::key).anyMatch(key::equals))
                .findFirst();
    }

    /** Returns the rules that are always asked, in the order of their codes. */
    List<RuleDescriptor> withFloor() {
        return rules.values().stream()
                .filter(rule -> rule.floor().isPresent())
                .sorted(Comparator.comparing(RuleDescriptor::code))
                .toList();
    }
}
