package org.practicemodel.principles.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.journey.Assessment;
import org.practicemodel.core.journey.AssessmentKind;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.principles.testing.Journeys;

/**
 * The laws of taking away, where every statutory limit is in force and every assessment is one that is looked at, so that
 * more is decided than in the shipped edition.
 */
class LimitsInForceProperties {

    private static final ModelDefinition STRICT = PracticeModels.leeds()
            .withProfiles(Journeys.inForce("fgc.offersBeforeApplication", "2020-01-01").profiles().stream()
                    .map(profile -> profile.withLimits(profile.limits().stream()
                            .map(limit -> limit.withInForceFrom(LocalDate.of(2020, 1, 1)))
                            .toList()))
                    .toList());

    /** Every rule with a limit that a statutory profile sets. */
    private static final List<Rule> RULES = LeedsRuleBooks.all().stream()
            .flatMap(book -> book.rules().stream())
            .filter(rule -> rule.descriptor().thresholds().stream()
                    .anyMatch(limit -> STRICT.limit(limit.key()).isPresent()))
            .toList();

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RULES);
    }

    /** More of the assessments are of the kind that a rule looks at. */
    private static PracticeRecord busier(PracticeRecord record) {
        return record.withJourney(record.journey()
                .withAssessments(record.journey().assessments().stream()
                        .map(assessment -> (Assessment) assessment.withKind(AssessmentKind.CHILD_AND_FAMILY))
                        .toList()));
    }

    private static RecordView view(PracticeRecord record, LocalDate asOf, ModelDefinition model) {
        return RecordView.of(record, asOf, WorkingCalendar.englandAndWales(), model, Map.of());
    }

    @Property
    void what_speaks_for_it_never_hides_that_it_is_met(
            @ForAll("records") PracticeRecord given, @ForAll("days") LocalDate asOf, @ForAll("rules") Rule rule) {
        PracticeRecord record = busier(given);
        Outcome outcome = rule.evaluate(view(record, asOf, STRICT));
        if (outcome.verdict() == Verdict.NOT_MET || outcome.verdict() == Verdict.NOT_ENOUGH_EVIDENCE) {
            for (Evidence item : outcome.evidence()) {
                if (item.role() == EvidenceRole.SUPPORTS) {
                    assertThat(rule.evaluate(view(RecordEdits.without(record, item.pointer()), asOf, STRICT))
                                    .verdict())
                            .as("%s without %s", outcome, item.pointer())
                            .isNotEqualTo(Verdict.MET);
                }
            }
            assertThat(rule.evaluate(view(record.withCoverage(Optional.empty()), asOf, STRICT))
                            .verdict())
                    .as("%s without coverage", outcome)
                    .isNotEqualTo(Verdict.MET);
            assertThat(rule.evaluate(view(record.withRationales(), asOf, STRICT))
                            .verdict())
                    .as("%s without reasons", outcome)
                    .isNotEqualTo(Verdict.MET);
        }
    }

    @Property
    void what_speaks_against_it_never_keeps_it_from_looking_worse(
            @ForAll("records") PracticeRecord given, @ForAll("days") LocalDate asOf, @ForAll("rules") Rule rule) {
        PracticeRecord record = busier(given);
        Outcome outcome = rule.evaluate(view(record, asOf, STRICT));
        for (Evidence item : outcome.evidence()) {
            if (item.role() == EvidenceRole.CONTRADICTS) {
                Verdict without = rule.evaluate(view(RecordEdits.without(record, item.pointer()), asOf, STRICT))
                        .verdict();
                assertThat(badness(without))
                        .as("%s without %s", outcome, item.pointer())
                        .isLessThanOrEqualTo(badness(outcome.verdict()));
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    private static int badness(Verdict verdict) {
        return switch (verdict) {
            case NOT_MET -> 2;
            case NOT_ENOUGH_EVIDENCE -> 1;
            case MET, NOT_APPLICABLE -> 0;
        };
    }
}
