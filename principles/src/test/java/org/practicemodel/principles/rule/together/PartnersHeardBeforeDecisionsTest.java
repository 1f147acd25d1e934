package org.practicemodel.principles.rule.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.participation.AgencyViewOutcome.DECLINED;
import static org.practicemodel.core.participation.AgencyViewOutcome.GIVEN;
import static org.practicemodel.core.participation.AgencyViewOutcome.NOT_SOUGHT;
import static org.practicemodel.core.participation.AgencyViewOutcome.NO_ANSWER;
import static org.practicemodel.principles.testing.Engaged.answered;
import static org.practicemodel.principles.testing.Engaged.decision;
import static org.practicemodel.principles.testing.Engaged.disagreement;
import static org.practicemodel.principles.testing.Engaged.led;
import static org.practicemodel.principles.testing.Engaged.team;
import static org.practicemodel.principles.testing.Engaged.view;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.participation.AgencyView;
import org.practicemodel.core.participation.AgencyViewOutcome;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.internal.Partners;
import org.practicemodel.principles.testing.Engaged;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class PartnersHeardBeforeDecisionsTest {

    private static final PartnersHeardBeforeDecisions RULE = new PartnersHeardBeforeDecisions();

    private static final String MET = "Agency agency-school was asked for its view before decision decision-1.";
    private static final String NOT_RECORDED =
            "The view of agency agency-school before decision decision-1 is not recorded.";
    private static final String NOT_BEFORE =
            "The view of agency agency-school is recorded, but not that it came before decision decision-1.";
    private static final String NOT_SOUGHT_FOR =
            "The view of agency agency-school was marked as not sought, and decision decision-1 affects it.";
    private static final String ONE_AGENCY = "One agency works with the family, so there is no partner to ask.";
    private static final String NONE = "No decision that affects a partner is recorded for this work.";
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    private static final Decision DECISION =
            decision("decision-1", "2026-03-05").addAffects(SCHOOL).build();

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    private static PracticeRecord decided(Decision decision, AgencyView... views) {
        return Engaged.with(Engaged.with(led(family()), decision), views);
    }

    private static PracticeRecord heard(AgencyView... views) {
        return decided(DECISION, views);
    }

    private static AgencyView said(AgencyViewOutcome outcome, String on) {
        return view("view-" + outcome, "agency-school", outcome, on, "decision-1");
    }

    @Test
    void isASupportingRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P01-R5");
        assertThat(descriptor.slug()).isEqualTo("partners-heard-before-decisions");
        assertThat(descriptor.principles()).containsExactly(LeedsPrinciples.ALWAYS_WORKING_WITH);
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.testBasis()).hasToString("I current guide ¶20");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("agencies.min 2");
    }

    @Test
    void isMetWhereThePartnerWasAskedByTheDayOfTheDecision() {
        found(heard(said(GIVEN, "2026-03-05"))).met(MET).evidence("SUPPORTS /engagement/agencyViews/0");
        found(heard(said(DECLINED, "2026-03-04"))).met(MET);
        found(heard(said(GIVEN, "2026-03-06")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_BEFORE)
                .evidence("SUPPORTS /engagement/agencyViews/0", "MISSING /engagement/decisions/0");
        found(heard(said(GIVEN, "2026-03-05").withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_BEFORE);
        found(decided(DECISION.withOn(Optional.empty()), said(GIVEN, "2026-03-04")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_BEFORE);
        found(heard(said(NO_ANSWER, "2026-03-04")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /engagement/decisions/0");
    }

    @Test
    void anotherPartnersViewOrOneOfSomethingElseIsNotIt() {
        found(heard(view("view-1", "agency-health", GIVEN, "2026-03-04", "decision-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(heard(view("view-1", "agency-school", GIVEN, "2026-03-04", "decision-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(heard(view("view-1", "agency-school", GIVEN, "2026-03-04", "plan-1", "decision-1")))
                .met(MET);
    }

    @Test
    void notSoughtShowsOtherwise() {
        found(heard(said(NOT_SOUGHT, "2026-03-05")))
                .notMet(NOT_SOUGHT_FOR)
                .notJustBegun()
                .evidence("CONTRADICTS /engagement/agencyViews/0");
        found(heard(said(NOT_SOUGHT, "2026-03-05"), said(GIVEN, "2026-03-06"))).notMet(NOT_SOUGHT_FOR);
        found(heard(said(NOT_SOUGHT, "2026-03-05"), said(GIVEN, "2026-03-04")))
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "The view of agency agency-school before decision decision-1 is recorded, and also that it was"
                                + " not sought.")
                .evidence("MISSING /engagement/agencyViews/1", "CONTRADICTS /engagement/agencyViews/0");
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord notSought = heard(said(NOT_SOUGHT, "2026-03-05"));
        String given = "A reason was given on 9 March 2026 (role: team-manager).";

        found(notSought.withRationales(reason("reason-1", "P01-R5", "2026-03-09", "decision-1")))
                .metWithReason(NOT_SOUGHT_FOR, given)
                .evidence("SUPPORTS /engagement/agencyViews/0", "SUPPORTS /rationales/0");
        found(notSought.withRationales(reason("reason-1", "P01-R5", "2026-03-09", "view-not-sought")))
                .metWithReason(NOT_SOUGHT_FOR, given);
        found(notSought.withRationales(reason("reason-1", "P01-R5", "2026-03-09", "decision-2")))
                .notMet(NOT_SOUGHT_FOR);
    }

    @Test
    void anUnansweredObjectionIsLookedAtOnce() {
        var objection = disagreement("disagreement-1", SCHOOL, "2026-03-06", "decision-1");
        String objects =
                "That agency agency-school sees decision decision-1 differently is looked at as a disagreement.";

        found(Engaged.with(heard(), objection))
                .notApplicable(objects)
                .sameAs("E1-R2")
                .evidence();
        found(Engaged.with(
                        heard(),
                        disagreement("disagreement-1", Party.of(WorkerId.of("worker-2")), "2026-03-06", "decision-1")))
                .notApplicable(objects)
                .sameAs("E1-R2");
        found(Engaged.with(heard(), answered(objection, "2026-03-09")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(Engaged.with(heard(), objection.withBy(SCHOOL, Party.of(PersonId.of("mother")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(Engaged.with(heard(), objection.withBy(Party.of(AgencyId.of("agency-health")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(Engaged.with(heard(), disagreement("disagreement-1", SCHOOL, "2026-03-06", "plan-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(Engaged.with(heard(said(GIVEN, "2026-03-05")), objection)).met(MET);
        found(Engaged.with(heard(said(NOT_SOUGHT, "2026-03-05")), objection)).notMet(NOT_SOUGHT_FOR);
    }

    @Test
    void everyPartnerThatADecisionAffectsIsLookedAt() {
        Decision both = DECISION.withAffects(
                Party.of(WorkerId.of("worker-2")),
                SCHOOL,
                Party.of(AgencyId.of("agency-health")),
                Party.of(WorkerId.of("worker-1")),
                Party.of(PersonId.of("mother")));

        found(decided(both, said(GIVEN, "2026-03-05")))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The view of agency agency-health before decision decision-1 is not recorded.")
                .evidence("SUPPORTS /engagement/agencyViews/0", "MISSING /engagement/decisions/0");
        found(decided(
                        both,
                        said(GIVEN, "2026-03-05"),
                        view("view-2", "agency-health", GIVEN, "2026-03-05", "decision-1")))
                .met(MET, "Agency agency-health was asked for its view before decision decision-1.");
    }

    @Test
    void withoutAPartnerItDoesNotApply() {
        Decision alone = DECISION.withAffects(Party.of(WorkerId.of("worker-1")));

        found(led(family())).notApplicable(ONE_AGENCY).evidence();
        found(decided(alone)).notApplicable(ONE_AGENCY);
        found(notHeld(led(family()), RecordType.INVOLVEMENTS))
                .notEnough(
                        NotEnoughReason.SOURCE_DOES_NOT_HOLD,
                        "The source has no place for which agencies are involved.")
                .evidence("MISSING /journey/episodes/0");
        found(led(family(), team("agency-school", Given.between("2026-01-05", "2026-03-31"))))
                .notApplicable(ONE_AGENCY);
        on("2026-07-02", led(closedFamily(), team("agency-school", Given.from("2026-07-01"))))
                .notApplicable(ONE_AGENCY);
        on("2026-07-02", led(closedFamily(), team("agency-school", Given.from("2026-06-30"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        Found.of(RULE.evaluate(RecordView.of(
                        heard(said(NOT_SOUGHT, "2026-03-05")),
                        Given.day("2026-04-01"),
                        WorkingCalendar.englandAndWales(),
                        PracticeModels.leeds(),
                        Map.of(Partners.AGENCIES.key(), 3))))
                .notApplicable(ONE_AGENCY);
    }

    @Test
    void withoutADecisionThatAffectsAPartnerItCannotBeSeen() {
        PracticeRecord school = led(family(), team("agency-school", Given.between("2026-01-05", "2026-04-01")));

        found(school).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/0");
        found(Engaged.with(school, DECISION.withAffects())).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        found(notHeld(school, RecordType.DECISIONS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        found(notHeld(heard(), RecordType.AGENCY_VIEWS)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on("2026-03-04", Engaged.with(school, DECISION)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        on("2026-03-05", Engaged.with(school, DECISION)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void whatWasDecidedBecomesHistory() {
        PracticeRecord notSought = heard(said(NOT_SOUGHT, "2026-03-05"));

        on("2026-09-04", notSought).notMet(NOT_SOUGHT_FOR);
        on("2026-09-05", notSought)
                .notApplicable("There is no decision to look at now.")
                .history("2026-03-05 " + NOT_SOUGHT_FOR);
        PracticeRecord undated = Engaged.with(
                Engaged.with(led(closedFamily()), DECISION.withOn(Optional.empty())), said(NOT_SOUGHT, "2026-03-05"));
        on("2026-12-30", undated).notMet(NOT_SOUGHT_FOR);
        on("2026-12-31", undated)
                .notApplicable("There is no decision to look at now.")
                .history("2026-06-30 " + NOT_SOUGHT_FOR);
    }

    @Test
    void onlyTheCurrentEpisodeIsLookedAt() {
        PracticeRecord opened = Given.with(
                heard(said(NOT_SOUGHT, "2026-03-05")),
                Given.closed("episode-1", "2026-01-05", "2026-03-05"),
                Given.open("episode-2", "2026-03-06"));

        found(opened).notApplicable(ONE_AGENCY);
    }
}
