package org.practicemodel.principles.rule.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Engaged.WORDS;
import static org.practicemodel.principles.testing.Engaged.answered;
import static org.practicemodel.principles.testing.Engaged.disagreement;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Recorded.mark;
import static org.practicemodel.principles.testing.Recorded.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class GoalsAlignedTest {

    private static final GoalsAligned RULE = new GoalsAligned();

    private static final String MET =
            "The goals are the family's, go along with theirs, or are bottom lines with a reason.";
    private static final String NONE = "No goal is recorded for this work.";
    private static final String NONE_THEIRS =
            "No goal is recorded as the family's own, made together, or agreed to by them.";
    private static final String NOT_ALIGNED =
            "It is not recorded how goal goal-1 goes along with a goal of the family.";
    private static final String SEEN_DIFFERENTLY =
            "That the family sees a goal differently is looked at as a disagreement.";
    private static final String LEFT =
            "The family sees a goal differently, and it was left without an answer, while the"
                    + " goals are not recorded as meeting theirs.";
    private static final Party FATHER = Party.of(PersonId.of("father"));
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    private static Goal goal(String id, GoalAuthor author) {
        return Goal.builder().id(GoalId.of(id)).author(author).statement(WORDS).build();
    }

    private static Goal professional() {
        return goal("goal-1", GoalAuthor.PROFESSIONAL);
    }

    private static Goal theirs() {
        return goal("goal-2", GoalAuthor.CHILD);
    }

    private static Goal stands(Goal goal, Party who, Stance stance) {
        return goal.withPerspectives(
                Perspective.builder().who(who).stance(stance).build());
    }

    /** A plan since 1 March with these goals. */
    private static PracticeRecord planned(PracticeRecord record, Goal... goals) {
        return record.withGoals(goals)
                .withPlans(agreed("plan-1", PlanKind.EARLY_HELP, "2026-03-01")
                        .goals(Arrays.stream(goals).map(Goal::id).toList())
                        .build());
    }

    private static PracticeRecord planned(Goal... goals) {
        return planned(family(), goals);
    }

    private static Disagreement disputed() {
        return disagreement("disagreement-1", FATHER, "2026-03-05", "goal-1");
    }

    private static Review complete(String id, String heldOn) {
        return review(id, ReviewKind.PLAN_REVIEW, heldOn).complete(mark(heldOn)).build();
    }

    @Test
    void isASupportingRule() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P01-R4");
        assertThat(descriptor.slug()).isEqualTo("goals-aligned");
        assertThat(descriptor.principles()).containsExactly(LeedsPrinciples.ALWAYS_WORKING_WITH);
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("I Partners in Practice proposal ¶17");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void goalsOfTheFamilyAreMet() {
        for (GoalAuthor author : List.of(GoalAuthor.CHILD, GoalAuthor.FAMILY, GoalAuthor.TOGETHER)) {
            found(planned(goal("goal-1", author))).met(MET).evidence("SUPPORTS /goals/0");
        }
        found(planned(stands(professional(), FATHER, Stance.AGREES))).met(MET);
        found(planned(stands(professional(), FATHER, Stance.SAYS_SO))).met(MET);
        found(planned(stands(professional(), FATHER, Stance.NOT_SURE)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS, NOT_ALIGNED);
        found(planned(stands(professional(), SCHOOL, Stance.AGREES)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS, NOT_ALIGNED);
    }

    @Test
    void eachGoalOfProfessionalsGoesAlongWithOneOfTheirs() {
        found(planned(professional().withAlignsWith(GoalId.of("goal-2")), theirs()))
                .met(MET)
                .evidence("SUPPORTS /goals/0", "SUPPORTS /goals/1");
        found(planned(professional(), theirs()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED)
                .evidence("MISSING /goals/0", "SUPPORTS /goals/1");
        found(planned(professional().withAlignsWith(GoalId.of("goal-3")), theirs()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(planned(
                        professional().withAlignsWith(GoalId.of("goal-3")),
                        theirs(),
                        stands(goal("goal-3", GoalAuthor.PROFESSIONAL), FATHER, Stance.AGREES)))
                .met(MET);
        found(planned(
                        professional().withAlignsWith(GoalId.of("goal-3")),
                        goal("goal-3", GoalAuthor.PROFESSIONAL).withAlignsWith(GoalId.of("goal-2")),
                        theirs()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
    }

    @Test
    void aBottomLineStandsByItsReason() {
        Goal line = professional().withBottomLine(mark("2026-03-01"));

        found(planned(line.withRationale(WORDS), theirs())).met(MET);
        found(planned(line, theirs()))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Goal goal-1 is marked as a bottom line, and why is not recorded.")
                .evidence("MISSING /goals/0", "SUPPORTS /goals/1");
        found(planned(professional().withRationale(WORDS), theirs()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(planned(line.withRationale(WORDS)))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS)
                .evidence("MISSING /goals/0");
    }

    @Test
    void whereADisagreementIsTheOnlyMatterAnotherRuleLooksAtIt() {
        found(Engaged.with(planned(professional()), disputed()))
                .notApplicable(SEEN_DIFFERENTLY)
                .sameAs("P07-R3")
                .evidence();
        found(Engaged.with(planned(professional()), answered(disputed(), "2026-03-09")))
                .notApplicable(SEEN_DIFFERENTLY)
                .sameAs("P07-R3");
        found(Engaged.with(planned(professional(), theirs()), disputed()))
                .met(MET)
                .evidence("SUPPORTS /goals/1");
        found(Engaged.with(planned(theirs()), disagreement("disagreement-1", FATHER, "2026-03-05", "goal-2")))
                .met(MET);
        found(Engaged.with(planned(professional()), disagreement("disagreement-1", SCHOOL, "2026-03-05", "goal-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS, NOT_ALIGNED);
        found(Engaged.with(planned(professional()), disagreement("disagreement-1", FATHER, "2026-03-05", "plan-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS, NOT_ALIGNED);
    }

    /** One goal that is not aligned, and one that the father sees differently, left unanswered. */
    private static PracticeRecord leftOpen(Disagreement disagreement, Review... reviews) {
        return leftOpen(family(), disagreement, reviews);
    }

    private static PracticeRecord leftOpen(PracticeRecord record, Disagreement disagreement, Review... reviews) {
        return Engaged.with(
                        planned(record, professional(), goal("goal-3", GoalAuthor.PROFESSIONAL), theirs()),
                        disagreement.withAbout(EntryId.of("goal-3")))
                .withReviews(reviews);
    }

    @Test
    void leftUnansweredWhereThereIsMoreItIsBegun() {
        Disagreement marked = disputed().withUnanswered(mark("2026-03-20"));

        found(leftOpen(marked, complete("review-1", "2026-03-20")))
                .notMet(LEFT)
                .begun()
                .evidence(
                        "CONTRADICTS /engagement/disagreements/0",
                        "CONTRADICTS /reviews/0",
                        "MISSING /goals/0",
                        "SUPPORTS /goals/2");
        found(leftOpen(disputed(), complete("review-1", "2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(answered(marked, "2026-03-25"), complete("review-1", "2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked, complete("review-1", "2026-03-20").withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked.withOn(Optional.empty()), complete("review-1", "2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
    }

    @Test
    void onlyAReviewAfterTheDisagreementCloses() {
        Disagreement marked = disputed().withUnanswered(mark("2026-03-05"));

        found(leftOpen(marked, complete("review-1", "2026-03-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked, complete("review-1", "2026-03-06"))).notMet(LEFT);
        on("2026-03-05", leftOpen(marked, complete("review-1", "2026-03-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked, complete("review-2", "2026-03-20"), complete("review-1", "2026-03-06")))
                .notMet(LEFT)
                .evidence(
                        "CONTRADICTS /engagement/disagreements/0",
                        "CONTRADICTS /reviews/1",
                        "MISSING /goals/0",
                        "SUPPORTS /goals/2");
    }

    @Test
    void aReviewOfOtherPlansCouldNotHaveLookedAtIt() {
        Disagreement marked = disputed().withUnanswered(mark("2026-03-20"));
        Review ofAnother = complete("review-1", "2026-03-20").withPlans(PlanId.of("plan-2"));

        found(leftOpen(marked, ofAnother)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED);
        found(leftOpen(marked, ofAnother.withPlans(PlanId.of("plan-1")))).notMet(LEFT);
    }

    @Test
    void aReasonDoesNothing() {
        PracticeRecord left =
                leftOpen(disputed().withUnanswered(mark("2026-03-20")), complete("review-1", "2026-03-20"));

        found(left.withRationales(reason("reason-1", "P01-R4", "2026-03-21")))
                .notMet(LEFT)
                .begun();
    }

    @Test
    void withoutAPlanThatNamesGoalsThoseOfTheFormulationAndBesideItAreLookedAt() {
        PracticeRecord beside = family().withFormulations(Formulation.builder()
                        .id(FormulationId.of("formulation-1"))
                        .startedOn(Given.day("2026-02-01"))
                        .addGoals(theirs())
                        .build())
                .withGoals(professional().withSetOn(Given.day("2026-02-02")));

        found(beside)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED)
                .evidence("MISSING /goals/0", "SUPPORTS /formulations/0/goals/0");
        found(beside.withPlans(agreed("plan-1", PlanKind.EARLY_HELP, "2026-03-01")
                        .addGoals(GoalId.of("goal-2"))
                        .build()))
                .met(MET)
                .evidence("SUPPORTS /formulations/0/goals/0");
        found(beside.withPlans(agreed("plan-1", PlanKind.HEALTH, "2026-03-01")
                        .addGoals(GoalId.of("goal-1"))
                        .build()))
                .met(MET);
    }

    @Test
    void onlyTheCurrentEpisodeIsLookedAt() {
        PracticeRecord opened = Given.with(
                family().withGoals(
                                professional().withSetOn(Given.day("2026-02-27")),
                                theirs().withSetOn(Given.day("2026-03-01"))),
                Given.closed("episode-1", "2026-01-05", "2026-02-27"),
                Given.open("episode-2", "2026-03-01"));

        found(opened).met(MET).evidence("SUPPORTS /goals/1");
        on("2026-02-28", opened).notEnough(NotEnoughReason.NOT_RECORDED, NONE_THEIRS, NOT_ALIGNED);
    }

    @Test
    void withoutAGoalItDoesNotApply() {
        found(family()).notApplicable(NONE).evidence();
        found(notHeld(family(), RecordType.GOALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE)
                .evidence("MISSING /journey/episodes/0");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = leftOpen(
                closedFamily(), disputed().withUnanswered(mark("2026-03-20")), complete("review-1", "2026-03-20"));

        on("2026-12-30", ended).notMet(LEFT).begun();
        on("2026-12-31", ended)
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ALIGNED)
                .history("2026-06-30 " + LEFT);
    }
}
