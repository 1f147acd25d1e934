package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.open;
import static org.practicemodel.core.view.Known.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;

class FormulationTimelineTest {

    private static Formulation draft(String id) {
        return Formulation.builder().id(FormulationId.of(id)).build();
    }

    private static Formulation draft(String id, String supersedes) {
        return draft(id).withSupersedes(FormulationId.of(supersedes));
    }

    private static Formulation agreed(Formulation draft) {
        return draft.withSignOff(
                SignOff.builder().on(DAY).role(RoleCode.SOCIAL_WORKER).build());
    }

    private static Factor factor(String id, FactorKind... kinds) {
        return Factor.builder()
                .id(FactorId.of(id))
                .addKinds(kinds)
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static List<String> current(Formulation... formulations) {
        return view(nothing().withFormulations(formulations)).formulations().current().stream()
                .map(formulation -> formulation.id().value())
                .toList();
    }

    @Test
    void everyFormulationIsListedInTheOrderOfTheRecord() {
        assertThat(view(nothing().withFormulations(draft("b", "a"), draft("a")))
                        .formulations()
                        .all())
                .containsExactly(draft("b", "a"), draft("a"));
    }

    @Test
    void formulationsThatStandBesideEachOtherAllHold() {
        assertThat(current(draft("a"), agreed(draft("b")), draft("c", "nowhere")))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheOneBefore() {
        assertThat(current(draft("a"), draft("b", "a"))).containsExactly("b");
        assertThat(current(agreed(draft("a")), agreed(draft("b", "a")))).containsExactly("b");
        assertThat(current(draft("a"), agreed(draft("b", "a")))).containsExactly("b");
        assertThat(current(draft("b", "a"), draft("a"))).containsExactly("b");
    }

    @Test
    void whatWasAgreedHoldsUntilSomethingElseIsAgreed() {
        assertThat(current(agreed(draft("a")), draft("b", "a"))).containsExactly("a");
        assertThat(current(agreed(draft("a")), draft("b", "a"), draft("c", "b")))
                .containsExactly("a");
        assertThat(current(agreed(draft("a")), draft("b", "a"), agreed(draft("c", "b"))))
                .containsExactly("c");
        assertThat(current(agreed(draft("a")), draft("b", "a"), agreed(draft("c", "a")), draft("d", "c")))
                .containsExactly("c");
    }

    @Test
    void versionsThatTakeEachOthersPlaceAreBothLeftBehindUnlessOneIsAgreed() {
        assertThat(current(draft("a", "b"), draft("b", "a"))).isEmpty();
        assertThat(current(draft("a", "b"), draft("b", "a"), draft("c", "a"))).containsExactly("c");
        assertThat(current(agreed(draft("a", "b")), draft("b", "a"))).containsExactly("a");
    }

    @Test
    void thoseOfTheWorkAreNotLeftOverFromEarlierWork() {
        Formulation begun = draft("begun").withStartedOn(day("2026-02-02"));
        Formulation earlier = draft("earlier").withStartedOn(day("2026-02-01"));
        PracticeRecord record = nothing()
                .withFormulations(
                        draft("undated"),
                        earlier,
                        begun,
                        agreed(earlier.withId(FormulationId.of("agreed"))),
                        draft("replaced"),
                        draft("later", "replaced"));

        assertThat(ofWork(record.withJourney(nothing().journey().withEpisodes(open("e-1", "2026-02-02")))))
                .containsExactly("undated", "begun", "agreed", "later");
        assertThat(ofWork(record)).containsExactly("undated", "earlier", "begun", "agreed", "later");
    }

    private static List<String> ofWork(PracticeRecord record) {
        RecordView view = view(record);
        return view.formulations().ofWork(view.episode()).stream()
                .map(formulation -> formulation.id().value())
                .toList();
    }

    @Test
    void theVersionsAreListedFromTheOneAskedForBackwards() {
        Formulation second = draft("b", "a");
        Formulation third = draft("c", "b");
        FormulationTimeline formulations = view(nothing().withFormulations(second, draft("d", "b"), third, draft("a")))
                .formulations();

        assertThat(formulations.versions(third)).containsExactly(third, second, draft("a"));
        assertThat(formulations.versions(draft("e", "nowhere"))).containsExactly(draft("e", "nowhere"));
    }

    @Test
    void versionsThatTakeEachOthersPlaceAreListedOnce() {
        FormulationTimeline formulations = view(nothing().withFormulations(draft("a", "b"), draft("b", "a")))
                .formulations();

        assertThat(formulations.versions(draft("b", "a"))).containsExactly(draft("b", "a"), draft("a", "b"));
    }

    @Test
    void aHypothesisWasLookedAtAgainOnADayOfItsOwnElseThatOfTheReview() {
        Review held = review("held").withHeldOn(DAY.minusDays(2));
        FormulationTimeline formulations =
                view(nothing().withReviews(held, review("planned"))).formulations();
        HypothesisRevision kept =
                HypothesisRevision.builder().outcome(RevisionOutcome.KEPT).build();
        HypothesisRevision atReview = kept.withAt(EntryId.of("held"));

        assertThat(formulations.day(atReview.withOn(DAY))).contains(DAY);
        assertThat(formulations.day(atReview)).contains(DAY.minusDays(2));
        assertThat(formulations.day(kept.withAt(EntryId.of("planned")))).isEmpty();
        assertThat(formulations.day(kept.withAt(EntryId.of("nowhere")))).isEmpty();
        assertThat(formulations.day(kept)).isEmpty();
        assertThat(formulations.review(atReview)).contains(held);
        assertThat(formulations.review(kept)).isEmpty();
    }

    private static Review review(String id) {
        return Review.builder().id(ReviewId.of(id)).kind(ReviewKind.PLAN_REVIEW).build();
    }

    @Test
    void aHypothesisIsDroppedOnADayOfItsOwnElseThatOfTheReview() {
        FormulationTimeline formulations = view(nothing()
                        .withReviews(review("held").withHeldOn(DAY.minusDays(2))))
                .formulations();
        HypothesisRevision dropped = HypothesisRevision.builder()
                .outcome(RevisionOutcome.DROPPED)
                .at(EntryId.of("held"))
                .build();
        HypothesisRevision kept = HypothesisRevision.builder()
                .outcome(RevisionOutcome.KEPT)
                .on(DAY.minusDays(3))
                .build();
        Hypothesis hypothesis = Hypothesis.builder()
                .id(HypothesisId.of("hypothesis"))
                .addExplains(FactorId.of("sleep"))
                .build();

        assertThat(formulations.dropped(hypothesis.withRevisions(dropped, kept)))
                .contains(dropped.withOn(DAY.minusDays(2)));
        assertThat(formulations.dropped(hypothesis.withRevisions(dropped, kept.withOn(DAY.minusDays(1)))))
                .isEmpty();
        assertThat(formulations.dropped(hypothesis)).isEmpty();
    }

    @Test
    void aFactorIsFoundInAnyFormulation() {
        Factor rows = factor("rows", FactorKind.PERPETUATING);
        FormulationTimeline formulations = view(nothing()
                        .withFormulations(
                                draft("a").withFactors(factor("sleep")),
                                draft("b", "a").withFactors(rows, factor("sleep", FactorKind.PRESENTING))))
                .formulations();

        assertThat(formulations.factor(FactorId.of("rows"))).contains(rows);
        assertThat(formulations.factor(FactorId.of("sleep"))).contains(factor("sleep"));
        assertThat(formulations.factor(FactorId.of("aunt"))).isEmpty();
    }

    @Test
    void whatKeepsThingsGoingStandsUnderThatP() {
        Factor rows = factor("rows", FactorKind.PERPETUATING);
        Factor late = factor("late", FactorKind.PRESENTING, FactorKind.PERPETUATING);
        Factor aunt = factor("aunt", FactorKind.PROTECTIVE);
        Hypothesis hypothesis = Hypothesis.builder()
                .id(HypothesisId.of("hypothesis"))
                .addExplains(FactorId.of("sleep"))
                .addKeptGoingBy(FactorId.of("late"), FactorId.of("nowhere"), FactorId.of("aunt"), FactorId.of("rows"))
                .build();

        assertThat(view(nothing().withFormulations(draft("a").withFactors(rows, late, aunt)))
                        .formulations()
                        .perpetuating(hypothesis))
                .containsExactly(late, rows);
    }
}
