package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.SupervisedFamilies;
import org.practicemodel.formulation.rule.FormulationRuleBook;
import org.practicemodel.principles.testing.RuleBookTester;
import org.practicemodel.supervision.rule.SupervisionRuleBook;

/** The laws that every rule keeps, over generated records. A rule that is added to a book is held to them at once. */
class RuleLawsProperties {

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Arbitraries.oneOf(
                Records.records(),
                LeadAndPlanFamilies.any(),
                FormulatedFamilies.any(),
                OpenlyToldFamilies.any(),
                EngagedFamilies.any(),
                NetworkFamilies.any(),
                LearningFamilies.any(),
                TogetherFamilies.any(),
                VoicedFamilies.any(),
                AccountableFamilies.any(),
                SupervisedFamilies.any());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property
    void the_rules_of_the_principles_keep_the_laws(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        keepTheLaws(PrinciplesRuleBook.book(), record, asOf);
    }

    @Property
    void the_rules_of_the_formulation_keep_the_laws(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        keepTheLaws(FormulationRuleBook.book(), record, asOf);
    }

    @Property
    void the_rules_of_supervision_keep_the_laws(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        keepTheLaws(SupervisionRuleBook.book(), record, asOf);
    }

    private static void keepTheLaws(RuleBook book, PracticeRecord record, LocalDate asOf) {
        assertThatCode(() -> RuleBookTester.of(book).holdsTheLaws(List.of(record), asOf))
                .doesNotThrowAnyException();
    }
}
