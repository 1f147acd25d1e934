package org.practicemodel.principles.summary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.practicemodel.core.vocabulary.RuleCode;

/** Two answers in their order. */
final class CountedReportAnswers {

    private CountedReportAnswers() {}

    static Map<RuleCode, AnswerKind> of(RuleCode first, AnswerKind one, RuleCode second, AnswerKind two) {
        Map<RuleCode, AnswerKind> answers = new LinkedHashMap<>();
        answers.put(first, one);
        answers.put(second, two);
        return answers;
    }
}
