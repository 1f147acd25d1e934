package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.Helped.DAY_AFTER;
import static org.practicemodel.principles.rule.early.Helped.IN_TIME;
import static org.practicemodel.principles.rule.early.Helped.LAST_DAY;
import static org.practicemodel.principles.rule.early.Helped.LATE;
import static org.practicemodel.principles.rule.early.Helped.NOT_RECORDED;
import static org.practicemodel.principles.rule.early.Helped.OVERDUE;
import static org.practicemodel.principles.rule.early.Helped.RULE;
import static org.practicemodel.principles.rule.early.Helped.begun;
import static org.practicemodel.principles.rule.early.Helped.family;
import static org.practicemodel.principles.rule.early.Helped.given;
import static org.practicemodel.principles.rule.early.Helped.on;
import static org.practicemodel.principles.rule.early.Helped.waiting;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Recorded.lead;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Given;

/** When help began after one decision. */
class FirstHelpSoonTest {

    private static final String UNCLEAR = "Help is recorded, but not when it began and who gives it.";

    @Test
    void isAKeyRuleThatAReasonAnswers() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P04-R2");
        assertThat(descriptor.slug()).isEqualTo("first-help-soon");
        assertThat(descriptor.standing()).isEqualTo(Standing.KEY);
        assertThat(descriptor.about()).isEqualTo(About.PRACTICE);
        assertThat(descriptor.testBasis()).hasToString("I");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(threshold -> threshold.key() + " " + threshold.defaultValue())
                .containsExactly("help.firstWithinWorkingDays 20");
        assertThat(descriptor.needs())
                .extracting(need -> need.type() + " " + need.field())
                .containsExactly(
                        "help startedOn",
                        "help by",
                        "referrals receivedOn",
                        "referral-decisions decidedOn",
                        "referral-decisions decision");
    }

    @Test
    void helpOnTheTwentiethWorkingDayIsSoon() {
        on(LAST_DAY, family(begun("help-1", LAST_DAY)))
                .met(IN_TIME)
                .evidence("SUPPORTS /journey/referrals/0", "SUPPORTS /journey/help/0");
    }

    @Test
    void helpOnTheDayAfterIsLater() {
        on(DAY_AFTER, family(begun("help-1", DAY_AFTER)))
                .notMet(LATE)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /journey/referrals/0", "CONTRADICTS /journey/help/0");
    }

    @Test
    void theFirstHelpCounts() {
        on(DAY_AFTER, family(begun("help-2", DAY_AFTER), begun("help-1", LAST_DAY)))
                .met(IN_TIME)
                .evidence("SUPPORTS /journey/referrals/0", "SUPPORTS /journey/help/1");
        on("2026-02-04", family(begun("help-2", DAY_AFTER), begun("help-1", DAY_AFTER)))
                .notMet(LATE)
                .evidence("CONTRADICTS /journey/referrals/0", "CONTRADICTS /journey/help/1");
    }

    @Test
    void helpThatWasUnderWayWhenTheReferralCameInIsEarly() {
        Help sinceBefore = begun("help-1", "2025-11-03");

        on(DAY_AFTER, family(sinceBefore))
                .met("Help began on 3 November 2025; the decision on the referral was made on 5 January 2026.");
        on(DAY_AFTER, family(sinceBefore.withEndedOn(day("2026-01-05"))))
                .met("Help began on 3 November 2025; the decision on the referral was made on 5 January 2026.");
        on(DAY_AFTER, family(sinceBefore.withEndedOn(day("2026-01-04"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
    }

    @Test
    void thereIsTimeUntilTheTwentiethWorkingDay() {
        on(LAST_DAY, family())
                .tooEarly(
                        DAY_AFTER,
                        "Counted from the decision of 5 January 2026, there is time until 2 February 2026 for help to"
                                + " begin.")
                .evidence("MISSING /journey/referrals/0");
        on(LAST_DAY, family(begun("help-1", DAY_AFTER)))
                .tooEarly(
                        DAY_AFTER,
                        "Counted from the decision of 5 January 2026, there is time until 2 February 2026 for help to"
                                + " begin.");
    }

    @Test
    void silenceCountsOnlyWhereHelpWasReliedOnByThen() {
        on(DAY_AFTER, family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED)
                .evidence("MISSING /journey/referrals/0");
        on(DAY_AFTER, reliedOn(family(), RecordType.HELP, DAY_AFTER))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(DAY_AFTER, notHeld(family(), RecordType.HELP)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NOT_RECORDED);
        on(DAY_AFTER, reliedOn(family(), RecordType.HELP, LAST_DAY))
                .notMet(OVERDUE)
                .aboutNobodyElse()
                .evidence("MISSING /journey/referrals/0");
    }

    @Test
    void aWaitingListIsAboutTheService() {
        PracticeRecord waiting = family(waiting("help-2", "2026-01-20"), waiting("help-1", "2026-01-12"));

        on(DAY_AFTER, waiting)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "The family has waited for help since 12 January 2026, and it is not recorded whether it"
                                + " began.")
                .evidence("MISSING /journey/referrals/0", "MISSING /journey/help/1", "MISSING /journey/help/0");
        on(DAY_AFTER, reliedOn(waiting, RecordType.HELP, LAST_DAY))
                .notMet("The family has waited for help since 12 January 2026; counted from the decision of 5 January"
                        + " 2026, there was time until 2 February 2026.")
                .about(About.SERVICE);
        on(DAY_AFTER, family(begun("help-1", DAY_AFTER).withWaitingSince(day("2026-01-12"))))
                .notMet(LATE)
                .about(About.SERVICE);
        on(LAST_DAY, waiting)
                .tooEarly(
                        DAY_AFTER,
                        "Counted from the decision of 5 January 2026, there is time until 2 February 2026 for help to"
                                + " begin.");
    }

    @Test
    void aWaitOfEarlierWorkIsNotThisOne() {
        on(DAY_AFTER, reliedOn(family(waiting("help-1", "2026-01-04")), RecordType.HELP, LAST_DAY))
                .notMet(OVERDUE)
                .evidence("MISSING /journey/referrals/0");
    }

    @Test
    void helpOfWhichNobodyKnowsWhoGivesItOrSinceWhenIsUnclear() {
        Help byNobody = begun("help-1", LAST_DAY).withBy(Optional.empty());
        Help undated = given("help-2").build();

        on(DAY_AFTER, reliedOn(family(byNobody, undated), RecordType.HELP, LAST_DAY))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNCLEAR)
                .evidence("MISSING /journey/help/0", "MISSING /journey/help/1");
        on(DAY_AFTER, family(undated, begun("help-1", DAY_AFTER)))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNCLEAR)
                .evidence("MISSING /journey/help/0");
        on(DAY_AFTER, family(byNobody, begun("help-2", LAST_DAY))).met(IN_TIME);
        on("2026-02-04", family(begun("help-1", "2026-02-04").withBy(Optional.empty()), begun("help-2", DAY_AFTER)))
                .notMet(LATE);
    }

    @Test
    void aReasonAnswers() {
        on(
                        DAY_AFTER,
                        family(begun("help-1", DAY_AFTER))
                                .withRationales(reason("reason-1", "P04-R2", "2026-02-03", "help-1")))
                .metWithReason(LATE, "A reason was given on 3 February 2026 (role: team-manager).");
        on(
                        DAY_AFTER,
                        reliedOn(family(waiting("help-1", "2026-01-12")), RecordType.HELP, LAST_DAY)
                                .withRationales(reason("reason-1", "P04-R2", "2026-02-03", "referral-1")))
                .metWithReason(
                        "The family has waited for help since 12 January 2026; counted from the decision of 5 January"
                                + " 2026, there was time until 2 February 2026.",
                        "A reason was given on 3 February 2026 (role: team-manager).")
                .evidence("SUPPORTS /journey/referrals/0", "SUPPORTS /journey/help/0", "SUPPORTS /rationales/0");
        on(
                        DAY_AFTER,
                        family(begun("help-1", DAY_AFTER))
                                .withRationales(reason("reason-1", "P04-R2", "2026-02-03", "help-2")))
                .notMet(LATE);
    }

    @Test
    void helpThatBeganLateIsHistoryAfterHalfAYearOrAChangeOfLead() {
        PracticeRecord late = family(begun("help-1", DAY_AFTER));

        on("2026-08-05", late).notMet(LATE).history();
        on("2026-08-06", late)
                .notApplicable("There is no referral to look at now.")
                .history("2026-02-03 " + LATE);
        on(
                        "2026-03-02",
                        Given.with(
                                late,
                                lead("lead-1", "worker-1", "2026-01-05", "2026-03-01"),
                                lead("lead-2", "worker-2", "2026-03-02")))
                .notApplicable("There is no referral to look at now.")
                .history("2026-02-03 " + LATE);
    }

    @Test
    void whatWasWrittenDownLaterWasNotKnown() {
        PracticeRecord later = family(begun("help-1", LAST_DAY)
                .withProvenance(
                        Provenance.builder().recordedOn(day("2026-02-10")).build()));

        on("2026-02-09", later).notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-02-10", later).met(IN_TIME);
    }
}
