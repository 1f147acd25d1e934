package org.practicemodel.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.practicemodel.principles.testing.Invented.answering;
import static org.practicemodel.principles.testing.Invented.book;
import static org.practicemodel.principles.testing.Invented.day;
import static org.practicemodel.principles.testing.Invented.met;
import static org.practicemodel.principles.testing.Invented.rule;
import static org.practicemodel.principles.testing.Invented.threshold;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdValue;
import org.practicemodel.principles.report.LimitInForce;
import org.practicemodel.principles.testing.Family;

class LimitsTest {

    private static final Threshold SHARE = threshold("share.workingDays", 10);
    private static final Threshold ASSESSMENT = threshold("assessment.maxWorkingDays", 20);
    private static final RuleBook BOOK =
            book(answering(rule("P07-R1").thresholds(List.of(SHARE, ASSESSMENT)).build(), view -> met()));
    private static final AdherenceChecker CHECKER =
            AdherenceChecker.of(PracticeModels.leeds()).withBooks(BOOK);

    private static List<Integer> values(AdherenceChecker checker) {
        return checker.check(Family.record(), day("2026-03-02")).findings().get(0).limits().stream()
                .map(LimitInForce::value)
                .toList();
    }

    private static ModelDefinition ourModel() {
        return PracticeModels.leeds()
                .withId(EditionId.of("anytown/2025"))
                .withThresholds(
                        ThresholdValue.builder().key(SHARE.key()).value(4).build());
    }

    @Test
    void defaultsAreTheRulesAndStatutoryLimitsTheProfiles() {
        assertThat(values(CHECKER)).containsExactly(10, 45);
        assertThat(CHECKER.check(Family.record(), day("2026-03-02"))
                        .findings()
                        .get(0)
                        .limits())
                .extracting(limit -> limit.statutory().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void aDefinitionsOwnValueComesBeforeTheDefaultAndTheCallersBeforeBoth() {
        AdherenceChecker ours = AdherenceChecker.of(ourModel()).withBooks(BOOK);

        assertThat(values(ours)).containsExactly(4, 45);
        assertThat(values(ours.withThresholds(Map.of(SHARE.key(), 3, ASSESSMENT.key(), 30))))
                .containsExactly(3, 30);
    }

    @Test
    void boundsAreInclusiveAndAStatutoryLimitBringsItsOwn() {
        assertThat(values(CHECKER.withThresholds(Map.of(SHARE.key(), 1, ASSESSMENT.key(), 1))))
                .containsExactly(1, 1);
        assertThat(values(CHECKER.withThresholds(Map.of(SHARE.key(), 20, ASSESSMENT.key(), 45))))
                .containsExactly(20, 45);
    }

    @Test
    void whenSomethingBecomesHistoryCanBeSetToo() {
        assertThat(values(CHECKER.withThresholds(Map.of(History.AFTER_DAYS.key(), 365))))
                .containsExactly(10, 45);
    }

    @Test
    void everyFaultIsListedAtOnce() {
        Map<ThresholdKey, Integer> values = Map.of(
                SHARE.key(), 21, ASSESSMENT.key(), 46, ThresholdKey.of("share.hours"), 1, History.AFTER_DAYS.key(), 27);

        assertThatThrownBy(() -> CHECKER.withThresholds(values))
                .isInstanceOfSatisfying(
                        NotWellFormedException.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        new Fault(
                                                FaultCode.ORDER, "assessment.maxWorkingDays", "a number from 1 to 45"),
                                        new Fault(FaultCode.ORDER, "history.afterDays", "a number from 28 to 730"),
                                        new Fault(
                                                FaultCode.TOGETHER,
                                                "share.hours",
                                                "a key that a rule of the books knows"),
                                        new Fault(FaultCode.ORDER, "share.workingDays", "a number from 1 to 20")));
        assertThatThrownBy(() -> CHECKER.withThresholds(Map.of(SHARE.key(), 0)))
                .hasMessage("AdherenceChecker is not well formed: share.workingDays: expected a number from 1 to 20");
    }

    @Test
    void otherBooksMustKnowWhatWasSet() {
        AdherenceChecker stricter = CHECKER.withThresholds(Map.of(SHARE.key(), 5));

        assertThatThrownBy(() -> stricter.withBooks(book(answering("P07-R2", view -> met()))))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessageContaining("share.workingDays");
    }
}
