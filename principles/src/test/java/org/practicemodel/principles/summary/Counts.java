package org.practicemodel.principles.summary;

import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.record.RecordSubject;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.principles.report.Label;
import org.practicemodel.principles.report.LabelName;

/** Reports made from the numbers that they are to come to. */
final class Counts {

    static final LocalDate DAY = day("2026-06-30");
    static final LabelName AREA = LabelName.of("anytown:area");

    private Counts() {}

    /** A book of invented rules that serve "Transparent", the second and every other one "Relationship based" besides. */
    static RuleBook rules(int count) {
        Rule[] rules = new Rule[count];
        for (int i = 0; i < count; i++) {
            rules[i] = answering(
                    rule(code(i).value())
                            .principles(
                                    i % 2 == 0
                                            ? List.of(LeedsPrinciples.TRANSPARENT)
                                            : List.of(LeedsPrinciples.TRANSPARENT, LeedsPrinciples.RELATIONSHIP_BASED))
                            .formerCodes(List.of(RuleCode.of("P90-R" + (i + 1))))
                            .build(),
                    view -> met());
        }
        return book(rules);
    }

    static RuleCode code(int rule) {
        return RuleCode.of("P07-R" + (rule + 1));
    }

    static Caseload caseload(int rules) {
        return Caseload.under(PracticeModels.leeds(), DAY).withBooks(rules(rules));
    }

    /**
     * Makes reports whose answers have given numbers.
     *
     * @param label the value of the label
     * @param table for each rule how many answers are of each kind; every row has the same sum
     */
    static List<CountedReport> reports(Optional<String> label, List<List<Integer>> table) {
        List<List<AnswerKind>> columns = new ArrayList<>();
        for (List<Integer> row : table) {
            List<AnswerKind> answers = new ArrayList<>();
            for (AnswerKind kind : AnswerKind.values()) {
                for (int i = 0; i < row.get(kind.ordinal()); i++) {
                    answers.add(kind);
                }
            }
            columns.add(answers);
        }
        List<CountedReport> reports = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            Map<RuleCode, AnswerKind> answers = new LinkedHashMap<>();
            for (int rule = 0; rule < columns.size(); rule++) {
                answers.put(code(rule), columns.get(rule).get(i));
            }
            reports.add(report(label.orElse("none") + "-" + i, label, answers));
        }
        return reports;
    }

    static CountedReport report(String record, Optional<String> label, Map<RuleCode, AnswerKind> answers) {
        return new CountedReport(
                RecordSubject.FAMILY,
                RecordId.of(record),
                PracticeModels.leeds().id(),
                Optional.empty(),
                DAY,
                label.map(value -> new Label(AREA, value)).stream().toList(),
                answers);
    }
}
