package org.practicemodel.core.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.Phrase;

/** What is said of a limit of the law beside its value: since when it counts, and whether somebody checked it. */
class ExplainedLimitsTest {

    private static final RuleBook BOOK = new RuleBook(
            "anytown-limits",
            List.of(new Silent(LeedsDescriptors.of("P08-R1", "limits-of-the-law", LeedsPrinciples.TRANSPARENT)
                    .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.FACT, WhoCanAct.WORKER))
                    .addThresholds(
                            LeedsDescriptors.statutory(
                                    "fgc.offersBeforeApplication", ThresholdUnit.COUNT, 1, Basis.ourInterpretation()),
                            LeedsDescriptors.local("own.withinDays", ThresholdUnit.DAYS, 7, 1, 20))
                    .build())),
            Messages.beside(RuleBook.class, "kernel"));

    private static final KnownModels KNOWN = KnownModels.of(List.of(BOOK), Set.of());

    private static List<String> explained(EffectiveModel model) {
        return model.explain(List.of(BOOK)).stream()
                .filter(value -> value.path().startsWith("thresholds/fgc.")
                        || value.path().contains("own.withinDays"))
                .map(value -> value.path() + " = " + value.value() + ", from " + value.from())
                .toList();
    }

    private static ModelAdaptation anytown(Optional<LocalDate> until) {
        return Anytown.extending("anytown/2026", "leeds/current")
                .addCommencements(Commencement.builder()
                        .key(ThresholdKey.of("fgc.offersBeforeApplication"))
                        .from(LocalDate.of(2027, 4, 1))
                        .until(until)
                        .verifiedOn(LocalDate.of(2027, 3, 20))
                        .citation(Citation.of("Children's Wellbeing and Schools Act 2026", "section 78"))
                        .build())
                .build();
    }

    @Test
    void aLimitWhoseFirstDayIsNotKnownIsNotShownAsIfItHeld() {
        assertThat(explained(EffectiveModel.of(PracticeModels.leeds())))
                .containsExactly(
                        "thresholds/fgc.offersBeforeApplication/value = 1, from leeds/current",
                        "thresholds/fgc.offersBeforeApplication/inForceFrom = none, from leeds/current",
                        "thresholds/fgc.offersBeforeApplication/verifiedOn = 2026-11-21, from leeds/current",
                        "thresholds/own.withinDays/value = 7, from P08-R1");
    }

    @Test
    void theDaysComeFromTheDefinitionThatSaysThem() {
        EffectiveModel council = KNOWN.effective(anytown(Optional.empty())).orElseThrow();
        EffectiveModel below = KNOWN.and(anytown(Optional.empty()))
                .effective(Anytown.extending("anytown/2027", "anytown/2026").build())
                .orElseThrow();

        assertThat(explained(council))
                .containsExactly(
                        "thresholds/fgc.offersBeforeApplication/value = 1, from leeds/current",
                        "thresholds/fgc.offersBeforeApplication/inForceFrom = 2027-04-01, from anytown/2026",
                        "thresholds/fgc.offersBeforeApplication/verifiedOn = 2027-03-20, from anytown/2026",
                        "thresholds/own.withinDays/value = 7, from P08-R1");
        assertThat(explained(below)).isEqualTo(explained(council));
    }

    @Test
    void anEndIsSaidWhereOneIsKnown() {
        assertThat(explained(KNOWN.effective(anytown(Optional.of(LocalDate.of(2028, 3, 31))))
                        .orElseThrow()))
                .contains("thresholds/fgc.offersBeforeApplication/inForceUntil = 2028-03-31, from anytown/2026");
    }

    @Test
    void aLimitThatNobodyCheckedSaysSo() {
        var unchecked = PracticeModels.leeds()
                .withProfiles(PracticeModels.leeds().profiles().stream()
                        .map(profile -> profile.withLimits(profile.limits().stream()
                                .map(limit -> limit.withVerifiedOn(Optional.empty()))
                                .toList()))
                        .toList());

        assertThat(explained(EffectiveModel.of(unchecked)))
                .contains("thresholds/fgc.offersBeforeApplication/verifiedOn = none, from leeds/current");
    }

    private record Silent(RuleDescriptor descriptor) implements Rule {

        @Override
        public Outcome evaluate(RecordView view) {
            return Outcomes.notRecorded(Phrase.of("kernel.notUsed").with("reason", Optional.empty()), List.of());
        }
    }
}
