package org.practicemodel.formulation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.rule.Given.WORDS;
import static org.practicemodel.formulation.rule.Given.closedFamily;
import static org.practicemodel.formulation.rule.Given.day;
import static org.practicemodel.formulation.rule.Given.family;
import static org.practicemodel.formulation.rule.Given.formulation;
import static org.practicemodel.formulation.rule.Given.found;
import static org.practicemodel.formulation.rule.Given.hypothesis;
import static org.practicemodel.formulation.rule.Given.mark;
import static org.practicemodel.formulation.rule.Given.notHeld;
import static org.practicemodel.formulation.rule.Given.reason;
import static org.practicemodel.formulation.rule.Given.review;
import static org.practicemodel.formulation.rule.Given.revision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;

class HypothesisKeptAliveTest {

    private static final HypothesisKeptAlive RULE = new HypothesisKeptAlive();

    private static final String NONE = "There is no hypothesis to look at again.";
    private static final String NEVER = "It is not recorded that a hypothesis was looked at again.";
    private static final String DROPPED = "A hypothesis was dropped, and why is recorded.";
    private static final String NOT_REVISITED =
            "The review of 10 May 2026 was marked complete, and a hypothesis is marked as not looked at there.";

    /** Marked complete on 10 May 2026. */
    private static final Review COMPLETE =
            review("review-1").heldOn(day("2026-05-10")).complete(mark()).build();

    private static Found on(String asOf, PracticeRecord record) {
        return found(RULE, asOf, record);
    }

    private static PracticeRecord with(Hypothesis... hypotheses) {
        return family(formulation("formulation-1").addHypotheses(hypotheses).build())
                .withReviews(COMPLETE);
    }

    /** Written on 1 February 2026, and nothing is asked of it until 3 May. */
    private static Hypothesis written(HypothesisRevision... revisions) {
        return hypothesis("hypothesis-1")
                .writtenOn(day("2026-02-01"))
                .addRevisions(revisions)
                .build();
    }

    private static HypothesisRevision looked(RevisionOutcome outcome, String day) {
        return revision(outcome).on(day(day)).build();
    }

    private static HypothesisRevision notRevisited() {
        return revision(RevisionOutcome.NOT_REVISITED)
                .at(EntryId.of("review-1"))
                .build();
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P06-R7");
        assertThat(descriptor.slug()).isEqualTo("hypothesis-kept-alive");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds())
                .singleElement()
                .satisfies(days -> assertThat(days.key()).hasToString("hypothesis.revisitDays"))
                .satisfies(days -> assertThat(List.of(days.least(), days.defaultValue(), days.most()))
                        .containsExactly(28, 91, 183));
    }

    @Test
    void aHypothesisThatWasLookedAtInTimeIsMet() {
        PracticeRecord kept = with(written(looked(RevisionOutcome.KEPT, "2026-03-02")));

        on("2026-06-01", kept)
                .met("A hypothesis was looked at again on 2 March 2026.")
                .evidence("SUPPORTS /formulations/0/hypotheses/0");
        on("2026-06-02", kept)
                .notEnough(NotEnoughReason.NOT_RECORDED, "A hypothesis was last looked at again on 2 March 2026.")
                .evidence("MISSING /formulations/0/hypotheses/0");
        on("2026-06-01", with(written(looked(RevisionOutcome.CHANGED, "2026-03-02"))))
                .met("A hypothesis was looked at again on 2 March 2026.");
    }

    @Test
    void theLastLookCounts() {
        on(
                        "2026-06-15",
                        with(written(
                                looked(RevisionOutcome.CHANGED, "2026-04-02"),
                                looked(RevisionOutcome.KEPT, "2026-03-02"))))
                .met("A hypothesis was looked at again on 2 April 2026.");
    }

    @Test
    void aLookAtAReviewHasTheDayOfTheReview() {
        on(
                        "2026-08-09",
                        with(written(revision(RevisionOutcome.KEPT)
                                .at(EntryId.of("review-1"))
                                .build())))
                .met("A hypothesis was looked at again on 10 May 2026.");
    }

    @Test
    void aYoungHypothesisHasTime() {
        on("2026-05-03", with(written()))
                .tooEarly("2026-05-04", "A hypothesis can be looked at again until 3 May 2026.")
                .evidence("MISSING /formulations/0/hypotheses/0");
        on("2026-05-04", with(written())).notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
        on("2026-03-01", with(written(looked(RevisionOutcome.KEPT, "2026-02-02"))))
                .met("A hypothesis was looked at again on 2 February 2026.");
    }

    @Test
    void whereTheDayIsNotKnownTheFormulationBeganTheTime() {
        Formulation begun = formulation("formulation-1")
                .startedOn(day("2026-02-03"))
                .addHypotheses(hypothesis("hypothesis-1").build())
                .build();

        on("2026-05-05", family(begun)).tooEarly("2026-05-06", "A hypothesis can be looked at again until 5 May 2026.");
        on("2026-05-06", family(begun)).notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
        on("2026-02-03", family(begun.withStartedOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
    }

    @Test
    void aLookWithoutADayLeavesItOpen() {
        on("2026-06-01", with(written(revision(RevisionOutcome.KEPT).build(), notRevisited())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A hypothesis was looked at again; on which day is not recorded.");
    }

    @Test
    void anEarlierLookDoesNotHideOneWithoutADay() {
        HypothesisRevision undated = revision(RevisionOutcome.KEPT).build();
        HypothesisRevision longAgo = looked(RevisionOutcome.KEPT, "2026-02-10");

        on("2026-06-01", with(written(longAgo, undated, notRevisited())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A hypothesis was looked at again; on which day is not recorded.");
        on("2026-06-01", with(written(longAgo, notRevisited()))).notMet(NOT_REVISITED);
        on("2026-06-01", with(written(undated, looked(RevisionOutcome.KEPT, "2026-04-02"))))
                .met("A hypothesis was looked at again on 2 April 2026.");
    }

    @Test
    void aCompleteReviewThatLeftItOutShowsOtherwise() {
        on("2026-06-01", with(written(notRevisited())))
                .notMet(NOT_REVISITED)
                .notJustBegun()
                .evidence("CONTRADICTS /formulations/0/hypotheses/0", "CONTRADICTS /reviews/0");
        on("2026-06-01", with(written(notRevisited())).withRationales(reason("P06-R7", "hypothesis-1")))
                .notMet(NOT_REVISITED, "A reason was given on 10 March 2026 (role: team-manager).")
                .withShownReason();
        on("2026-06-01", with(written(notRevisited())).withRationales(reason("P06-R7", "review-1")))
                .withShownReason();
    }

    @Test
    void aReviewWithoutADayShowsItToo() {
        on("2026-06-01", with(written(notRevisited())).withReviews(COMPLETE.withHeldOn(Optional.empty())))
                .notMet("A review was marked complete, and a hypothesis is marked as not looked at there.");
        on(
                        "2026-08-01",
                        with(written(looked(RevisionOutcome.KEPT, "2026-03-02"), notRevisited()))
                                .withReviews(COMPLETE.withHeldOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, "A hypothesis was last looked at again on 2 March 2026.");
    }

    @Test
    void ofSeveralReviewsTheLastOneSpeaks() {
        HypothesisRevision later = revision(RevisionOutcome.NOT_REVISITED)
                .at(EntryId.of("review-0"))
                .build();
        Review laterReview =
                review("review-0").heldOn(day("2026-05-12")).complete(mark()).build();

        on("2026-06-01", with(written(later, notRevisited())).withReviews(COMPLETE, laterReview))
                .notMet(
                        "The review of 12 May 2026 was marked complete, and a hypothesis is marked as not looked at there.");
        on(
                        "2026-06-01",
                        with(written(later, notRevisited()))
                                .withReviews(COMPLETE, laterReview.withHeldOn(day("2026-05-10"))))
                .evidence("CONTRADICTS /formulations/0/hypotheses/0", "CONTRADICTS /reviews/0");
    }

    @Test
    void anOpenReviewOrNoneLeavesItOpen() {
        on("2026-06-01", with(written(notRevisited())).withReviews(COMPLETE.withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
        on("2026-06-01", with(written(looked(RevisionOutcome.NOT_REVISITED, "2026-05-10"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NEVER);
    }

    @Test
    void aLookSinceThenCounts() {
        on("2026-08-20", with(written(notRevisited(), looked(RevisionOutcome.KEPT, "2026-05-10"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, "A hypothesis was last looked at again on 10 May 2026.");
        on("2026-08-20", with(written(notRevisited(), looked(RevisionOutcome.KEPT, "2026-05-09"))))
                .notMet(NOT_REVISITED);
        on("2026-06-20", with(written(notRevisited(), looked(RevisionOutcome.KEPT, "2026-05-09"))))
                .met("A hypothesis was looked at again on 9 May 2026.");
    }

    @Test
    void aYoungHypothesisMayBeLeftForLater() {
        on(
                        "2026-05-12",
                        with(hypothesis("hypothesis-1")
                                .writtenOn(day("2026-05-01"))
                                .addRevisions(notRevisited())
                                .build()))
                .tooEarly("2026-08-01", "A hypothesis can be looked at again until 31 July 2026.");
    }

    @Test
    void aHypothesisThatWasDroppedLatelyHasAReason() {
        HypothesisRevision drop = looked(RevisionOutcome.DROPPED, "2026-03-02");

        on("2026-06-01", with(written(drop.withReason(WORDS))))
                .met(DROPPED)
                .evidence("SUPPORTS /formulations/0/hypotheses/0");
        on("2026-06-01", with(written(drop)))
                .notEnough(NotEnoughReason.NOT_RECORDED, "A hypothesis was dropped, and why is not recorded.")
                .evidence("MISSING /formulations/0/hypotheses/0");
        on("2026-06-02", with(written(drop.withReason(WORDS)))).notApplicable(NONE);
        on("2026-06-02", with(written(drop))).notApplicable(NONE);
        on(
                        "2026-12-01",
                        with(written(
                                revision(RevisionOutcome.DROPPED).reason(WORDS).build())))
                .met(DROPPED);
    }

    @Test
    void everyHypothesisIsLookedAt() {
        on(
                        "2026-06-01",
                        with(
                                hypothesis("hypothesis-2")
                                        .writtenOn(day("2026-02-01"))
                                        .build(),
                                written(looked(RevisionOutcome.KEPT, "2026-04-01"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NEVER)
                .evidence("SUPPORTS /formulations/0/hypotheses/1", "MISSING /formulations/0/hypotheses/0");
    }

    @Test
    void withoutAHypothesisThereIsNoneToLookAt() {
        on("2026-06-01", with()).notApplicable(NONE);
        on("2026-06-01", family()).notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.");
        on("2026-06-01", notHeld(family(), RecordType.FORMULATIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "No formulation is recorded for this work.");
    }

    @Test
    void doesNotApplyOnceTheWorkHasEnded() {
        on(
                        "2026-07-01",
                        closedFamily(formulation("formulation-1")
                                .addHypotheses(written(notRevisited()))
                                .build()))
                .notApplicable("The work with the family has ended.")
                .evidence();
    }
}
