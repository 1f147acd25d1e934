package org.practicemodel.principles.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.testing.RuleBookGuidance;
import org.practicemodel.core.rule.testing.RuleClasses;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.conformance.ConformanceAnswer;
import org.practicemodel.principles.conformance.ConformanceCase;

/**
 * Holds a book of rules to what this library holds its own books to: guidance that is complete and plain, cases that pin every
 * answer, and the laws that every rule keeps.
 *
 * <p>For instance:
 *
 * <pre>{@code
 * RuleBookTester.of(book)
 *         .guidanceIsComplete()
 *         .coversClassesIn(Path.of("target/classes"), "com.example.casebook.rule")
 *         .conformsTo(ConformanceCases.in(Path.of("src/main/resources/conformance")))
 *         .isComplete()
 *         .holdsTheLaws(records, day);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Our interpretation.
 */
public final class RuleBookTester {

    private final RuleBook book;
    private final AdherenceChecker checker;
    private final List<ConformanceCase> cases;

    private RuleBookTester(RuleBook book, AdherenceChecker checker, List<ConformanceCase> cases) {
        this.book = book;
        this.checker = checker;
        this.cases = List.copyOf(cases);
    }

    /**
     * Obtains a tester of a book, under the current edition of the model.
     *
     * @param book the book
     * @return the tester
     */
    public static RuleBookTester of(RuleBook book) {
        return new RuleBookTester(
                book, AdherenceChecker.of(PracticeModels.leeds()).withBooks(book), List.of());
    }

    /**
     * Expects that every rule says in plain words what it asks, how we read it, what to talk about and what it would be seen
     * with; that every limit says what it is for; and that nothing is said of rules that are not there.
     *
     * @return this tester
     * @throws AssertionError with everything that is not said, or not plainly
     */
    public RuleBookTester guidanceIsComplete() {
        return expectNone(RuleBookGuidance.of(book).faults());
    }

    /**
     * Expects that the book lists every rule that was compiled to a folder, and words every phrase that is said there, with
     * none left over.
     *
     * @param folder the folder that the compiler wrote to, such as {@code target/classes}
     * @param packages the names of packages; classes in them and below them are looked at, all where none is named
     * @return this tester
     * @throws AssertionError with every rule and phrase of one that the other has not
     */
    public RuleBookTester coversClassesIn(Path folder, String... packages) {
        return expectNone(RuleClasses.in(folder, packages).faults(book));
    }

    /**
     * Expects that each case belongs to a rule of the book and gives the answer that it pins.
     *
     * @param expected the cases, such as {@link org.practicemodel.principles.conformance.ConformanceCases#in(Path)}
     * @return a tester that knows these cases
     * @throws AssertionError with every difference, or if there is no case
     */
    public RuleBookTester conformsTo(Collection<ConformanceCase> expected) {
        Set<RuleCode> codes = descriptors().map(RuleDescriptor::code).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>(expected.isEmpty() ? List.of("expected a case") : List.of());
        for (ConformanceCase one : expected) {
            if (codes.contains(one.rule())) {
                one.differences(checker).forEach(difference -> faults.add(one + ": " + difference));
            } else {
                faults.add(one + ": expected a rule of the book");
            }
        }
        expectNone(faults);
        return new RuleBookTester(book, checker, List.copyOf(expected));
    }

    /**
     * Expects that the cases of this tester pin what every rule is able to say: that it is seen; that the record shows
     * otherwise, unless the rule is advisory; and that nobody can say or that it does not apply.
     *
     * @return this tester
     * @throws AssertionError with everything that has no case
     */
    public RuleBookTester isComplete() {
        return expectNone(descriptors()
                .flatMap(rule -> Stream.of(
                                Set.of(Verdict.MET),
                                Set.of(Verdict.NOT_MET),
                                EnumSet.of(Verdict.NOT_ENOUGH_EVIDENCE, Verdict.NOT_APPLICABLE))
                        .filter(verdicts -> !rule.advisory() || !verdicts.contains(Verdict.NOT_MET))
                        .filter(verdicts -> cases.stream().noneMatch(one -> isCase(one, rule, verdicts)))
                        .map(verdicts -> rule.code() + ": expected a case for "
                                + verdicts.stream().map(Verdict::name).collect(Collectors.joining(" or "))))
                .toList());
    }

    private static boolean isCase(ConformanceCase one, RuleDescriptor rule, Set<Verdict> verdicts) {
        return one.rule().equals(rule.code()) && verdicts.contains(one.expect().verdict());
    }

    /**
     * Expects that the cases of this tester pin each kind of answer that a rule gives for a record: its verdict, with the
     * reason, whether it is begun or with reason, and whose fact it repeats.
     *
     * @param record the record of a family, a worker or a team
     * @param asOf the day to look from
     * @return this tester
     * @throws AssertionError with every kind of answer that has no case
     */
    public RuleBookTester pinsWhatIsSaidOf(SubjectRecord record, LocalDate asOf) {
        Set<String> pinned = cases.stream()
                .map(one -> one.rule() + " " + one.expect().kind())
                .collect(Collectors.toSet());
        return expectNone(checker.check(record, asOf).findings().stream()
                .map(finding ->
                        finding.rule() + " " + ConformanceAnswer.of(finding).kind())
                .filter(said -> !pinned.contains(said))
                .map(said -> record.id() + " on " + asOf + ": expected a case for " + said)
                .toList());
    }

    /**
     * Expects that the rules about families keep the laws of this library for some records: they answer alike each time; they
     * point at what is there; nothing that is taken away, left unsaid, unknown on the day or put in another order makes a
     * verdict better than it was, or blames anybody.
     *
     * @param records the records, the more different the better
     * @param asOf the day to look from
     * @return this tester
     * @throws AssertionError with every law that a rule does not keep, or if the book has no rule about families or there is no
     *     record, so that nothing was tried
     */
    public RuleBookTester holdsTheLaws(Collection<PracticeRecord> records, LocalDate asOf) {
        if (records.isEmpty() || book.rules().isEmpty()) {
            return expectNone(List.of("expected a rule about families, and a record to try it on"));
        }
        return expectNone(records.stream()
                .flatMap(record -> new RuleLaws(checker, book.rules(), record, asOf).broken().stream())
                .toList());
    }

    private Stream<RuleDescriptor> descriptors() {
        return book.everyRule().stream().map(SubjectRule::descriptor);
    }

    private RuleBookTester expectNone(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.stream()
                    .collect(Collectors.joining(
                            "\n  ",
                            "Expected otherwise in the book " + book.id() + ": " + faults.size() + "\n  ",
                            "")));
        }
        return this;
    }

    /** Shows the type and the book. */
    @Override
    public String toString() {
        return "RuleBookTester " + book.id();
    }
}
