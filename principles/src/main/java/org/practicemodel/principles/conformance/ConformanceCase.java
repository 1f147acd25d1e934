package org.practicemodel.principles.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;

/**
 * A record with the answer that one rule gives for it.
 *
 * <p>Several cases of a rule pin its meaning: every verdict it can give, and the days on which it changes. All families,
 * workers and teams in them are invented. For instance {@code P05-R1/two-leads-on-day-8}: eight days with two lead workers,
 * where seven are allowed. Immutable and thread-safe. Our interpretation.
 *
 * @param rule the code of the rule
 * @param name the name of the case, once for each rule, such as {@code two-leads-on-day-8}
 * @param record the record, of a family, a worker or a team
 * @param model the edition for a record that states none: one that is shipped, or the checker's own
 * @param policy what is set otherwise than the edition has it
 * @param asOf the day to look from
 * @param expect the answer
 * @param why what is pinned, in a sentence
 */
public record ConformanceCase(
        RuleCode rule,
        String name,
        SubjectRecord record,
        EditionId model,
        ConformancePolicy policy,
        LocalDate asOf,
        ConformanceAnswer expect,
        String why) {

    static ConformanceCase of(RuleCode rule, String name, CaseFile file) {
        return new ConformanceCase(
                rule,
                name,
                file.given(),
                file.model(),
                file.policy().orElseGet(ConformancePolicy::none),
                file.asOf(),
                file.expect(),
                file.why());
    }

    /**
     * Looks at the record of this case under its edition, policy and day. So a case of an authority's own model is looked at
     * with a checker for that model, such as {@code AdherenceChecker.of(known.read(file).orElseThrow())}.
     *
     * @param checker the checker, whose books and working days are used, and whose model where the case names that one
     * @return the report
     * @throws IllegalStateException if this library does not ship the edition, and it is not that of the checker
     * @throws NotWellFormedException if the books of the checker do not know a threshold that the policy sets
     */
    public AdherenceReport report(AdherenceChecker checker) {
        ModelDefinition edition = PracticeModels.find(model)
                .or(() -> Optional.of(checker.model().definition())
                        .filter(own -> own.id().equals(model)))
                .orElseThrow(() -> new IllegalStateException("This library does not ship the edition " + model
                        + ", and the checker is for " + checker.model().id()));
        return policy.appliedTo(checker.withModel(policy.appliedTo(edition))).check(record, asOf);
    }

    /**
     * Returns in what a checker's answer differs from the expected one.
     *
     * @param checker the checker, whose books and working days are used, and whose model where the case names that one
     * @return the differences; empty where it agrees
     * @throws IllegalStateException if this library does not ship the edition, and it is not that of the checker
     * @throws NotWellFormedException if the books of the checker do not know a threshold that the policy sets
     */
    public List<Difference> differences(AdherenceChecker checker) {
        return differences(report(checker));
    }

    /**
     * Returns in what a report differs from what is expected: another record or day, no finding of this rule or more than
     * one, a rule that broke, or another answer. What other rules say is theirs.
     *
     * @param report the report
     * @return the differences; empty where it agrees
     */
    public List<Difference> differences(AdherenceReport report) {
        List<Difference> differences = new ArrayList<>();
        compare(differences, "record", record.id().value(), report.record().value());
        compare(differences, "asOf", asOf, report.asOf());
        report.failures().stream()
                .filter(failure -> failure.rule().equals(rule))
                .forEach(failure -> differences.add(new Difference("failure", "", failure.exception())));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        compare(differences, "findings", 1, findings.size());
        return Stream.concat(
                        differences.stream(),
                        findings.stream()
                                .flatMap(finding -> expect.differences(ConformanceAnswer.of(finding)).stream()))
                .toList();
    }

    private static void compare(List<Difference> differences, String part, Object expected, Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(new Difference(part, expected.toString(), found.toString()));
        }
    }

    /** Shows the code of the rule and the name of the case. */
    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
