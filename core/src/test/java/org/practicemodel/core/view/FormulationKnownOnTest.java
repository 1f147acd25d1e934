package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.nothing;
import static org.practicemodel.core.view.Known.recordedOn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ClosingAnswer;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.GatheringKind;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Reader;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** Each part of a formulation on the day it came, and on the day before. */
class FormulationKnownOnTest {

    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Statement SAID =
            Statement.builder().words("Invented words.").on(DAY).build();
    private static final Statement LATER = SAID.withOn(NEXT);
    private static final Exploration LOOKED =
            Exploration.builder().state(ExplorationState.NONE_FOUND).on(DAY).build();
    private static final Exploration LOOKED_LATER = LOOKED.withOn(NEXT);
    private static final Mark MARK = Mark.builder().on(DAY).build();
    private static final Perspective PERSPECTIVE = Perspective.builder()
            .role(RoleCode.SCHOOL_STAFF)
            .stance(Stance.SEES_DIFFERENTLY)
            .on(DAY)
            .words(SAID)
            .response(SAID)
            .build();
    private static final Formulation FORMULATION =
            Formulation.builder().id(FormulationId.of("formulation")).build();
    private static final Factor FACTOR =
            Factor.builder().id(FactorId.of("rows")).statement(SAID).build();
    private static final Hypothesis HYPOTHESIS = Hypothesis.builder()
            .id(HypothesisId.of("hypothesis"))
            .addExplains(FactorId.of("sleep"))
            .build();

    private static Formulation known(Formulation formulation) {
        return KnownOn.day(DAY, nothing().withFormulations(formulation))
                .formulations()
                .get(0);
    }

    private static Factor known(Factor factor) {
        return known(FORMULATION.withFactors(factor)).factors().get(0);
    }

    private static Hypothesis known(Hypothesis hypothesis) {
        return known(FORMULATION.withHypotheses(hypothesis)).hypotheses().get(0);
    }

    @Test
    void aFormulationIsKnownOnceItIsBegunAndWrittenDown() {
        Formulation begun = FORMULATION.withStartedOn(DAY);

        assertThat(KnownOn.day(
                                DAY,
                                nothing()
                                        .withFormulations(
                                                begun,
                                                FORMULATION,
                                                FORMULATION.withStartedOn(NEXT),
                                                FORMULATION.withProvenance(recordedOn("2026-03-03"))))
                        .formulations())
                .containsExactly(begun, FORMULATION);
    }

    @Test
    void aGatheringIsKnownFromItsDayOn() {
        Gathering gathering = Gathering.builder()
                .id(GatheringId.of("gathering"))
                .kind(GatheringKind.RETHINK_SPACE)
                .on(DAY)
                .build();

        assertThat(known(FORMULATION.withGatherings(
                                gathering, gathering.withOn(NEXT), gathering.withProvenance(recordedOn("2026-03-03"))))
                        .gatherings())
                .containsExactly(gathering);
    }

    @Test
    void aFactorIsKnownOnceItWasNotedAndSaidOrLookedFor() {
        Factor noted = FACTOR.withNotedOn(DAY).withExploration(LOOKED);

        assertThat(known(FORMULATION.withFactors(
                                noted,
                                noted.withNotedOn(NEXT),
                                noted.withProvenance(recordedOn("2026-03-03")),
                                noted.withStatement(LATER),
                                noted.withExploration(LOOKED_LATER),
                                noted.withStatement(LATER).withExploration(LOOKED_LATER)))
                        .factors())
                .containsExactly(noted, noted.withStatement(Optional.empty()), noted.withExploration(Optional.empty()));
    }

    @Test
    void whatIsToldAboutAFactorLaterIsLeftOut() {
        PartialDate march = PartialDate.of(YearMonth.of(2026, 3));
        Factor told =
                FACTOR.withExample(SAID).withException(SAID).withSince(march).withPerspectives(PERSPECTIVE);

        assertThat(known(told)).isEqualTo(told);
        assertThat(known(told.withExample(LATER)
                        .withException(LATER)
                        .withSince(PartialDate.of(NEXT))
                        .withPerspectives(PERSPECTIVE.withOn(NEXT))))
                .isEqualTo(FACTOR);
    }

    @Test
    void aPerspectiveIsKnownBeforeItsWordsAndItsResponse() {
        Perspective undated = PERSPECTIVE.withOn(Optional.empty());

        assertThat(known(FACTOR.withPerspectives(
                                PERSPECTIVE.withWords(LATER), PERSPECTIVE.withResponse(LATER), undated))
                        .perspectives())
                .containsExactly(
                        PERSPECTIVE.withWords(Optional.empty()), PERSPECTIVE.withResponse(Optional.empty()), undated);
    }

    @Test
    void aReaderIsKnownBeforeTheTextIsClearedAndTheSpeakerAgrees() {
        Reader reader = Reader.builder()
                .person(PersonId.of("mother"))
                .clearedBy(RoleCode.SOCIAL_WORKER)
                .clearedOn(DAY)
                .speakerAgreedOn(DAY)
                .build();

        assertThat(known(FACTOR.withStatement(SAID.withAudience(
                                reader, reader.withClearedOn(NEXT), reader.withSpeakerAgreedOn(NEXT))))
                        .statement())
                .contains(SAID.withAudience(
                        reader,
                        reader.withClearedBy(Optional.empty()).withClearedOn(Optional.empty()),
                        reader.withSpeakerAgreedOn(Optional.empty())));
    }

    @Test
    void anUnderstandingIsKnownOnceAnythingOfItIs() {
        PersonUnderstanding nothing = PersonUnderstanding.builder()
                .id(PersonUnderstandingId.of("understanding"))
                .person(PersonId.of("brother"))
                .build();
        PersonUnderstanding everything = nothing.withWhatHappened(SAID)
                .withWhatHappenedExploration(LOOKED)
                .withWhatIsNeeded(SAID)
                .withWhatIsNeededExploration(LOOKED);
        PersonUnderstanding later = nothing.withWhatHappened(LATER)
                .withWhatHappenedExploration(LOOKED_LATER)
                .withWhatIsNeeded(LATER)
                .withWhatIsNeededExploration(LOOKED_LATER);

        assertThat(known(FORMULATION.withUnderstandings(
                                nothing,
                                everything,
                                later,
                                later.withWhatHappened(SAID),
                                later.withWhatHappenedExploration(LOOKED),
                                later.withWhatIsNeeded(SAID),
                                later.withWhatIsNeededExploration(LOOKED),
                                everything.withProvenance(recordedOn("2026-03-03"))))
                        .understandings())
                .containsExactly(
                        nothing,
                        everything,
                        nothing.withWhatHappened(SAID),
                        nothing.withWhatHappenedExploration(LOOKED),
                        nothing.withWhatIsNeeded(SAID),
                        nothing.withWhatIsNeededExploration(LOOKED));
    }

    @Test
    void earlierHelpIsKnownOnceItWasToldAndHadBegun() {
        EarlierIntervention told = EarlierIntervention.builder()
                .id(EarlierInterventionId.of("earlier"))
                .statement(SAID)
                .build();
        EarlierIntervention everything = told.withInterval(RecordedInterval.between(DAY, DAY))
                .withWhatLasted(SAID)
                .withWhyNotSustained(SAID)
                .withExploration(LOOKED)
                .withUsedAgain(MARK);

        assertThat(known(FORMULATION.withEarlierInterventions(
                                told,
                                everything,
                                told.withStatement(LATER),
                                told.withInterval(RecordedInterval.openFrom(NEXT)),
                                told.withProvenance(recordedOn("2026-03-03")),
                                everything
                                        .withInterval(RecordedInterval.between(DAY, NEXT))
                                        .withWhatLasted(LATER)
                                        .withWhyNotSustained(LATER)
                                        .withExploration(LOOKED_LATER)
                                        .withUsedAgain(MARK.withOn(NEXT))))
                        .earlierInterventions())
                .containsExactly(told, everything, told.withInterval(RecordedInterval.openFrom(DAY)));
    }

    @Test
    void aHypothesisIsKnownBeforeWhatIsMadeOfItLater() {
        HypothesisSharing sharing = HypothesisSharing.builder()
                .outcome(SharingOutcome.SHARED)
                .on(DAY)
                .build();
        HypothesisRevision revision = HypothesisRevision.builder()
                .outcome(RevisionOutcome.KEPT)
                .on(DAY)
                .reason(SAID)
                .before(SAID)
                .build();
        Hypothesis written = HYPOTHESIS
                .withWrittenOn(DAY)
                .withStatement(SAID)
                .withAddressedBy(SAID)
                .withSoThat(SAID)
                .withPerspectives(PERSPECTIVE)
                .withSharing(sharing)
                .withRevisions(revision);

        assertThat(known(FORMULATION.withHypotheses(
                                written, written.withWrittenOn(NEXT), written.withProvenance(recordedOn("2026-03-03"))))
                        .hypotheses())
                .containsExactly(written);
        assertThat(known(HYPOTHESIS
                        .withStatement(LATER)
                        .withAddressedBy(LATER)
                        .withSoThat(LATER)
                        .withPerspectives(PERSPECTIVE.withOn(NEXT))
                        .withSharing(sharing.withOn(NEXT))
                        .withRevisions(
                                revision.withOn(NEXT).withBefore(Optional.empty()),
                                revision.withReason(LATER).withBefore(LATER))))
                .isEqualTo(HYPOTHESIS.withRevisions(
                        revision.withReason(Optional.empty()).withBefore(Optional.empty())));
    }

    @Test
    void wordsOfADayAfterARevisionAreNotWhatWasSaidBeforeIt() {
        HypothesisRevision revision = HypothesisRevision.builder()
                .outcome(RevisionOutcome.CHANGED)
                .on(NEXT)
                .build();
        Statement now = Statement.of("What it says now.");
        Statement before = Statement.of("What it said before.");

        assertThat(known(HYPOTHESIS
                        .withStatement(now)
                        .withRevisions(revision.withBefore(before.withOn(NEXT.plusDays(1))))))
                .isEqualTo(HYPOTHESIS.withStatement(now));
        assertThat(known(HYPOTHESIS.withStatement(now).withRevisions(revision.withBefore(before.withOn(NEXT)))))
                .isEqualTo(HYPOTHESIS);
        assertThat(known(HYPOTHESIS.withStatement(now).withRevisions(revision.withBefore(before.withOn(DAY)))))
                .isEqualTo(HYPOTHESIS.withStatement(before.withOn(DAY)));
    }

    @Test
    void aHypothesisSaysWhatItSaidBeforeItWasChanged() {
        Statement first = Statement.of("What it said at first.");
        Statement second = Statement.of("What it said then.");
        HypothesisRevision changed = HypothesisRevision.builder()
                .outcome(RevisionOutcome.CHANGED)
                .on(NEXT)
                .before(first)
                .build();
        HypothesisRevision changedAgain = changed.withOn(NEXT.plusDays(1)).withBefore(second);
        Hypothesis now = HYPOTHESIS.withStatement(SAID);

        assertThat(known(now.withRevisions(changedAgain, changed))).isEqualTo(HYPOTHESIS.withStatement(first));
        assertThat(known(now.withRevisions(changedAgain, changed.withOn(DAY))))
                .isEqualTo(HYPOTHESIS.withStatement(second).withRevisions(changed.withOn(DAY)));
        assertThat(known(now.withRevisions(changed.withBefore(Optional.empty()))))
                .isEqualTo(now);
        assertThat(known(now.withRevisions(changed.withOn(Optional.empty()))))
                .isEqualTo(now.withRevisions(changed.withOn(Optional.empty())));
    }

    @Test
    void aLookWithoutADayCameWithItsReview() {
        HypothesisRevision look = HypothesisRevision.builder()
                .outcome(RevisionOutcome.CHANGED)
                .at(EntryId.of("review"))
                .before(SAID)
                .build();
        Hypothesis looked =
                HYPOTHESIS.withStatement(Statement.of("What it says now.")).withRevisions(look);
        Review review = Review.builder()
                .id(ReviewId.of("review"))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(DAY)
                .build();

        assertThat(known(looked, review)).isEqualTo(looked);
        assertThat(known(looked, review.withHeldOn(Optional.empty()))).isEqualTo(looked);
        assertThat(known(looked, review.withId(ReviewId.of("other")).withHeldOn(NEXT)))
                .isEqualTo(looked);
        assertThat(known(looked, review.withHeldOn(NEXT))).isEqualTo(HYPOTHESIS.withStatement(SAID));
        assertThat(known(looked.withRevisions(look.withOn(DAY)), review.withHeldOn(NEXT)))
                .isEqualTo(looked.withRevisions(look.withOn(DAY)));
        assertThat(known(looked.withRevisions(look.withBefore(SAID.withOn(NEXT.plusDays(1)))), review.withHeldOn(NEXT)))
                .isEqualTo(looked.withRevisions());
    }

    private static Hypothesis known(Hypothesis hypothesis, Review review) {
        return KnownOn.day(
                        DAY,
                        nothing()
                                .withFormulations(FORMULATION.withHypotheses(hypothesis))
                                .withReviews(review))
                .formulations()
                .get(0)
                .hypotheses()
                .get(0);
    }

    @Test
    void whatWasChosenAnsweredAndNotedIsKnownFromItsDayOn() {
        Priority priority = Priority.builder()
                .factor(FactorId.of("rows"))
                .on(DAY)
                .because(SAID)
                .build();
        QuestionAnswer answer = QuestionAnswer.builder()
                .question(QuestionCode.EXAMPLE)
                .answer(ClosingAnswer.LATER)
                .on(DAY)
                .build();
        Formulation formulation = known(FORMULATION
                .withPriorities(priority, priority.withOn(NEXT), priority.withBecause(LATER))
                .withAnswers(answer, answer.withOn(NEXT), answer.withOn(Optional.empty()))
                .withCultureAndAssumptions(SAID, LATER));

        assertThat(formulation.priorities()).containsExactly(priority, priority.withBecause(Optional.empty()));
        assertThat(formulation.answers()).containsExactly(answer, answer.withOn(Optional.empty()));
        assertThat(formulation.cultureAndAssumptions()).containsExactly(SAID);
    }

    @Test
    void aFormulationIsADraftUntilItIsAgreed() {
        SignOff signOff = SignOff.builder()
                .on(DAY)
                .role(RoleCode.SOCIAL_WORKER)
                .lookAgainOn(NEXT)
                .addPerspectives(PERSPECTIVE)
                .build();
        Formulation agreed = FORMULATION.withSignOff(signOff);

        assertThat(known(agreed)).isEqualTo(agreed);
        assertThat(known(FORMULATION.withSignOff(signOff.withOn(NEXT)))).isEqualTo(FORMULATION);
        assertThat(known(FORMULATION.withSignOff(
                        signOff.withPerspectives(PERSPECTIVE.withOn(NEXT), PERSPECTIVE.withResponse(LATER)))))
                .isEqualTo(
                        FORMULATION.withSignOff(signOff.withPerspectives(PERSPECTIVE.withResponse(Optional.empty()))));
    }
}
