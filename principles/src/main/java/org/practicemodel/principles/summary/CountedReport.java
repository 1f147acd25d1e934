package org.practicemodel.principles.summary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.AdherenceReport;
import org.practicemodel.principles.report.Finding;
import org.practicemodel.principles.report.Label;
import org.practicemodel.principles.report.LabelName;

/**
 * What is counted of one report: which rule gave which answer, and nothing of what was recorded.
 *
 * <p>For instance {@code CountedReport.of(report)}, or a line of {@code adherence-report/1} as {@link ReportReader} reads it.
 * Immutable and thread-safe. Our interpretation.
 *
 * @param subject whom or what the record is about; only reports of families are added up
 * @param record the id of the record, by which a record that is given again is known
 * @param edition the edition of the model that the record was looked at under
 * @param contentHash the hash of everything that the edition said; empty where the report does not tell
 * @param asOf the day that was looked from
 * @param labels where the host counts the report, each name once
 * @param answers the answer of each rule, in the order of the report; a rule that broke has none
 */
public record CountedReport(
        RecordSubject subject,
        RecordId record,
        EditionId edition,
        Optional<String> contentHash,
        LocalDate asOf,
        List<Label> labels,
        Map<RuleCode, AnswerKind> answers) {

    /** Copies the list, and the map in order. */
    public CountedReport {
        labels = List.copyOf(labels);
        answers = Unchanging.copyOf(answers);
    }

    /**
     * Obtains what is counted of a report.
     *
     * @param report the report
     * @return what is counted
     */
    public static CountedReport of(AdherenceReport report) {
        Map<RuleCode, AnswerKind> answers = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            answers.put(finding.rule(), AnswerKind.of(finding.verdict(), finding.withReason(), finding.begun()));
        }
        return new CountedReport(
                report.subject(),
                RecordId.of(report.record().value()),
                report.model().id(),
                Optional.of(report.modelUsed().contentHash()),
                report.asOf(),
                report.labels(),
                answers);
    }

    /**
     * Returns the value of a label.
     *
     * @param name the name of the label
     * @return its value; empty where the report has no such label
     */
    public Optional<String> label(LabelName name) {
        return labels.stream()
                .filter(label -> label.name().equals(name))
                .map(Label::value)
                .findFirst();
    }

    /** Shows the type and the id of the record. */
    @Override
    public String toString() {
        return "CountedReport " + record;
    }
}
