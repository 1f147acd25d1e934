package org.practicemodel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Messages;

/**
 * What every book of rules keeps to: it lists every rule of its package, and of the packages below it, in the order of
 * their codes, and says of each what people need to know, in plain words, with none left over.
 *
 * <p>For instance {@code class FormulationRuleBookTest extends RuleBookLaws}.
 */
public abstract class RuleBookLaws {

    /** What people see of every rule, whatever a record shows. */
    private static final List<String> OF_EVERY_RULE = List.of("statement", "ourReading", "prompt", "wouldMeet");

    private static final String OF_A_LIMIT = "limit.";

    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(adheren|complian|comply|violat|breach|fail|missing|unmet|cases?\\b|placements?\\b)",
            Pattern.CASE_INSENSITIVE);

    private final RuleBook book;
    private final Messages wording;
    private final List<String> packages;
    private final Pattern key;

    /**
     * Holds a book.
     *
     * @param book the book
     * @param beside the class of the book, in whose package the wording lies, and there or below it the rules
     * @param shared what the keys of sentences that several rules say begin with
     * @param elsewhere further packages in which something is said for the rules
     */
    protected RuleBookLaws(RuleBook book, Class<?> beside, String shared, String... elsewhere) {
        this.book = book;
        this.wording = book.wording();
        this.packages = Stream.concat(Stream.of(beside.getPackageName()), Stream.of(elsewhere))
                .toList();
        this.key = Pattern.compile("([A-Z]\\d*-R\\d+|" + shared + ")\\.[a-z][A-Za-z]+(?!\\.)");
    }

    @Test
    void lists_its_rules_in_the_order_of_their_codes() {
        assertThat(Stream.of(book.rules(), book.workerRules(), book.teamRules()))
                .allSatisfy(rules -> assertThat(rules)
                        .extracting(rule -> rule.descriptor().code().value())
                        .isSorted()
                        .doesNotHaveDuplicates());
        assertThat(book.everyRule())
                .extracting(rule -> rule.descriptor().slug())
                .doesNotHaveDuplicates();
    }

    @Test
    void lists_every_rule_of_the_package() {
        Set<String> written = packageClasses()
                .filter(type -> type.isAssignableTo(SubjectRule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(book.everyRule())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void says_of_every_rule_what_it_is() {
        assertThat(book.everyRule()).isNotEmpty().allSatisfy(rule -> {
            String code = rule.descriptor().code().value();
            assertThat(OF_EVERY_RULE)
                    .allSatisfy(part -> assertThat(said(code + "." + part))
                            .doesNotContain("[", "{")
                            .matches("[A-Z\"].*[.?]"));
            assertThat(said(code + ".statement")).endsWith("?");
            assertThat(said(code + ".prompt")).endsWith("?");
            assertThat(said(code + ".wouldMeet"))
                    .doesNotStartWith("Would be seen with")
                    .endsWith(".");
        });
    }

    @Test
    void says_nothing_of_rules_that_are_not_there() {
        Set<String> codes = book.everyRule().stream()
                .map(rule -> rule.descriptor().code().value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(wording.keys().stream()
                        .filter(each -> each.matches("[A-Z]\\d*-R\\d+\\..*"))
                        .map(each -> each.substring(0, each.indexOf('.')))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void knows_what_every_rule_needs_the_smallest_effort_first() {
        assertThat(book.everyRule()).allSatisfy(rule -> {
            assertThat(rule.descriptor().needs())
                    .isNotEmpty()
                    .extracting(EvidenceNeed::effort)
                    .isSorted();
            assertThat(rule.descriptor()).isSameAs(rule.descriptor());
        });
    }

    @Test
    void gives_every_limit_one_meaning() {
        assertThat(thresholds().distinct()).extracting(Threshold::key).doesNotHaveDuplicates();
    }

    @Test
    void says_of_every_limit_what_it_is_for() {
        Set<String> limits = thresholds()
                .map(threshold -> OF_A_LIMIT + threshold.key())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = wording.keys().stream()
                .filter(RuleBookLaws::isOfALimit)
                .map(RuleBookLaws::withoutNumber)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded).containsExactlyElementsOf(limits);
        assertThat(limits)
                .allSatisfy(limit ->
                        assertThat(said(limit)).containsOnlyOnce("[amount]").matches("[^{}]*[a-z]"));
    }

    @Test
    void has_its_own_words_for_a_limit_of_one_thing() {
        assertThat(thresholds()
                        .filter(threshold -> threshold.unit() == ThresholdUnit.COUNT && threshold.least() <= 1)
                        .map(threshold -> OF_A_LIMIT + threshold.key() + ".1"))
                .isSubsetOf(wording.keys());
    }

    @Test
    void has_a_wording_for_every_phrase_that_a_rule_says() {
        Set<String> said = packageClasses()
                .flatMap(type -> PhraseKeys.in(type, key))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = wording.keys().stream()
                .filter(each -> !isOfALimit(each))
                .map(RuleBookLaws::withoutNumber)
                .filter(worth -> !OF_EVERY_RULE.contains(worth.substring(worth.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded).containsExactlyElementsOf(said);
    }

    @Test
    void counts_in_words_only_what_is_counted() {
        assertThat(wording.keys().stream().filter(counted -> counted.matches(".*\\.\\d+")))
                .allSatisfy(counted -> assertThat(said(withoutNumber(counted)))
                        .contains(isOfALimit(counted) ? "[amount]" : "[count]"));
    }

    @Test
    void is_plain_and_fair() {
        assertThat(wording.keys())
                .allSatisfy(each -> assertThat(said(each))
                        .doesNotContainPattern(NOT_SAID)
                        .doesNotContain("  ")
                        .matches(isOfALimit(each) ? "[a-z\\[].*[a-z]" : "[A-Z\\[\"].*[.?]"));
    }

    private Stream<Threshold> thresholds() {
        return book.everyRule().stream().flatMap(rule -> rule.descriptor().thresholds().stream());
    }

    private static boolean isOfALimit(String each) {
        return each.startsWith(OF_A_LIMIT);
    }

    private String said(String each) {
        return wording.text(each, Locale.UK);
    }

    private static String withoutNumber(String counted) {
        return counted.replaceAll("\\.\\d+$", "");
    }

    private Stream<JavaClass> packageClasses() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream();
    }
}
