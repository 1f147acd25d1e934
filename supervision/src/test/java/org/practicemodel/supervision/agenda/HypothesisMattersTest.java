package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.agenda.Invented.formulation;
import static org.practicemodel.supervision.agenda.Invented.hypothesis;
import static org.practicemodel.supervision.agenda.Invented.openOn;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

class HypothesisMattersTest {

    private static final String FITS =
            " What have you seen or heard since that fits this best guess, and what does not?";
    private static final String ANOTHER_VIEW = " What could another view add to this best guess, or change in it?";
    private static final String SINCE_MARCH =
            "HYPOTHESIS_TO_REVISIT hypothesis-1: It is not recorded that anybody looked"
                    + " at this best guess again since 2 March 2026." + FITS;
    private static final String QUESTIONED =
            "HYPOTHESIS_TO_REVISIT hypothesis-1: On 10 March 2026 somebody said that they"
                    + " see this best guess differently or are not sure of it; no answer is recorded." + ANOTHER_VIEW;
    private static final String QUESTIONED_UNDATED = "HYPOTHESIS_TO_REVISIT hypothesis-1: Somebody sees this best guess"
            + " differently or is not sure of it; no answer is recorded." + ANOTHER_VIEW;

    private static final Hypothesis WRITTEN = hypothesis("hypothesis-1").withWrittenOn(day("2026-03-02"));

    private static HypothesisRevision look(RevisionOutcome outcome) {
        return HypothesisRevision.builder().outcome(outcome).build();
    }

    private static HypothesisRevision look(RevisionOutcome outcome, String on) {
        return look(outcome).withOn(day(on));
    }

    private static Perspective view(Stance stance) {
        return Perspective.builder().role(RoleCode.SOCIAL_WORKER).stance(stance).build();
    }

    private static PracticeRecord held(Hypothesis... hypotheses) {
        return family().withFormulations(formulation(hypotheses));
    }

    private static List<String> asked(Hypothesis hypothesis, String asOf) {
        return openOn(held(hypothesis), asOf);
    }

    /** What is asked in the first ninety-one days, when only a question of somebody is. */
    private static List<String> seen(Perspective... views) {
        return asked(WRITTEN.withPerspectives(views), "2026-03-31");
    }

    @Test
    void ninetyOneDaysAreInTimeAndTheNextIsNot() {
        assertThat(asked(WRITTEN, "2026-06-01")).isEmpty();
        assertThat(asked(WRITTEN, "2026-06-02")).containsExactly(SINCE_MARCH);
        assertThat(places(held(WRITTEN), "2026-06-02", AgendaTopic.HYPOTHESIS_TO_REVISIT))
                .containsExactly("MISSING /formulations/0/hypotheses/0");
    }

    @Test
    void whereNothingSaysWhenItWasWrittenTheFormulationDoes() {
        PracticeRecord begun = family().withFormulations(
                        formulation(hypothesis("hypothesis-1")).withStartedOn(day("2026-03-02")));

        assertThat(openOn(begun, "2026-06-01")).isEmpty();
        assertThat(openOn(begun, "2026-06-02")).containsExactly(SINCE_MARCH);
        assertThat(asked(hypothesis("hypothesis-1"), "2026-12-31")).isEmpty();
    }

    @Test
    void aLookWithADayBeginsTheTimeAgain() {
        assertThat(asked(WRITTEN.withRevisions(look(RevisionOutcome.KEPT, "2026-03-03")), "2026-06-02"))
                .isEmpty();
        assertThat(asked(WRITTEN.withRevisions(look(RevisionOutcome.CHANGED, "2026-03-03")), "2026-06-03"))
                .containsExactly(SINCE_MARCH.replace("2 March", "3 March"));
        assertThat(asked(
                        WRITTEN.withRevisions(
                                look(RevisionOutcome.KEPT, "2026-04-03"), look(RevisionOutcome.KEPT, "2026-03-03")),
                        "2026-06-30"))
                .isEmpty();
        assertThat(asked(WRITTEN.withRevisions(look(RevisionOutcome.KEPT)), "2026-06-02"))
                .containsExactly(SINCE_MARCH);
        assertThat(asked(WRITTEN.withRevisions(look(RevisionOutcome.NOT_REVISITED, "2026-03-03")), "2026-06-02"))
                .containsExactly(SINCE_MARCH);
    }

    @Test
    void aLookAtAReviewHasTheDayOfTheReview() {
        PracticeRecord reviewed = held(WRITTEN.withRevisions(
                        look(RevisionOutcome.KEPT).withAt(EntryId.of("review-1"))))
                .withReviews(Review.builder()
                        .id(ReviewId.of("review-1"))
                        .kind(ReviewKind.PLAN_REVIEW)
                        .heldOn(day("2026-03-03"))
                        .build());

        assertThat(openOn(reviewed, "2026-06-02")).isEmpty();
        assertThat(openOn(reviewed, "2026-06-03")).hasSize(1);
    }

    @Test
    void oneThatWasDroppedIsAskedNothing() {
        Hypothesis dropped = WRITTEN.withRevisions(look(RevisionOutcome.DROPPED, "2026-03-03"));

        assertThat(asked(dropped, "2026-12-31")).isEmpty();
        assertThat(asked(dropped.withPerspectives(view(Stance.NOT_SURE)), "2026-12-31"))
                .isEmpty();
        assertThat(asked(
                        WRITTEN.withRevisions(
                                look(RevisionOutcome.DROPPED, "2026-03-03"), look(RevisionOutcome.KEPT, "2026-03-10")),
                        "2026-12-31"))
                .hasSize(1);
        assertThat(asked(
                        WRITTEN.withRevisions(look(RevisionOutcome.KEPT, "2026-03-03"), look(RevisionOutcome.DROPPED)),
                        "2026-12-31"))
                .hasSize(1);
    }

    @Test
    void onlySomebodyWhoSeesItDifferentlyOrIsNotSureQuestionsIt() {
        assertThat(seen(view(Stance.SEES_DIFFERENTLY).withOn(day("2026-03-10"))))
                .containsExactly(QUESTIONED);
        assertThat(seen(view(Stance.NOT_SURE).withOn(day("2026-03-10")))).containsExactly(QUESTIONED);
        assertThat(seen(view(Stance.NOT_SURE))).containsExactly(QUESTIONED_UNDATED);
        assertThat(seen(view(Stance.AGREES), view(Stance.SAYS_SO), view(Stance.NOT_ASKED)))
                .isEmpty();
        assertThat(seen(
                        view(Stance.NOT_SURE).withOn(day("2026-03-11")),
                        view(Stance.SEES_DIFFERENTLY).withOn(day("2026-03-10")),
                        view(Stance.NOT_SURE)))
                .containsExactly(QUESTIONED);
    }

    @Test
    void anAnswerOrALookDealsWithAQuestion() {
        Perspective unsure = view(Stance.NOT_SURE).withOn(day("2026-03-10"));
        Hypothesis questioned = WRITTEN.withPerspectives(unsure);

        assertThat(seen(unsure.withResponse(WORDS))).isEmpty();
        assertThat(asked(questioned.withRevisions(look(RevisionOutcome.KEPT, "2026-03-10")), "2026-03-31"))
                .isEmpty();
        assertThat(asked(questioned.withRevisions(look(RevisionOutcome.KEPT, "2026-03-09")), "2026-03-31"))
                .containsExactly(QUESTIONED);
        assertThat(asked(
                        WRITTEN.withPerspectives(view(Stance.NOT_SURE))
                                .withRevisions(look(RevisionOutcome.KEPT, "2026-03-31")),
                        "2026-03-31"))
                .containsExactly(QUESTIONED_UNDATED);
    }

    @Test
    void aHypothesisIsAskedAboutOnce() {
        assertThat(asked(WRITTEN.withPerspectives(view(Stance.NOT_SURE)), "2026-06-02"))
                .containsExactly(SINCE_MARCH);
    }

    @Test
    void hypothesesOfEarlierWorkAreLeft() {
        assertThat(openOn(
                        family().withFormulations(formulation(WRITTEN).withStartedOn(day("2026-01-04"))), "2026-12-31"))
                .isEmpty();
    }
}
