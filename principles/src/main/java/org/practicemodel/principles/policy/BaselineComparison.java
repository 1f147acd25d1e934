package org.practicemodel.principles.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.vocabulary.RuleCode;

/**
 * In what the reports of a run differ from a baseline: of each report what is new, and overall which entries grew, shrank or
 * are no longer there.
 *
 * <p>It counts records, never people, and ranks nobody. For instance nothing new in two reports, and one entry of {@code
 * P07-R2} that is gone. Immutable and thread-safe. Our interpretation.
 *
 * @param reports what it says of each report, in the order of the run
 * @param changes the entries that differ, by the codes of the rules, then by the salted ids of the records
 */
public record BaselineComparison(List<ReportComparison> reports, List<EntryChange> changes) {

    /** Copies the lists in order. */
    public BaselineComparison {
        reports = List.copyOf(reports);
        changes = List.copyOf(changes);
    }

    /**
     * Checks whether any report shows something otherwise of which the baseline did not know.
     *
     * @return true if at least one rule is new in at least one report
     */
    public boolean hasNew() {
        return reports.stream().anyMatch(report -> !report.isNew().isEmpty());
    }

    /**
     * Returns how many entries of each rule differ in one way.
     *
     * @param kind the way
     * @return the numbers by the codes of the rules, sorted; no rule without such an entry
     */
    public Map<RuleCode, Integer> byRule(ChangeKind kind) {
        Map<RuleCode, Integer> numbers = new TreeMap<>();
        changes.stream()
                .filter(change -> change.kind() == kind)
                .forEach(change -> numbers.merge(change.rule(), 1, Integer::sum));
        return numbers;
    }

    /**
     * Returns what there is to know about the file of the baseline, a line for each rule: entries that are no longer there are
     * problems, since the baseline then allows more than there is; those that grew, shrank, are waived now or were not
     * looked at are notes.
     *
     * @return the problems by the codes of the rules, those to be mended first
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        byRule(ChangeKind.GONE)
                .forEach((rule, number) -> problems.add(Problem.of(
                        ProblemCode.UNMATCHED,
                        "/entries",
                        "only what is still there; of " + rule + " " + entries(number)
                                + " no longer there, and the baseline can be adopted again")));
        note(problems, ChangeKind.GREW, "what was adopted; of ", " there more now");
        note(problems, ChangeKind.SHRANK, "what was adopted; of ", " there less now");
        note(problems, ChangeKind.WAIVED, "what was adopted; of ", " waived now and still there");
        note(problems, ChangeKind.NOT_LOOKED_AT, "every record that was adopted; of ", " not looked at");
        return problems;
    }

    private void note(List<Problem> problems, ChangeKind kind, String beginning, String end) {
        byRule(kind)
                .forEach((rule, number) -> problems.add(Problem.note(
                        ProblemCode.UNMATCHED, "/entries", beginning + rule + " " + entries(number) + end)));
    }

    private static String entries(int number) {
        return number == 1 ? "1 entry is" : number + " entries are";
    }
}
