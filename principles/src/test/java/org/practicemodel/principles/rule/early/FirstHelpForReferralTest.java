package org.practicemodel.principles.rule.early;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.rule.early.Helped.DAY_AFTER;
import static org.practicemodel.principles.rule.early.Helped.IN_TIME;
import static org.practicemodel.principles.rule.early.Helped.LAST_DAY;
import static org.practicemodel.principles.rule.early.Helped.LATE;
import static org.practicemodel.principles.rule.early.Helped.NOT_RECORDED;
import static org.practicemodel.principles.rule.early.Helped.OVERDUE;
import static org.practicemodel.principles.rule.early.Helped.begun;
import static org.practicemodel.principles.rule.early.Helped.decided;
import static org.practicemodel.principles.rule.early.Helped.on;
import static org.practicemodel.principles.rule.early.Helped.with;
import static org.practicemodel.principles.testing.Given.closed;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.open;
import static org.practicemodel.principles.testing.Given.person;
import static org.practicemodel.principles.testing.Given.reliedOn;
import static org.practicemodel.principles.testing.Journeys.referral;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.Help;
import org.practicemodel.core.journey.Referral;
import org.practicemodel.core.journey.ReferralDecision;
import org.practicemodel.core.journey.ReferralId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Journeys;
import org.practicemodel.principles.testing.Recorded;

/** Which referrals help is asked for, and which help may answer one. */
class FirstHelpForReferralTest {

    private static final String UNDECIDED = "It is not recorded what was decided on the referral, and when.";
    private static final String NOTHING_FURTHER = "The referral led to nothing further here.";

    private static PracticeRecord referred(Referral... referrals) {
        return Journeys.with(Recorded.family(), referrals);
    }

    @Test
    void withoutAReferralThereIsNothingToAsk() {
        on(DAY_AFTER, Recorded.family())
                .notApplicable("There is no referral to look at now.")
                .evidence();
        on(DAY_AFTER, notHeld(Recorded.family(), RecordType.REFERRALS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, "The source has no place for referrals.")
                .evidence("MISSING ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-further-action", "referred-on"})
    void aReferralThatLedToNothingFurtherIsNotLookedAt(String decision) {
        Referral ended = decided().withDecision(ReferralDecision.of(decision));

        on(DAY_AFTER, reliedOn(referred(ended), RecordType.HELP, "2026-01-01"))
                .notApplicable(NOTHING_FURTHER)
                .evidence("SUPPORTS /journey/referrals/0");
        on(DAY_AFTER, with(referred(ended), begun("help-1", DAY_AFTER))).notApplicable(NOTHING_FURTHER);
    }

    @Test
    void aReferralOfWhichTheDecisionIsNotKnownIsMetByEarlyHelpOnly() {
        Referral undecided = decided().withDecision(Optional.empty()).withDecidedOn(Optional.empty());
        Referral dayOnly = decided().withDecision(Optional.empty());
        Referral decisionOnly = decided().withDecidedOn(Optional.empty());

        on(LAST_DAY, with(referred(undecided), begun("help-1", LAST_DAY)))
                .met("Help began on 2 February 2026; the referral came in on 5 January 2026.");
        on(LAST_DAY, with(referred(dayOnly), begun("help-1", LAST_DAY))).met(IN_TIME);
        for (Referral unclear : new Referral[] {undecided, dayOnly, decisionOnly}) {
            on(DAY_AFTER, reliedOn(with(referred(unclear), begun("help-1", DAY_AFTER)), RecordType.HELP, "2026-01-01"))
                    .notEnough(NotEnoughReason.NOT_RECORDED, UNDECIDED)
                    .evidence("MISSING /journey/referrals/0");
        }
        on(DAY_AFTER, notHeld(referred(dayOnly), RecordType.REFERRAL_DECISIONS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, UNDECIDED);
        on(DAY_AFTER, referred(decided().withDecision(ReferralDecision.of("anytown:wait-and-see"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNDECIDED);
        on(
                        DAY_AFTER,
                        referred(Referral.builder()
                                .id(ReferralId.of("referral-1"))
                                .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, UNDECIDED);
    }

    @Test
    void aDecisionIsCountedFromWhereTheReferralHasNoDay() {
        on(DAY_AFTER, with(referred(decided().withReceivedOn(Optional.empty())), begun("help-1", DAY_AFTER)))
                .notMet(LATE);
    }

    @Test
    void aDecisionBeforeTheReferralContradictsItself() {
        Referral earlier = decided().withDecidedOn(day("2026-01-04"));

        on(DAY_AFTER, with(referred(earlier), begun("help-1", LAST_DAY)))
                .notEnough(
                        NotEnoughReason.CONFLICTING,
                        "The referral of 5 January 2026 is recorded as decided on 4 January 2026, which is earlier.")
                .evidence("CONTRADICTS /journey/referrals/0");
    }

    @Test
    void everyReferralIsLookedAtByItself() {
        Referral second = referral("referral-2", "2026-03-02")
                .decidedOn(day("2026-03-02"))
                .decision(ReferralDecision.FURTHER_ACTION)
                .addSubjects(PersonId.of("child-2"))
                .build();
        PracticeRecord two = Given.with(
                referred(second, decided().withSubjects(PersonId.of("child-1"))),
                person("child-1", FamilyRole.CHILD).build(),
                person("child-2", FamilyRole.CHILD).build());
        Help forTheFirst = begun("help-1", LAST_DAY).withRecipients(PersonId.of("child-1"));

        on("2026-03-31", with(two, forTheFirst))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "It is not recorded when help began; counted from the decision of 2 March 2026, there was time"
                                + " until 30 March 2026.")
                .evidence("SUPPORTS /journey/referrals/1", "SUPPORTS /journey/help/0", "MISSING /journey/referrals/0");
        on("2026-03-31", with(two, forTheFirst.withRecipients()))
                .met(IN_TIME, "Help began on 2 February 2026; the decision on the referral was made on 2 March 2026.");
    }

    @Test
    void helpForAGrownUpOfTheFamilyIsHelpForTheChild() {
        PracticeRecord family = Given.with(
                referred(decided().withSubjects(PersonId.of("child-1"))),
                person("child-1", FamilyRole.CHILD).build(),
                person("child-2", FamilyRole.CHILD).build(),
                person("mother", FamilyRole.PARENT).build());

        on(DAY_AFTER, with(family, begun("help-1", LAST_DAY).withRecipients(PersonId.of("mother"))))
                .met(IN_TIME);
        on(DAY_AFTER, with(family, begun("help-1", LAST_DAY).withRecipients(PersonId.of("child-2"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on(
                        DAY_AFTER,
                        with(
                                family,
                                begun("help-1", LAST_DAY)
                                        .withRecipients(PersonId.of("child-2"), PersonId.of("child-1"))))
                .met(IN_TIME);
    }

    @Test
    void onlyTheReferralsOfThisEpisodeAreLookedAt() {
        PracticeRecord again = Given.with(
                referred(decided().withEpisode(EpisodeId.of("episode-0"))),
                closed("episode-0", "2026-01-05", "2026-02-20"),
                open("episode-1", "2026-03-01"));

        on("2026-03-31", reliedOn(again, RecordType.HELP, "2026-01-01"))
                .notApplicable("There is no referral to look at now.");
    }

    @Test
    void workThatEndedIsLookedAtAsItStoodThen() {
        PracticeRecord endedInTime = Given.with(referred(decided()), closed("episode-1", "2026-01-05", LAST_DAY));
        PracticeRecord ended = Given.with(referred(decided()), closed("episode-1", "2026-01-05", DAY_AFTER));

        on("2026-03-31", reliedOn(endedInTime, RecordType.HELP, "2026-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-03-31", reliedOn(with(endedInTime, begun("help-1", DAY_AFTER)), RecordType.HELP, "2026-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_RECORDED);
        on("2026-08-05", reliedOn(ended, RecordType.HELP, "2026-01-01"))
                .notMet(OVERDUE)
                .history();
        on("2026-08-06", reliedOn(ended, RecordType.HELP, "2026-01-01"))
                .notApplicable("There is no referral to look at now.")
                .history("2026-02-03 " + OVERDUE);
    }

    @Test
    void christmasIsNotCounted() {
        PracticeRecord before = Given.with(
                referred(decided().withReceivedOn(day("2025-12-12")).withDecidedOn(day("2025-12-12"))),
                open("episode-1", "2025-12-12"));

        assertThat(Given.outcome(Helped.RULE, with(before, begun("help-1", "2026-01-14")), day("2026-01-14"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(Given.outcome(Helped.RULE, with(before, begun("help-1", "2026-01-15")), day("2026-01-15"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }
}
