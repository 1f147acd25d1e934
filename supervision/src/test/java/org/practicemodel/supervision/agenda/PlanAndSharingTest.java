package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.agenda.Invented.formulation;
import static org.practicemodel.supervision.agenda.Invented.openOn;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.agenda.Invented.plan;
import static org.practicemodel.supervision.agenda.Invented.share;
import static org.practicemodel.supervision.agenda.Invented.shared;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.family;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.DocumentKind;
import org.practicemodel.core.engagement.DocumentShare;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewId;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.reason.SafetyExceptionId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.RuleCode;

class PlanAndSharingTest {

    private static final String NEEDS = " What has changed since, and what does this plan need now?";
    private static final String HANDS =
            " What would help the family to have this in their hands, in a form that suits them?";
    private static final String NO_REVIEW =
            "PLAN_OR_SHARING_DUE plan-1: No review of this plan is recorded since it began on 2 March 2026." + NEEDS;
    private static final String NOT_SHARED = "PLAN_OR_SHARING_DUE plan-1: This was agreed on 2 March 2026; it is not"
            + " recorded that anybody of the family was given it." + HANDS;

    private static final Plan PLAN = plan("plan-1", "2026-03-02");
    private static final DocumentShare SHARE =
            share("share-1", DocumentKind.PLAN).withPlan(PlanId.of("plan-1"));

    private static PracticeRecord planned(Plan... plans) {
        return family().withPlans(plans);
    }

    private static Review review(String id, String on, String... plans) {
        return Review.builder()
                .id(ReviewId.of(id))
                .kind(ReviewKind.PLAN_REVIEW)
                .heldOn(day(on))
                .addAllPlans(Arrays.stream(plans).map(PlanId::of).toList())
                .build();
    }

    /** Shared, so that only a review can be open. */
    private static List<String> reviewed(String asOf, Review... reviews) {
        return openOn(shared(planned(PLAN), SHARE).withReviews(reviews), asOf);
    }

    private static SafetyException exception(String reviewBy, String... rules) {
        return SafetyException.builder()
                .id(SafetyExceptionId.of("exception-1"))
                .addToWhom(PersonId.of("father"))
                .addAllRules(Arrays.stream(rules).map(RuleCode::of).toList())
                .decidedBy(RoleCode.TEAM_MANAGER)
                .on(day("2026-03-02"))
                .reviewBy(day(reviewBy))
                .words("Invented words.")
                .build();
    }

    private static PracticeRationale reason(String rule, String about) {
        return PracticeRationale.builder()
                .id(RationaleId.of("reason-1"))
                .addRules(RuleCode.of(rule))
                .addAbout(EntryId.of(about))
                .by(RoleCode.TEAM_MANAGER)
                .on(day("2026-03-02"))
                .words("Invented words.")
                .build();
    }

    private static Formulation agreed() {
        return formulation()
                .withSignOff(SignOff.builder()
                        .on(day("2026-03-02"))
                        .role(RoleCode.TEAM_MANAGER)
                        .build());
    }

    @Test
    void aPlanIsToBeLookedAtAfterNinetyOneDays() {
        assertThat(reviewed("2026-06-01")).isEmpty();
        assertThat(reviewed("2026-06-02")).containsExactly(NO_REVIEW);
        assertThat(places(shared(planned(PLAN), SHARE), "2026-06-02", AgendaTopic.PLAN_OR_SHARING_DUE))
                .containsExactly("MISSING /plans/0");
    }

    @Test
    void aReviewBeginsTheTimeAgain() {
        assertThat(reviewed("2026-06-02", review("review-1", "2026-03-03", "plan-1")))
                .isEmpty();
        assertThat(reviewed("2026-06-03", review("review-1", "2026-03-03", "plan-1")))
                .containsExactly("PLAN_OR_SHARING_DUE plan-1: This plan was last looked at in a review on 3 March 2026."
                        + NEEDS);
        assertThat(reviewed("2026-06-02", review("review-1", "2026-03-03"))).isEmpty();
        assertThat(reviewed(
                        "2026-06-30",
                        review("review-1", "2026-05-03", "plan-1"),
                        review("review-2", "2026-03-03", "plan-1")))
                .isEmpty();
        assertThat(places(
                        shared(planned(PLAN), SHARE)
                                .withReviews(
                                        review("review-1", "2026-03-03", "plan-1"),
                                        review("review-2", "2026-03-03", "plan-1")),
                        "2026-06-03",
                        AgendaTopic.PLAN_OR_SHARING_DUE))
                .containsExactly("MISSING /plans/0", "SUPPORTS /reviews/1");
    }

    @Test
    void aReviewOfAnotherPlanOrBeforeItOrOfACoreGroupIsNone() {
        assertThat(reviewed("2026-06-02", review("review-1", "2026-03-03", "plan-2")))
                .containsExactly(NO_REVIEW);
        assertThat(reviewed("2026-06-02", review("review-1", "2026-03-02", "plan-1")))
                .containsExactly(NO_REVIEW);
        assertThat(reviewed(
                        "2026-06-02", review("review-1", "2026-03-03", "plan-1").withKind(ReviewKind.CORE_GROUP)))
                .containsExactly(NO_REVIEW);
        assertThat(reviewed(
                        "2026-06-02",
                        Review.builder()
                                .id(ReviewId.of("review-1"))
                                .kind(ReviewKind.PLAN_REVIEW)
                                .addPlans(PlanId.of("plan-1"))
                                .build()))
                .containsExactly(NO_REVIEW);
    }

    @Test
    void onlyFullPlansInForceAreAskedAbout() {
        for (Plan other : List.of(
                PLAN.withKind(PlanKind.SAFETY),
                PLAN.withInterval(RecordedInterval.between(day("2026-03-02"), day("2026-05-31"))))) {
            assertThat(openOn(planned(other), "2026-06-02")).isEmpty();
        }
    }

    @Test
    void whatWasAgreedIsToBeSharedWithinTenWorkingDays() {
        assertThat(openOn(planned(PLAN), "2026-03-16")).isEmpty();
        assertThat(openOn(planned(PLAN), "2026-03-17")).containsExactly(NOT_SHARED);
        assertThat(places(planned(PLAN), "2026-03-17", AgendaTopic.PLAN_OR_SHARING_DUE))
                .containsExactly("MISSING /plans/0");
        assertThat(openOn(planned(PLAN), "2026-06-02")).containsExactly(NO_REVIEW, NOT_SHARED);
    }

    @Test
    void oneShareWithAnybodyOfTheFamilyDealsWithIt() {
        assertThat(openOn(shared(planned(PLAN), SHARE), "2026-03-17")).isEmpty();
        assertThat(openOn(shared(planned(PLAN), SHARE.withPlan(PlanId.of("plan-2"))), "2026-03-17"))
                .containsExactly(NOT_SHARED);
        assertThat(openOn(shared(planned(PLAN), SHARE.withToWhom(Party.of(AgencyId.of("school")))), "2026-03-17"))
                .containsExactly(NOT_SHARED);
        assertThat(openOn(shared(planned(PLAN), SHARE.withOn(day("2026-03-18"))), "2026-03-17"))
                .containsExactly(NOT_SHARED);
    }

    @Test
    void aFormulationThatWasAgreedForNowIsToBeSharedToo() {
        PracticeRecord record = family().withFormulations(agreed());
        DocumentShare share =
                share("share-1", DocumentKind.FORMULATION).withFormulation(FormulationId.of("formulation-1"));

        assertThat(openOn(record, "2026-03-16")).isEmpty();
        assertThat(openOn(record, "2026-03-17")).containsExactly(NOT_SHARED.replace("plan-1", "formulation-1"));
        assertThat(openOn(shared(record, share), "2026-03-17")).isEmpty();
        assertThat(openOn(shared(record, share.withFormulation(FormulationId.of("formulation-2"))), "2026-03-17"))
                .hasSize(1);
        assertThat(openOn(family().withFormulations(formulation()), "2026-03-17"))
                .isEmpty();
    }

    @Test
    void aPartOfAnotherPlanOrOneOfEarlierWorkOrThatNobodyAgreedIsNotAskedAbout() {
        for (Plan other : List.of(
                PLAN.withPartOf(PlanId.of("plan-2")),
                plan("plan-1", "2026-01-04"),
                Plan.builder()
                        .id(PlanId.of("plan-1"))
                        .kind(PlanKind.CHILD_IN_NEED)
                        .interval(RecordedInterval.openFrom(day("2026-03-02")))
                        .build(),
                PLAN.withKind(PlanKind.FAMILY))) {
            assertThat(openOn(planned(other), "2026-03-31")).isEmpty();
        }
        assertThat(openOn(planned(plan("plan-1", "2026-01-05")), "2026-03-31")).hasSize(1);
    }

    @Test
    void aReasonForTheRuleAnswersForItsPlan() {
        assertThat(openOn(planned(PLAN).withRationales(reason("P07-R2", "plan-1")), "2026-03-17"))
                .isEmpty();
        assertThat(openOn(planned(PLAN).withRationales(reason("P07-R2", "plan-2")), "2026-03-17"))
                .containsExactly(NOT_SHARED);
        assertThat(openOn(planned(PLAN).withRationales(reason("P07-R1", "plan-1")), "2026-03-17"))
                .containsExactly(NOT_SHARED);
    }

    @Test
    void whileAnExceptionForSafetySpeaksNothingTellsOfIt() {
        assertThat(openOn(planned(PLAN).withSafetyExceptions(exception("2026-03-17", "P07-R2")), "2026-03-17"))
                .isEmpty();
        assertThat(openOn(planned(PLAN).withSafetyExceptions(exception("2026-03-17")), "2026-03-17"))
                .isEmpty();
        assertThat(openOn(planned(PLAN).withSafetyExceptions(exception("2026-03-16", "P07-R2")), "2026-03-17"))
                .containsExactly(NOT_SHARED);
        assertThat(openOn(planned(PLAN).withSafetyExceptions(exception("2026-03-17", "P07-R1")), "2026-03-17"))
                .containsExactly(NOT_SHARED);
    }
}
