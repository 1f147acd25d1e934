package org.practicemodel.principles.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A summary in the format {@code caseload-summary/1}: the names, the order and the types of what is written. Keys may be added
 * at the end of an object, never removed or changed. Absent parts are left out, a number below ten among them.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SummaryDocument(
        String format,
        String scopeStatement,
        String edition,
        LocalDate asOf,
        Optional<String> by,
        int smallest,
        List<Group> groups,
        int groupsNotShown) {

    static final String FORMAT = "caseload-summary/1";

    static SummaryDocument of(CaseloadSummary summary, String scopeStatement) {
        return new SummaryDocument(
                FORMAT,
                scopeStatement,
                summary.model().id().value(),
                summary.asOf(),
                summary.by().map(Object::toString),
                CaseloadSummary.SMALLEST,
                summary.groups().stream().map(SummaryDocument::group).toList(),
                summary.groupsNotShown());
    }

    private static Group group(CaseloadGroup group) {
        return new Group(
                group.label(),
                group.records(),
                group.principles().stream()
                        .map(row -> new Row(row.principle().id().value(), numbers(row.numbers())))
                        .toList(),
                group.rules().stream()
                        .map(row -> new RuleRow(row.rule().code().value(), numbers(row.numbers())))
                        .toList());
    }

    private static Numbers numbers(VerdictNumbers numbers) {
        Map<AnswerKind, Integer> shown = numbers.atLeast();
        return new Numbers(
                Optional.ofNullable(shown.get(AnswerKind.NOT_ENOUGH_EVIDENCE)),
                Optional.ofNullable(shown.get(AnswerKind.MET)),
                Optional.ofNullable(shown.get(AnswerKind.MET_WITH_REASON)),
                Optional.ofNullable(shown.get(AnswerKind.BEGUN)),
                Optional.ofNullable(shown.get(AnswerKind.NOT_MET)),
                Optional.ofNullable(shown.get(AnswerKind.NOT_APPLICABLE)));
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Group(Optional<String> label, int recordsAtLeast, List<Row> principles, List<RuleRow> rules) {}

    record Row(String id, Numbers atLeast) {}

    record RuleRow(String rule, Numbers atLeast) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Numbers(
            @JsonProperty("NOT_ENOUGH_EVIDENCE") Optional<Integer> notEnoughEvidence,
            @JsonProperty("MET") Optional<Integer> met,
            @JsonProperty("MET_WITH_REASON") Optional<Integer> metWithReason,
            @JsonProperty("BEGUN") Optional<Integer> begun,
            @JsonProperty("NOT_MET") Optional<Integer> notMet,
            @JsonProperty("NOT_APPLICABLE") Optional<Integer> notApplicable) {}
}
