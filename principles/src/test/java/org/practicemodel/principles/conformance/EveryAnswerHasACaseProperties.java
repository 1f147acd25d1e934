package org.practicemodel.principles.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rule.AccountableFamilies;
import org.practicemodel.principles.rule.EngagedFamilies;
import org.practicemodel.principles.rule.FormulatedFamilies;
import org.practicemodel.principles.rule.LeadAndPlanFamilies;
import org.practicemodel.principles.rule.LearningFamilies;
import org.practicemodel.principles.rule.NetworkFamilies;
import org.practicemodel.principles.rule.OpenlyToldFamilies;
import org.practicemodel.principles.rule.TogetherFamilies;
import org.practicemodel.principles.rule.VoicedFamilies;

/**
 * Whatever a rule can say has a case that pins it. Where this fails, a rule has learnt to say something: write the case that
 * shows when.
 */
class EveryAnswerHasACaseProperties {

    private static final AdherenceChecker CHECKER = AdherenceChecker.of(PracticeModels.leeds());
    private static final Set<String> PINNED = ShippedAnswers.pinned();

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
                AccountableFamilies.any());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Property
    void whatever_a_rule_says_of_a_record_is_pinned_by_a_case(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(CHECKER.check(record, asOf).findings().stream()
                        .map(finding -> ShippedAnswers.kind(finding.rule(), ConformanceAnswer.of(finding)))
                        .collect(Collectors.toSet()))
                .isSubsetOf(PINNED);
    }
}
