package org.practicemodel.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.SubjectRule;
import org.practicemodel.core.testing.RuleBookLaws;

class SupervisionRuleBookTest extends RuleBookLaws {

    private static final RuleBook BOOK = SupervisionRuleBook.book();

    SupervisionRuleBookTest() {
        super(BOOK, SupervisionRuleBook.class);
    }

    private static List<String> codes(List<? extends SubjectRule<?>> rules) {
        return rules.stream().map(rule -> rule.descriptor().code().value()).toList();
    }

    @Test
    void hasAnIdAndItsRulesBySubject() {
        assertThat(BOOK.id()).isEqualTo("leeds-supervision");
        assertThat(codes(BOOK.rules())).containsExactly("E7-R1", "E7-R2", "E7-R3", "E7-R4", "E7-R6");
        assertThat(codes(BOOK.workerRules())).containsExactly("E2-R1", "E2-R2", "E2-R3", "E7-R5", "W-R1");
        assertThat(codes(BOOK.teamRules())).containsExactly("E1-R3", "E6-R3");
        assertThat(codes(BOOK.everyRule()))
                .containsExactly(
                        "E7-R1", "E7-R2", "E7-R3", "E7-R4", "E7-R6", "E2-R1", "E2-R2", "E2-R3", "E7-R5", "W-R1",
                        "E1-R3", "E6-R3");
        assertThat(SupervisionRuleBook.book()).isSameAs(BOOK);
    }
}
