package org.practicemodel.principles.rule.team;

import static org.practicemodel.principles.rule.team.SharedFormulations.LEAD;
import static org.practicemodel.principles.rule.team.SharedFormulations.MOTHER;
import static org.practicemodel.principles.rule.team.SharedFormulations.SCHOOL;
import static org.practicemodel.principles.rule.team.SharedFormulations.TEACHER;
import static org.practicemodel.principles.rule.team.SharedFormulations.complete;
import static org.practicemodel.principles.rule.team.SharedFormulations.formulation;
import static org.practicemodel.principles.rule.team.SharedFormulations.objection;
import static org.practicemodel.principles.rule.team.SharedFormulations.says;
import static org.practicemodel.principles.rule.team.SharedFormulations.shared;
import static org.practicemodel.principles.testing.Engaged.answered;
import static org.practicemodel.principles.testing.Engaged.led;
import static org.practicemodel.principles.testing.Engaged.team;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.agreed;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.mark;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class FormulationSharedObjectionsTest {

    private static final FormulationSharedAcrossAgencies RULE = new FormulationSharedAcrossAgencies();

    private static final String MET = "Several agencies contributed to the formulation.";
    private static final String ANSWERED = "A partner who sees something differently had an answer.";
    private static final String NOT_ANSWERED =
            "A partner sees something differently; an answer is not recorded so far.";
    private static final String LEFT = "A partner sees something differently, and it was left without an answer.";

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found assertThat(PracticeRecord record) {
        return assertThatOn("2026-04-01", record);
    }

    @Test
    void anObjectionThatWasAnsweredIsMet() {
        assertThat(Engaged.with(shared(), answered(objection(), "2026-03-25")).withReviews(complete("2026-03-20")))
                .met(MET, ANSWERED)
                .evidence("SUPPORTS /formulations/0", "SUPPORTS /engagement/disagreements/0");
        assertThatOn(
                        "2026-03-24",
                        Engaged.with(shared(), answered(objection(), "2026-03-25"))
                                .withReviews(complete("2026-03-20")))
                .notMet(LEFT);
    }

    @Test
    void anObjectionLeftOpenAtTheNextReviewIsBegun() {
        assertThat(Engaged.with(shared(), objection()).withReviews(complete("2026-03-06")))
                .notMet(LEFT)
                .begun()
                .evidence(
                        "SUPPORTS /formulations/0",
                        "CONTRADICTS /engagement/disagreements/0",
                        "CONTRADICTS /reviews/0");
        assertThat(Engaged.with(shared(), objection().withUnanswered(mark("2026-03-07"))))
                .notMet(LEFT)
                .begun()
                .evidence("SUPPORTS /formulations/0", "CONTRADICTS /engagement/disagreements/0");
        assertThatOn("2026-03-06", Engaged.with(shared(), objection().withUnanswered(mark("2026-03-07"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
    }

    @Test
    void untilThenAnObjectionIsOpen() {
        assertThat(Engaged.with(shared(), objection()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED)
                .evidence("SUPPORTS /formulations/0", "MISSING /engagement/disagreements/0");
        assertThat(Engaged.with(shared(), objection()).withReviews(complete("2026-03-05")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        assertThat(Engaged.with(shared(), objection())
                        .withReviews(complete("2026-03-06").withComplete(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        assertThat(Engaged.with(shared(), objection().withOn(Optional.empty())).withReviews(complete("2026-03-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        assertThat(Engaged.with(shared(), objection()).withRationales(reason("reason-1", "E1-R2", "2026-03-20")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
    }

    @Test
    void aReviewOfOtherPlansThanItIsAboutCouldNotHaveAnsweredIt() {
        PracticeRecord planned = Engaged.with(shared(), objection().withAbout(EntryId.of("plan-1")))
                .withPlans(agreed("plan-1", PlanKind.EARLY_HELP, "2026-01-12").build());
        Review ofAnother = complete("2026-03-06").withPlans(PlanId.of("plan-2"));

        assertThat(planned.withReviews(ofAnother)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_ANSWERED);
        assertThat(planned.withReviews(ofAnother.withPlans(PlanId.of("plan-1"))))
                .notMet(LEFT);
    }

    @Test
    void aDisagreementThatIsNotAPartnersIsLookedAtElsewhere() {
        PracticeRecord reviewed = shared().withReviews(complete("2026-03-20"));

        assertThat(Engaged.with(reviewed, objection().withBy(SCHOOL, MOTHER))).met(MET);
        assertThat(Engaged.with(reviewed, objection().withBy(MOTHER))).met(MET);
        assertThat(Engaged.with(reviewed, objection().withBy(LEAD))).met(MET);
        assertThat(Engaged.with(reviewed, objection().withBy())).met(MET);
        assertThat(Engaged.with(reviewed, objection().withBy(TEACHER))).notMet(LEFT);
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended = Engaged.with(
                led(closedFamily(), team("agency-school", Given.from("2026-01-05")))
                        .withFormulations(formulation(says(LEAD), says(SCHOOL)))
                        .withReviews(complete("2026-03-20")),
                objection());

        assertThatOn("2026-12-30", ended).notMet(LEFT).begun();
        assertThatOn("2026-12-31", ended).met(MET).history("2026-06-30 " + LEFT);
    }

    @Test
    void onlyTheCurrentEpisodeIsLookedAt() {
        PracticeRecord opened = Given.with(
                Engaged.with(shared().withReviews(complete("2026-03-20")), objection()),
                Given.closed("episode-1", "2026-01-05", "2026-03-05"),
                Given.open("episode-2", "2026-03-06"));

        assertThat(opened)
                .notEnough(NotEnoughReason.NOT_RECORDED, "No formulation is recorded for this work.")
                .evidence("MISSING /journey/episodes/1");
    }
}
