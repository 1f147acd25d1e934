package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rule.LeedsRuleBooks;
import org.practicemodel.principles.testing.RuleBookTester;

/** Every shipped case gives what it says, and is written in the one way. */
class ShippedCasesTest {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final StrictReader<CaseFile> READER = StrictReader.of(CaseFile.class);
    private static final Pattern PATH =
            Pattern.compile("[A-Z]{1,4}[0-9]{0,3}-R[0-9]{1,3}/[a-z0-9]+(-[a-z0-9]+)*\\.json");
    private static final Map<String, Function<String, ReadResult<? extends SubjectRecord>>> READERS = Map.of(
            "record", PracticeJson.reader()::read,
            "workerRecord", PracticeJson.workerReader()::read,
            "teamRecord", PracticeJson.teamReader()::read);
    private static final Pattern RECORD =
            Pattern.compile("^  \"(record|workerRecord|teamRecord)\": (.*),$", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> every_case_gives_what_it_expects() {
        return ConformanceCases.shipped().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(one.differences(CHECKER)).as(one.why()).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_written_in_the_one_way() {
        return CaseFolder.cases().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    CaseFile file = READER.read(CaseFolder.text(path)).orElseThrow();
                    if (CaseFolder.isWritten()) {
                        CaseFolder.write(path, CaseText.of(file));
                    }
                    assertThat(CaseFolder.text(path))
                            .as("%s; -Dpractice.documents=write writes it again", path)
                            .isEqualTo(CaseText.of(file));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_record_is_a_record_by_itself() {
        return CaseFolder.cases().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    MatchResult record = RECORD.matcher(CaseFolder.text(path))
                            .results()
                            .findFirst()
                            .orElseThrow();
                    assertThat(PracticeJson.writer()
                                    .write(READERS.get(record.group(1))
                                            .apply(record.group(2))
                                            .orElseThrow()))
                            .isEqualTo(record.group(2));
                }));
    }

    @Test
    void the_list_of_cases_is_current() {
        String expected = CaseText.index(CaseFolder.cases());
        if (CaseFolder.isWritten()) {
            CaseFolder.write(ConformanceCases.INDEX, expected);
        }
        assertThat(CaseFolder.text(ConformanceCases.INDEX))
                .as("-Dpractice.documents=write writes it again")
                .isEqualTo(expected);
    }

    @Test
    void the_folder_holds_nothing_that_is_not_read() {
        List<String> expected = new ArrayList<>(CaseFolder.cases());
        expected.addAll(List.of("README.md", ConformanceCases.INDEX));
        assertThat(CaseFolder.files()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(CaseFolder.cases()).allMatch(path -> PATH.matcher(path).matches());
    }

    @Test
    void every_rule_has_cases_and_every_case_a_rule() {
        List<RuleCode> rules =
                ShippedAnswers.rules().stream().map(RuleDescriptor::code).toList();
        assertThat(ConformanceCases.shipped().stream()
                        .map(ConformanceCase::rule)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void every_book_pins_what_its_rules_are_able_to_say() {
        for (RuleBook book : LeedsRuleBooks.all()) {
            Set<RuleCode> codes = book.everyRule().stream()
                    .map(rule -> rule.descriptor().code())
                    .collect(Collectors.toSet());
            List<ConformanceCase> cases = ConformanceCases.shipped().stream()
                    .filter(one -> codes.contains(one.rule()))
                    .toList();

            assertThat(RuleBookTester.of(book).conformsTo(cases).isComplete()).isNotNull();
        }
    }

    @Test
    void no_two_cases_of_a_rule_are_the_same_question() {
        assertThat(ConformanceCases.shipped().stream()
                        .map(one -> List.of(one.rule(), one.record(), one.model(), one.policy(), one.asOf())))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_advisory_rule_never_shows_otherwise() {
        Set<RuleCode> advisory = ShippedAnswers.advisory();
        assertThat(advisory).isNotEmpty();
        assertThat(ConformanceCases.shipped().stream()
                        .filter(one -> advisory.contains(one.rule()))
                        .map(one -> one.expect().verdict()))
                .isNotEmpty()
                .doesNotContain(Verdict.NOT_MET);
    }

    @Test
    void what_is_pinned_is_said_in_one_sentence() {
        assertThat(ConformanceCases.shipped().stream().map(ConformanceCase::why))
                .allMatch(why -> why.endsWith(".") && Character.isUpperCase(why.codePointAt(0)));
    }
}
