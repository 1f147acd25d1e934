package org.practicemodel.principles.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.TeamRecordId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.core.workforce.WorkerRecordId;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.Finding;

/** What the shipped rules can say, and which of it the shipped cases pin. */
final class ShippedAnswers {

    /** One of each subject. */
    private static final List<SubjectRecord> EMPTY = List.of(
            PracticeRecord.builder().id(RecordId.of("record-1")).build(),
            WorkerRecord.builder()
                    .id(WorkerRecordId.of("worker-record-1"))
                    .worker(StaffId.of("staff-1"))
                    .build(),
            TeamRecord.builder().id(TeamRecordId.of("team-record-1")).build());

    private ShippedAnswers() {}

    /** Every rule that a checker asks. */
    static List<RuleDescriptor> rules() {
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        return EMPTY.stream()
                .flatMap(empty -> checker.check(empty, LocalDate.of(2026, 1, 5)).findings().stream())
                .map(Finding::descriptor)
                .toList();
    }

    static Set<RuleCode> advisory() {
        return rules().stream()
                .filter(RuleDescriptor::advisory)
                .map(RuleDescriptor::code)
                .collect(Collectors.toSet());
    }

    /** What must have a case. */
    static String kind(RuleCode rule, ConformanceAnswer answer) {
        return rule + " " + answer.kind();
    }

    static Set<String> pinned() {
        return ConformanceCases.shipped().stream()
                .map(one -> kind(one.rule(), one.expect()))
                .collect(Collectors.toSet());
    }
}
