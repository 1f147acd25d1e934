package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.review;
import static org.practicemodel.formulation.rule.Given.revision;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisRevisionBuilder;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;

class HypothesesTest {

    private static final RecordView VIEW = RecordView.of(
            family().withReviews(
                            review("review-1").heldOn(day("2026-03-10")).build(),
                            review("review-2").build()),
            day("2026-06-01"),
            WorkingCalendar.englandAndWales(),
            PracticeModels.leeds(),
            Map.of());

    private static HypothesisRevision on(String day, RevisionOutcome outcome) {
        return revision(outcome).on(day(day)).build();
    }

    private static HypothesisRevisionBuilder dropped() {
        return revision(RevisionOutcome.DROPPED);
    }

    private static Hypothesis with(HypothesisRevision... revisions) {
        return hypothesis("hypothesis-1").addRevisions(revisions).build();
    }

    private static boolean isDropped(HypothesisRevision... revisions) {
        return Hypotheses.dropped(VIEW, with(revisions)).isPresent();
    }

    @Test
    void theLastLookDecides() {
        assertThat(isDropped()).isFalse();
        assertThat(isDropped(on("2026-03-01", RevisionOutcome.DROPPED))).isTrue();
        assertThat(isDropped(on("2026-03-01", RevisionOutcome.KEPT))).isFalse();
        assertThat(isDropped(on("2026-03-01", RevisionOutcome.DROPPED), on("2026-03-02", RevisionOutcome.CHANGED)))
                .isFalse();
        assertThat(isDropped(on("2026-03-02", RevisionOutcome.DROPPED), on("2026-03-01", RevisionOutcome.CHANGED)))
                .isTrue();
        assertThat(isDropped(on("2026-03-01", RevisionOutcome.KEPT), on("2026-03-01", RevisionOutcome.DROPPED)))
                .isTrue();
        assertThat(isDropped(on("2026-03-01", RevisionOutcome.DROPPED), on("2026-03-01", RevisionOutcome.KEPT)))
                .isTrue();
    }

    @Test
    void aMarkThatItWasNotRevisitedDecidesNothing() {
        assertThat(isDropped(
                        on("2026-03-01", RevisionOutcome.DROPPED), on("2026-03-02", RevisionOutcome.NOT_REVISITED)))
                .isTrue();
        assertThat(isDropped(on("2026-03-02", RevisionOutcome.NOT_REVISITED))).isFalse();
    }

    @Test
    void aLookWithoutADayIsTheEarliest() {
        assertThat(isDropped(dropped().build(), on("2026-03-01", RevisionOutcome.KEPT)))
                .isFalse();
        assertThat(isDropped(revision(RevisionOutcome.KEPT).build(), on("2026-03-01", RevisionOutcome.DROPPED)))
                .isTrue();
    }

    @Test
    void ofTwoDropsOnOneDayTheOneWithAReasonCounts() {
        HypothesisRevision plain = on("2026-03-01", RevisionOutcome.DROPPED);
        HypothesisRevision reasoned = plain.withReason(WORDS);

        assertThat(Hypotheses.dropped(VIEW, with(plain, reasoned))).contains(reasoned);
        assertThat(Hypotheses.dropped(VIEW, with(reasoned, plain))).contains(reasoned);
    }

    @Test
    void thoseHeldStandInTheOrderOfTheirIds() {
        assertThat(Hypotheses.held(
                        VIEW,
                        formulation("formulation-1")
                                .addHypotheses(
                                        hypothesis("hypothesis-3").build(),
                                        hypothesis("hypothesis-2")
                                                .addRevisions(dropped().build())
                                                .build(),
                                        hypothesis("hypothesis-1").build())
                                .build()))
                .extracting(held -> held.id().value())
                .isEqualTo(List.of("hypothesis-1", "hypothesis-3"));
    }
}
