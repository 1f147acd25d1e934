package org.practicemodel.principles.rule.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;
import static org.practicemodel.principles.testing.Recorded.review;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.participation.DisagreementId;
import org.practicemodel.core.participation.DisagreementResponse;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class DisagreementAnsweredTest {

    private static final DisagreementAnswered RULE = new DisagreementAnswered();

    private static final Statement WORDS = Statement.of("Invented words.");
    private static final String NOT_ANSWERED = "It is not recorded that a disagreement was answered.";
    private static final String REVIEWED =
            "A disagreement is not answered, and the review of 3 March 2026 after it is marked complete.";
    private static final String NONE = "No disagreement of the family is recorded.";

    private static final Disagreement VOICED = Disagreement.builder()
            .id(DisagreementId.of("disagreement-1"))
            .addBy(Party.of(PersonId.of("father")))
            .on(day("2026-03-02"))
            .words(WORDS)
            .otherView(WORDS)
            .build();

    private static final Disagreement ANSWERED =
            VOICED.withResponse(DisagreementResponse.builder().statement(WORDS).build());

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-05-01", record);
    }

    private static PracticeRecord with(PracticeRecord record, Disagreement... disagreements) {
        return record.withEngagement(record.engagement().withDisagreements(disagreements));
    }

    private static PracticeRecord voiced(Disagreement... disagreements) {
        return with(family(), disagreements);
    }

    private static Review complete(String heldOn) {
        return review("review-1", ReviewKind.PLAN_REVIEW, heldOn)
                .complete(mark(heldOn))
                .build();
    }

    @Test
    void isASupportingRuleOfTransparency() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P07-R3");
        assertThat(descriptor.slug()).isEqualTo("disagreement-answered");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.principleBasis()).hasToString("S current guide ¶27");
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.SHOWN);
        assertThat(descriptor.thresholds()).isEmpty();
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + "." + need.field() + " " + need.effort())
                .containsExactly(
                        "disagreements.otherView SENTENCE",
                        "disagreements.words CONVERSATION",
                        "disagreements.response CONVERSATION");
    }

    @Test
    void isMetWhereItStandsInTheirWordsAndWasAnswered() {
        found(voiced(ANSWERED))
                .met("A disagreement stands in the family's words and was answered.")
                .evidence("SUPPORTS /engagement/disagreements/0");
        found(voiced(ANSWERED.withWords(Optional.empty())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A disagreement was answered; the family's own words are not recorded.")
                .evidence("MISSING /engagement/disagreements/0");
        found(voiced(ANSWERED.withOtherView(Optional.empty())))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "A disagreement was answered; how those who work with the family see it is not recorded.");
    }

    @Test
    void doesNotApplyWhereNobodyOfTheFamilySeesItDifferently() {
        found(family()).notApplicable(NONE);
        found(voiced(VOICED.withBy(Party.of(AgencyId.of("agency-school")), Party.of(WorkerId.of("worker-1")))))
                .notApplicable(NONE);
        found(voiced(VOICED.withBy(Party.of(AgencyId.of("agency-school")), Party.of(PersonId.of("father")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(voiced(VOICED.withBy())).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(notHeld(family(), RecordType.DISAGREEMENTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for disagreements.")
                .evidence("MISSING ");
    }

    @Test
    void isBegunOnceALaterReviewIsMarkedComplete() {
        PracticeRecord open = voiced(VOICED);

        found(open.withReviews(complete("2026-03-03")))
                .notMet(REVIEWED)
                .begun()
                .evidence("CONTRADICTS /engagement/disagreements/0", "CONTRADICTS /reviews/0");
        found(open.withReviews(complete("2026-03-02"))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(open.withReviews(
                        review("review-1", ReviewKind.PLAN_REVIEW, "2026-03-03").build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(voiced(ANSWERED).withReviews(complete("2026-03-03")))
                .met("A disagreement stands in the family's words and was answered.");
        found(voiced(VOICED.withOn(Optional.empty())).withReviews(complete("2026-03-03")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
    }

    @Test
    void looksAtTheFirstSuchReview() {
        Review later = complete("2026-04-01").withId(ReviewId.of("review-0"));

        found(voiced(VOICED).withReviews(later, complete("2026-03-03")))
                .notMet(REVIEWED)
                .evidence("CONTRADICTS /engagement/disagreements/0", "CONTRADICTS /reviews/1");
        on("2026-03-02", voiced(VOICED).withReviews(later, complete("2026-03-03")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        on("2026-03-03", voiced(VOICED).withReviews(later, complete("2026-03-03")))
                .notMet(REVIEWED);
    }

    @Test
    void leavesOutReviewsOfOtherPlans() {
        Disagreement aboutPlan = VOICED.withAbout(EntryId.of("plan-1"));
        Review ofAnother = complete("2026-03-03").withPlans(PlanId.of("plan-2"));
        PracticeRecord record = voiced(aboutPlan).withPlans(Shares.PLAN);

        found(record.withReviews(ofAnother)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(record.withReviews(ofAnother.withPlans(PlanId.of("plan-2"), PlanId.of("plan-1"))))
                .notMet(REVIEWED);
        found(record.withReviews(complete("2026-03-03"))).notMet(REVIEWED);
        found(with(record, VOICED.withAbout(EntryId.of("school"))).withReviews(ofAnother))
                .notMet(REVIEWED);
    }

    @Test
    void whatAPlanHoldsIsLookedAtWhereThePlanIs() {
        Review ofAnother = complete("2026-03-03").withPlans(PlanId.of("plan-2"));
        Plan plan = Shares.PLAN.withGoals(GoalId.of("goal-1")).withActions(ActionId.of("action-1"));
        for (String part : List.of("goal-1", "action-1")) {
            PracticeRecord record =
                    voiced(VOICED.withAbout(EntryId.of(part))).withPlans(plan).withReviews(ofAnother);

            found(record).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
            found(record.withReviews(ofAnother.withPlans(plan.id()))).notMet(REVIEWED);
            found(record.withPlans(plan, plan.withId(PlanId.of("plan-2")))).notMet(REVIEWED);
            found(record.withPlans(Shares.PLAN)).notMet(REVIEWED);
        }
    }

    @Test
    void isBegunWhereItIsMarkedAsUnanswered() {
        found(voiced(VOICED.withUnanswered(mark("2026-04-01"))))
                .notMet("A disagreement is marked as not answered.")
                .begun()
                .evidence("CONTRADICTS /engagement/disagreements/0");
        found(voiced(VOICED.withUnanswered(mark("2026-05-02")))).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        found(voiced(ANSWERED.withUnanswered(mark("2026-04-01"))))
                .met("A disagreement stands in the family's words and was answered.");
    }

    @Test
    void aReasonIsShownAndAnswersNothing() {
        found(voiced(VOICED)
                        .withReviews(complete("2026-03-03"))
                        .withRationales(reason("reason-1", "P07-R3", "2026-03-04", "disagreement-1")))
                .notMet(REVIEWED, "A reason was given on 4 March 2026 (role: team-manager).")
                .begun()
                .withShownReason();
    }

    @Test
    void oneUnansweredAmongSeveralKeepsItOpen() {
        Disagreement second = ANSWERED.withId(DisagreementId.of("disagreement-2"));

        found(voiced(second, VOICED).withReviews(complete("2026-03-03")))
                .notMet(REVIEWED)
                .begun()
                .evidence(
                        "CONTRADICTS /engagement/disagreements/1",
                        "CONTRADICTS /reviews/0",
                        "SUPPORTS /engagement/disagreements/0");
    }

    @Test
    void looksAtTheCurrentEpisodeAsItWasKnown() {
        PracticeRecord again = voiced(VOICED)
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2025-01-05", "2026-03-02"),
                                Given.open("episode-1", "2026-03-03")));
        Disagreement late = VOICED.withProvenance(
                Provenance.builder().recordedOn(day("2026-05-02")).build());

        found(again).notApplicable(NONE);
        found(voiced(late)).notApplicable(NONE);
    }

    @Test
    void becomesHistoryAfterTheWorkHasEnded() {
        PracticeRecord closed = with(closedFamily(), VOICED).withReviews(complete("2026-03-03"));

        on("2026-12-30", closed).notMet(REVIEWED).history();
        on("2026-12-31", closed).notApplicable(NONE).history("2026-06-30 " + REVIEWED);
    }
}
