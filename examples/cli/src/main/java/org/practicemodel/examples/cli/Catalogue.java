package org.practicemodel.examples.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.ElementId;
import org.practicemodel.core.vocabulary.PrincipleId;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/** The rules that exist, with their wording and whose records they look at. */
final class Catalogue {

    private record Entry(RuleDescriptor rule, Messages wording, RecordSubject subject) {}

    private final Map<RuleDescriptor, Entry> entries = new LinkedHashMap<>();

    private Catalogue(RecordSubject... subjects) {
        LeedsRuleBooks.all().stream()
                .flatMap(book -> Stream.of(subjects).flatMap(subject -> entries(book, subject)))
                .sorted(Comparator.comparing(entry -> entry.rule().code()))
                .forEach(entry -> entries.put(entry.rule(), entry));
    }

    private static Stream<Entry> entries(RuleBook book, RecordSubject subject) {
        return book.rulesOf(subject).stream().map(rule -> new Entry(rule.descriptor(), book.wording(), subject));
    }

    /** Obtains every rule of the books that the checker asks. */
    static Catalogue whole() {
        return new Catalogue(RecordSubject.values());
    }

    /** Obtains the rules that look at the work with a family. */
    static Catalogue ofFamilies() {
        return new Catalogue(RecordSubject.FAMILY);
    }

    /** Returns the rules in the order of their codes. */
    List<RuleDescriptor> rules() {
        return List.copyOf(entries.keySet());
    }

    /** Returns whose records a rule looks at. */
    RecordSubject subject(RuleDescriptor rule) {
        return entry(rule).subject();
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
        return entry(rule).wording().text(rule.code() + "." + part, Locale.UK);
    }

    private Entry entry(RuleDescriptor rule) {
        return Optional.ofNullable(entries.get(rule)).orElseThrow();
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
