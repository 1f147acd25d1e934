package org.practicemodel.principles.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.report.Finding;

/** What the shipped rules can say, and which of it the shipped cases pin. */
final class ShippedAnswers {

    private ShippedAnswers() {}

    /** Every rule that a checker asks. */
    static List<RuleDescriptor> rules() {
        PracticeRecord empty =
                PracticeRecord.builder().id(RecordId.of("record-1")).build();
        return AdherenceChecker.of(PracticeModels.leeds()).check(empty, LocalDate.of(2026, 1, 5)).findings().stream()
                .map(Finding::descriptor)
                .toList();
    }

    static Set<RuleCode> advisory() {
        return rules().stream()
                .filter(RuleDescriptor::advisory)
                .map(RuleDescriptor::code)
                .collect(Collectors.toSet());
    }

    /** What must have a case: the verdict with all that makes people read it differently. */
    static String kind(RuleCode rule, ConformanceAnswer answer) {
        return rule + " " + answer.verdict()
                + answer.reason().map(reason -> " " + reason).orElse("")
                + (answer.begun() ? " begun" : "")
                + answer.withReason().map(with -> " with reason").orElse("")
                + answer.withShownReason().map(with -> " with a reason shown").orElse("")
                + answer.sameAs().map(owner -> " same as " + owner).orElse("");
    }

    static Set<String> pinned() {
        return ConformanceCases.shipped().stream()
                .map(one -> kind(one.rule(), one.expect()))
                .collect(Collectors.toSet());
    }
}
