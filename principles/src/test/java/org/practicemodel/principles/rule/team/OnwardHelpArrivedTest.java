package org.practicemodel.principles.rule.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Recorded.family;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.HelpId;
import org.practicemodel.core.journey.OnwardOutcome;
import org.practicemodel.core.journey.OnwardReferral;
import org.practicemodel.core.journey.OnwardReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class OnwardHelpArrivedTest {

    private static final OnwardHelpArrived RULE = new OnwardHelpArrived();

    private static final String BEGAN = "The help that the family was pointed to began.";
    private static final String NOT_RECORDED = "It is not recorded what came of an onward referral.";
    private static final String NONE = "It is not recorded that the family was pointed to other help.";

    private static Found found(PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day("2026-05-01")));
    }

    private static OnwardReferral pointed(String id) {
        return OnwardReferral.builder()
                .id(OnwardReferralId.of(id))
                .on(day("2026-03-04"))
                .build();
    }

    private static OnwardReferral pointed(String id, OnwardOutcome outcome) {
        return pointed(id).withOutcome(outcome);
    }

    private static PracticeRecord with(OnwardReferral... referrals) {
        return family().withJourney(family().journey().withOnwardReferrals(referrals));
    }

    @Test
    void isAnAdvisoryRuleAboutTheService() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E1-R5");
        assertThat(descriptor.slug()).isEqualTo("onward-help-arrived");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isTrue();
        assertThat(descriptor.about()).isEqualTo(About.SERVICE);
        assertThat(descriptor.element()).hasToString("multi-agency-working");
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 summary 3");
    }

    @Test
    void isMetWhereHelpBegan() {
        found(with(pointed("referral-1", OnwardOutcome.HELP_BEGAN)))
                .met(BEGAN)
                .evidence("SUPPORTS /journey/onwardReferrals/0");
        PracticeRecord linked =
                with(pointed("referral-1", OnwardOutcome.WAITING).withHelp(HelpId.of("help-1")));
        Help help = Help.builder().id(HelpId.of("help-1")).build();
        found(linked.withJourney(linked.journey().withHelp(help.withStartedOn(day("2026-05-01")))))
                .met(BEGAN)
                .evidence("SUPPORTS /journey/onwardReferrals/0", "SUPPORTS /journey/help/0");
        found(linked.withJourney(linked.journey().withHelp(help)))
                .notEnough(NotEnoughReason.NOT_RECORDED, "The family waits for the help that they were pointed to.");
        found(linked.withJourney(linked.journey()
                        .withHelp(help.withId(HelpId.of("help-2")).withStartedOn(day("2026-05-01")))))
                .notEnough(NotEnoughReason.NOT_RECORDED, "The family waits for the help that they were pointed to.");
    }

    @Test
    void isMetWhereItWasTakenBack() {
        found(with(pointed("referral-1", OnwardOutcome.TAKEN_BACK)))
                .met("An onward referral was taken back, so that nobody was left between services.");
    }

    @Test
    void leavesOutWhatTheFamilyDidNotWant() {
        found(with(pointed("referral-1", OnwardOutcome.NOT_WANTED)))
                .notApplicable("The family did not want the help that they were pointed to.");
        found(with(pointed("referral-1", OnwardOutcome.NOT_WANTED), pointed("referral-2", OnwardOutcome.HELP_BEGAN)))
                .met(BEGAN);
    }

    @Test
    void cannotSayWhereItDidNotArriveSoFar() {
        found(with(pointed("referral-1")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/onwardReferrals/0");
        found(with(pointed("referral-1", OnwardOutcome.NOT_ACCEPTED)))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The other service did not accept an onward referral, and what came of it then is not"
                                + " recorded.");
        found(with(pointed("referral-1", OnwardOutcome.of("anytown:panel"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        found(with(pointed("referral-1", OnwardOutcome.HELP_BEGAN), pointed("referral-2")))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void doesNotApplyWhereNobodyWasPointedAnywhereInThisEpisode() {
        found(family()).notApplicable(NONE);
        found(with(pointed("referral-1").withOn(day("2026-01-04")))).notApplicable(NONE);
        found(with(pointed("referral-1").withOn(day("2026-05-02")))).notApplicable(NONE);
        found(notHeld(family(), RecordType.ONWARD_REFERRALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for onward referrals.");
    }
}
