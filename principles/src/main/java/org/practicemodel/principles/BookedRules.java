package org.practicemodel.principles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.language.LanguageTerms;
import org.practicemodel.principles.language.SuggestingRule;

/**
 * The rules of several books, apart by what they look at, each in the order of their codes.
 *
 * @param ofFamilies those that look at the work with a family
 * @param ofWorkers those that look at the record of a worker
 * @param ofTeams those that look at the record of a team
 */
record BookedRules(
        List<BookedRule<RecordView>> ofFamilies,
        List<BookedRule<WorkerView>> ofWorkers,
        List<BookedRule<TeamView>> ofTeams) {

    /**
     * Returns the rules of all books; refuses a code that two books use. Those that suggest other words are switched on where
     * there are terms to look for.
     */
    static BookedRules of(List<RuleBook> books, Optional<LanguageTerms> terms) {
        refuseSharedCodes(books);
        return new BookedRules(
                inOrder(books, RuleBook::rules, rule -> switched(rule, terms)),
                inOrder(books, RuleBook::workerRules, rule -> rule),
                inOrder(books, RuleBook::teamRules, rule -> rule));
    }

    /** Returns what can be said about every rule without a record. */
    Stream<RuleDescriptor> descriptors() {
        return Stream.of(ofFamilies, ofWorkers, ofTeams).flatMap(List::stream).map(BookedRule::descriptor);
    }

    /** Returns what can be said about the rule that has or had a code. */
    Optional<RuleDescriptor> find(RuleCode code) {
        return descriptors().filter(rule -> rule.codes().contains(code)).findFirst();
    }

    private static void refuseSharedCodes(List<RuleBook> books) {
        Set<RuleCode> used = new HashSet<>();
        for (RuleBook book : books) {
            book.everyRule().stream()
                    .map(SubjectRule::descriptor)
                    .flatMap(rule -> rule.codes().stream())
                    .filter(code -> !used.add(code))
                    .findFirst()
                    .ifPresent(code -> {
                        throw new IllegalArgumentException(
                                "The book " + book.id() + " uses the code " + code + " of another book");
                    });
        }
    }

    private static <V extends SubjectView<?>, R extends SubjectRule<V>> List<BookedRule<V>> inOrder(
            List<RuleBook> books, Function<RuleBook, List<R>> ofSubject, Function<R, SubjectRule<V>> asked) {
        List<BookedRule<V>> rules = new ArrayList<>();
        for (RuleBook book : books) {
            for (R rule : ofSubject.apply(book)) {
                rules.add(new BookedRule<>(asked.apply(rule), rule.descriptor(), book.wording()));
            }
        }
        rules.sort(Comparator.comparing(booked -> booked.descriptor().code()));
        return List.copyOf(rules);
    }

    private static Rule switched(Rule rule, Optional<LanguageTerms> terms) {
        return rule instanceof SuggestingRule suggesting && terms.isPresent()
                ? suggesting.lookingFor(terms.get())
                : rule;
    }
}
