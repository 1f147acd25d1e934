package org.practicemodel.principles.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.rule.LeedsRuleBooks;

/** A rule with whose record it looks at, and the words that its book has for it. */
record Described(RuleDescriptor rule, RecordSubject subject, Messages wording) {

    private static final Messages REPORTS = Messages.beside(Reports.class, "reports");

    /** Returns the rules of every book, in the order of their codes. */
    static List<Described> all() {
        return books().flatMap(Described::of)
                .sorted(Comparator.comparing(described -> described.rule().code()))
                .toList();
    }

    private static Stream<Described> of(RuleBook book) {
        return Stream.of(
                        described(book, RecordSubject.FAMILY, book.rules()),
                        described(book, RecordSubject.WORKER, book.workerRules()),
                        described(book, RecordSubject.TEAM, book.teamRules()))
                .flatMap(rules -> rules);
    }

    private static Stream<Described> described(
            RuleBook book, RecordSubject subject, List<? extends SubjectRule<?>> rules) {
        return rules.stream().map(rule -> new Described(rule.descriptor(), subject, book.wording()));
    }

    static Stream<RuleBook> books() {
        return LeedsRuleBooks.all().stream();
    }

    /** A part of the rule's wording, such as {@code prompt}. */
    String says(String part) {
        return wording.text(rule.code() + "." + part, Locale.UK);
    }

    String link() {
        return "[" + rule.code() + "](" + rule.code() + ".md) " + says("statement");
    }

    /** The wording of reports, which pages share. */
    static String report(String key) {
        return REPORTS.text(key, Locale.UK);
    }

    static Messages reports() {
        return REPORTS;
    }

    static String basis(Basis basis) {
        String kind = report("basis." + basis.kind());
        return basis.citation().map(citation -> kind + ", " + citation).orElse(kind);
    }
}
