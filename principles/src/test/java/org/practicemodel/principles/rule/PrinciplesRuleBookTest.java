package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

class PrinciplesRuleBookTest {

    private static final RuleBook BOOK = PrinciplesRuleBook.book();
    private static final Messages WORDING = BOOK.wording();

    /** What people see of every rule, whatever a record shows. */
    private static final List<String> OF_EVERY_RULE = List.of("statement", "ourReading", "prompt", "wouldMeet");

    private static final String OF_A_LIMIT = "limit.";

    private static final Pattern KEY = Pattern.compile("P\\d\\d-R\\d+\\.[A-Za-z]+");

    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(adheren|complian|comply|violat|breach|fail|missing|unmet|cases?\\b|placements?\\b)",
            Pattern.CASE_INSENSITIVE);

    static List<Rule> rules() {
        return BOOK.rules();
    }

    @Test
    void listsTheRulesInTheOrderOfTheirCodes() {
        assertThat(BOOK.id()).isEqualTo("leeds-principles");
        assertThat(BOOK.rules())
                .extracting(rule -> rule.descriptor().code().value())
                .containsExactly(
                        "P02-R1", "P03-R2", "P04-R1", "P04-R3", "P05-R1", "P05-R2", "P05-R3", "P05-R4", "P05-R5",
                        "P05-R6", "P10-R3")
                .isSorted();
        assertThat(BOOK.rules()).extracting(rule -> rule.descriptor().slug()).doesNotHaveDuplicates();
    }

    @Test
    void listsEveryRuleOfThePackage() {
        Set<String> written = packageClasses()
                .filter(type -> type.isAssignableTo(Rule.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(BOOK.rules())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysOfEveryRuleWhatItIs(Rule rule) {
        String code = rule.descriptor().code().value();

        assertThat(OF_EVERY_RULE)
                .allSatisfy(key -> assertThat(WORDING.text(code + "." + key, Locale.UK))
                        .doesNotContain("[", "{")
                        .matches("[A-Z].*[.?]"));
        assertThat(WORDING.text(code + ".statement", Locale.UK)).endsWith("?");
        assertThat(WORDING.text(code + ".prompt", Locale.UK)).endsWith("?");
        assertThat(WORDING.text(code + ".wouldMeet", Locale.UK))
                .doesNotStartWith("Would be seen with")
                .endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void knowsWhatEveryRuleNeedsTheSmallestEffortFirst(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();

        assertThat(descriptor.needs())
                .isNotEmpty()
                .extracting(EvidenceNeed::effort)
                .isSorted();
        assertThat(rule.descriptor()).isSameAs(descriptor);
    }

    @Test
    void givesEveryLimitOneMeaning() {
        assertThat(BOOK.rules().stream()
                        .flatMap(rule -> rule.descriptor().thresholds().stream())
                        .distinct())
                .extracting(Threshold::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysOfEveryLimitWhatItIsFor() {
        Set<String> limits = BOOK.rules().stream()
                .flatMap(rule -> rule.descriptor().thresholds().stream())
                .map(threshold -> OF_A_LIMIT + threshold.key())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = WORDING.keys().stream()
                .filter(PrinciplesRuleBookTest::isOfALimit)
                .map(PrinciplesRuleBookTest::withoutNumber)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded).containsExactlyElementsOf(limits);
        assertThat(limits)
                .allSatisfy(key -> assertThat(WORDING.text(key, Locale.UK))
                        .containsOnlyOnce("[amount]")
                        .matches("[^{}]*[a-z]"));
    }

    @Test
    void aLimitThatCountsThingsHasItsOwnWordsForOne() {
        assertThat(BOOK.rules().stream()
                        .flatMap(rule -> rule.descriptor().thresholds().stream())
                        .filter(threshold -> threshold.unit() == ThresholdUnit.COUNT && threshold.least() <= 1)
                        .map(threshold -> OF_A_LIMIT + threshold.key()))
                .containsExactlyInAnyOrder("limit.fgc.offersBeforeApplication", "limit.lead.maxChangesPer365d")
                .allSatisfy(key -> assertThat(WORDING.keys()).contains(key + ".1"));
        assertThat(changes(0)).isEqualTo("no change of lead worker in a year");
        assertThat(changes(1)).isEqualTo("up to 1 change of lead worker in a year");
        assertThat(changes(2)).isEqualTo("up to 2 changes of lead worker in a year");
    }

    private static String changes(int count) {
        return WORDING.text(
                Phrase.of("limit.lead.maxChangesPer365d").with("amount", count).with("count", count), Locale.UK);
    }

    @Test
    void hasAWordingForEveryPhraseThatARuleSays() {
        Set<String> said =
                packageClasses().flatMap(PrinciplesRuleBookTest::keysIn).collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = WORDING.keys().stream()
                .filter(key -> !isOfALimit(key))
                .map(PrinciplesRuleBookTest::withoutNumber)
                .filter(key -> !OF_EVERY_RULE.contains(key.substring(key.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded).containsExactlyElementsOf(said);
    }

    @Test
    void countsInWordsOnlyWhatIsCounted() {
        assertThat(WORDING.keys().stream().filter(key -> key.matches(".*\\.\\d+")))
                .allSatisfy(key -> assertThat(WORDING.text(withoutNumber(key), Locale.UK))
                        .contains(isOfALimit(key) ? "[amount]" : "[count]"));
    }

    @Test
    void isPlainAndFair() {
        assertThat(WORDING.keys())
                .allSatisfy(key -> assertThat(WORDING.text(key, Locale.UK))
                        .doesNotContainPattern(NOT_SAID)
                        .doesNotContain("  ")
                        .matches(isOfALimit(key) ? "[a-z\\[].*[a-z]" : "[A-Z\\[].*[.?]"));
    }

    private static boolean isOfALimit(String key) {
        return key.startsWith(OF_A_LIMIT);
    }

    private static String withoutNumber(String key) {
        return key.replaceAll("\\.\\d+$", "");
    }

    private static Stream<JavaClass> packageClasses() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.practicemodel.principles.rule")
                        .stream();
    }

    /** The keys stand in the compiled class as whole texts. */
    private static Stream<String> keysIn(JavaClass type) {
        String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = PrinciplesRuleBook.class.getResourceAsStream(file)) {
            Matcher keys = KEY.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            return keys.results().map(MatchResult::group).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
