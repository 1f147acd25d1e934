package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.testing.RuleBookLaws;
import org.practicemodel.core.wording.Phrase;

class PrinciplesRuleBookTest extends RuleBookLaws {

    PrinciplesRuleBookTest() {
        super(PrinciplesRuleBook.book(), PrinciplesRuleBook.class, "org.practicemodel.principles.internal");
    }

    @Test
    void has_an_id_and_its_rules() {
        assertThat(PrinciplesRuleBook.book().id()).isEqualTo("leeds-principles");
        assertThat(PrinciplesRuleBook.book().rules())
                .extracting(rule -> rule.descriptor().code().value())
                .containsExactly(
                        "E1-R1", "E1-R2", "E1-R4", "E1-R5", "E3-R2", "E3-R3", "E3-R4", "E4-R1", "E4-R2", "E4-R3",
                        "E4-R4", "E4-R5", "E6-R2", "E6-R4", "P01-R1", "P01-R2", "P01-R3", "P01-R4", "P01-R5", "P02-R1",
                        "P02-R2", "P02-R3", "P02-R4", "P02-R5", "P03-R1", "P03-R2", "P03-R3", "P03-R4", "P03-R5",
                        "P03-R6", "P04-R1", "P04-R2", "P04-R3", "P04-R6", "P05-R1", "P05-R2", "P05-R3", "P05-R4",
                        "P05-R5", "P05-R6", "P07-R1", "P07-R2", "P07-R3", "P07-R4", "P07-R5", "P07-R6", "P09-R1",
                        "P09-R3", "P09-R4", "P09-R5", "P10-R1", "P10-R2", "P10-R3", "P10-R4", "P10-R5", "P10-R6",
                        "P10-R7", "P10-R8");
        assertThat(PrinciplesRuleBook.book()).isSameAs(PrinciplesRuleBook.book());
    }

    @Test
    void a_limit_that_counts_things_has_its_own_words_for_one() {
        assertThat(changes(0)).isEqualTo("no change of lead worker in a year");
        assertThat(changes(1)).isEqualTo("up to 1 change of lead worker in a year");
        assertThat(changes(2)).isEqualTo("up to 2 changes of lead worker in a year");
    }

    private static String changes(int count) {
        return PrinciplesRuleBook.book()
                .wording()
                .text(
                        Phrase.of("limit.lead.maxChangesPer365d")
                                .with("amount", count)
                                .with("count", count),
                        Locale.UK);
    }
}
