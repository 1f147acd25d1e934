package org.practicemodel.examples.principletests;

import static org.practicemodel.principles.assertion.PracticeAssertions.assertThatReport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.assertion.ReportAssertion;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.policy.Waivers;
import org.practicemodel.principles.rendering.Reports;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * Makes one Jupiter test of each rule that is asked of a record: to copy, as it is or as it suits.
 *
 * <p>Its name says the question and the answer. A rule that is met, merely begun or that does not apply passes; what the record
 * shows otherwise does not, unless it is waived or the baseline knows of it; and what cannot be seen yet is skipped with what
 * would let it be seen. To pass it would say that the record shows something, and to let it fall would say that it shows
 * otherwise: neither is so. Since a run in which everything is skipped would look fine, each record has one more test, which
 * falls where nothing could be judged.
 *
 * @param checker who asks
 * @param asOf the day to look from
 * @param waivers what is left for a time
 * @param baseline what was so before
 */
record PracticeRuleTests(
        AdherenceChecker checker, LocalDate asOf, Optional<Waivers> waivers, Optional<Baseline> baseline) {

    private static final Locale LOCALE = Locale.UK;

    static PracticeRuleTests of(AdherenceChecker checker, LocalDate asOf) {
        return new PracticeRuleTests(checker, asOf, Optional.empty(), Optional.empty());
    }

    PracticeRuleTests with(Waivers decided) {
        return new PracticeRuleTests(checker, asOf, Optional.of(decided), baseline);
    }

    PracticeRuleTests since(Baseline adopted) {
        return new PracticeRuleTests(checker, asOf, waivers, Optional.of(adopted));
    }

    /** One container for each record of a folder, in the order of their names. */
    Stream<DynamicContainer> inFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        Assertions.assertFalse(files.isEmpty(), "There is no record in " + folder);
        return files.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getFileName().toString(),
                        of(PracticeJson.reader().read(file).orElseThrow())));
    }

    /** One test for each rule, after the one that says whether there was anything to judge. */
    Stream<DynamicNode> of(PracticeRecord record) {
        AdherenceReport plain = checker.check(record, asOf);
        AdherenceReport report =
                waivers.map(decided -> decided.appliedTo(plain)).orElse(plain);
        Stream<DynamicNode> rules = report.findings().stream().map(finding -> ofFinding(report, finding));
        Stream<DynamicNode> broken = report.failures().stream()
                .map(failure -> DynamicTest.dynamicTest(
                        failure.rule() + " could not be asked", () -> expect(report, failure.rule())));
        return Stream.of(Stream.of(anythingToJudge(report)), rules, broken).flatMap(nodes -> nodes);
    }

    private static DynamicNode anythingToJudge(AdherenceReport report) {
        return DynamicTest.dynamicTest(
                "something can be judged",
                () -> Assertions.assertTrue(
                        report.findings().stream()
                                .map(Finding::verdict)
                                .anyMatch(verdict -> verdict == Verdict.MET || verdict == Verdict.NOT_MET),
                        () -> "Nothing could be judged in record " + report.record() + ".\n"
                                + Reports.text().smallestAdditions(report, LOCALE)));
    }

    private DynamicNode ofFinding(AdherenceReport report, Finding finding) {
        String name = finding.rule() + " " + Reports.text().statement(finding, LOCALE) + " "
                + Reports.text().verdict(finding, LOCALE);
        return DynamicTest.dynamicTest(name, () -> {
            switch (finding.verdict()) {
                case MET, NOT_MET -> expect(report, finding.rule());
                case NOT_ENOUGH_EVIDENCE -> Assumptions.abort(text(report, finding.rule()));
                case NOT_APPLICABLE -> {}
            }
        });
    }

    private void expect(AdherenceReport report, RuleCode rule) {
        ReportAssertion assertion = assertThatReport(report).lookingAt(rule);
        baseline.ifPresentOrElse(assertion::hasNoNewUnmetSince, assertion::hasNoneUnmet);
    }

    private static String text(AdherenceReport report, RuleCode rule) {
        return Reports.text()
                .findings(report.narrowedTo(finding -> finding.rule().equals(rule), failure -> false), LOCALE);
    }
}
