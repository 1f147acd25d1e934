package org.practicemodel.principles.rule.trauma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.engagement.AdjustmentOutcome.AGREED;
import static org.practicemodel.core.engagement.AdjustmentOutcome.ASKED_FOR;
import static org.practicemodel.core.engagement.AdjustmentOutcome.MADE;
import static org.practicemodel.core.engagement.AdjustmentOutcome.NOT_MADE;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Adjustment;
import org.practicemodel.core.engagement.AdjustmentBuilder;
import org.practicemodel.core.engagement.AdjustmentId;
import org.practicemodel.core.engagement.AdjustmentOutcome;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.engagement.PreferenceId;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;

class WorkAdjustedTest {

    private static final WorkAdjusted RULE = new WorkAdjusted();
    private static final String MET = "A change to the work is recorded, with the preference or need it comes from.";
    private static final String MARKED = "A change that was asked for is marked as not made.";
    private static final String NONE = "It is not recorded whether anything in the work was changed because of what"
            + " somebody needs or prefers.";
    private static final String NOT_TOLD = "A change to the work is recorded; what was changed, because of which"
            + " preference or need, or who says so is not recorded so far.";
    private static final String WAITING =
            "A change to the work was asked for or agreed, and what came of it is not" + " recorded so far.";
    private static final Adjustment WHOLE = adjustment("adjustment-1", MADE)
            .on(day("2026-03-02"))
            .by(RoleCode.of("social-worker"))
            .statement(Statement.of("Invented words."))
            .addBecause(EntryId.of("need-1"))
            .build();
    private static final Adjustment ASKED_AND_NOT_MADE = adjustment("adjustment-2", NOT_MADE)
            .askedOn(day("2026-03-02"))
            .on(day("2026-03-09"))
            .build();

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord adjusted(Adjustment... adjustments) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withAdjustments(adjustments));
    }

    private static AdjustmentBuilder adjustment(String id, AdjustmentOutcome outcome) {
        return Adjustment.builder().id(AdjustmentId.of(id)).outcome(outcome);
    }

    @Test
    void isASupportingRuleOfTheElement() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E3-R2");
        assertThat(descriptor.slug()).isEqualTo("work-adjusted");
        assertThat(descriptor.element()).hasToString("trauma-informed-practice");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.testBasis())
                .hasToString(
                        "G OHID guidance on trauma-informed practice 2022 key principles of trauma-informed practice");
        assertThat(descriptor.thresholds()).isEmpty();
    }

    @Test
    void cannotSayWhereNothingIsRecorded() {
        assertThatOn("2026-04-01", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /journey/episodes/0");
        assertThatOn("2026-04-01", notHeld(family(), RecordType.ADJUSTMENTS))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        assertThatOn("2026-04-01", Given.reliedOn(family(), RecordType.ADJUSTMENTS, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn(
                        "2026-04-01",
                        adjusted(adjustment("a", AdjustmentOutcome.of("anytown:other"))
                                .build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
    }

    @Test
    void aChangeThatSaysWhatAndWhyIsEnough() {
        assertThatOn("2026-03-02", adjusted(WHOLE)).met(MET).evidence("SUPPORTS /engagement/adjustments/0");
        assertThatOn("2026-03-01", adjusted(WHOLE)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn("2026-04-01", adjusted(WHOLE, WHOLE.withId(AdjustmentId.of("adjustment-9"))))
                .met("2 changes to the work are recorded, each with the preference or need it comes from.")
                .evidence("SUPPORTS /engagement/adjustments/0", "SUPPORTS /engagement/adjustments/1");
        assertThatOn("2026-04-01", adjusted(WHOLE, adjustment("a", ASKED_FOR).build()))
                .met(MET)
                .evidence("SUPPORTS /engagement/adjustments/0");
    }

    @Test
    void whoeverSaysSoStandsBehindIt() {
        Adjustment nobody = WHOLE.withBy(Optional.empty());
        Statement words = Statement.of("Invented words.");

        assertThatOn("2026-04-01", adjusted(nobody)).notEnough(NotEnoughReason.NOT_RECORDED, NOT_TOLD);
        assertThatOn("2026-04-01", adjusted(nobody.withStatement(words.withRole(RoleCode.of("social-worker")))))
                .met(MET);
        assertThatOn("2026-04-01", adjusted(nobody.withStatement(words.withSaidBy(Party.of(WorkerId.of("worker-1"))))))
                .met(MET);
    }

    @Test
    void aChangeThatLeavesOutWhatOrWhyLeavesItOpen() {
        assertThatOn("2026-04-01", adjusted(WHOLE.withStatement(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_TOLD)
                .evidence("MISSING /engagement/adjustments/0");
        assertThatOn(
                        "2026-04-01",
                        adjusted(WHOLE.withBecause(), adjustment("a", AGREED).build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, NOT_TOLD)
                .evidence("MISSING /engagement/adjustments/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asked-for", "agreed"})
    void whatIsStillToBeMadeLeavesItOpen(AdjustmentOutcome outcome) {
        assertThatOn("2026-04-01", adjusted(adjustment("adjustment-1", outcome).build()))
                .notEnough(NotEnoughReason.NOT_RECORDED, WAITING)
                .evidence("MISSING /engagement/adjustments/0");
    }

    @Test
    void whatWasAskedForAndNotMadeSpeaksAgainst() {
        assertThatOn("2026-03-08", adjusted(ASKED_AND_NOT_MADE)).notEnough(NotEnoughReason.NOT_RECORDED, WAITING);
        assertThatOn("2026-03-09", adjusted(ASKED_AND_NOT_MADE))
                .notMet(MARKED)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/adjustments/0");
        assertThatOn("2026-04-01", adjusted(WHOLE, ASKED_AND_NOT_MADE))
                .notMet(MARKED)
                .evidence("CONTRADICTS /engagement/adjustments/1", "SUPPORTS /engagement/adjustments/0");
    }

    @Test
    void aRecordedPreferenceAsksForIt() {
        Adjustment thoughtOf = ASKED_AND_NOT_MADE.withAskedOn(Optional.empty());
        Adjustment preferred = thoughtOf.withBecause(EntryId.of("need-1"), EntryId.of("preference-1"));
        Preference preference = Preference.builder()
                .id(PreferenceId.of("preference-1"))
                .of(PersonId.of("child-1"))
                .build();
        PracticeRecord record = adjusted(preferred);

        assertThatOn("2026-04-01", adjusted(thoughtOf)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn("2026-04-01", record).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn("2026-04-01", record.withEngagement(record.engagement().withPreferences(preference)))
                .notMet(MARKED);
    }

    @Test
    void whatWasMadeAfterAllDoesNotSpeakAgainst() {
        Adjustment notMade = ASKED_AND_NOT_MADE.withBecause(EntryId.of("need-1"));
        Adjustment later = WHOLE.withOn(day("2026-03-09"));

        assertThatOn("2026-04-01", adjusted(notMade, later)).met(MET);
        assertThatOn("2026-04-01", adjusted(notMade, later.withOn(day("2026-03-08"))))
                .notMet(MARKED);
        assertThatOn("2026-04-01", adjusted(notMade, later.withOn(Optional.empty())))
                .met(MET);
        assertThatOn("2026-04-01", adjusted(notMade, later.withBecause(EntryId.of("need-2"))))
                .notMet(MARKED);
    }

    @Test
    void aReasonAnswers() {
        assertThatOn(
                        "2026-04-01",
                        Recorded.with(adjusted(ASKED_AND_NOT_MADE), reason("r", "E3-R2", "2026-03-10", "adjustment-2")))
                .metWithReason(MARKED, "A reason was given on 10 March 2026 (role: team-manager).")
                .evidence("SUPPORTS /engagement/adjustments/0", "SUPPORTS /rationales/0");
        assertThatOn(
                        "2026-04-01",
                        Recorded.with(adjusted(ASKED_AND_NOT_MADE), reason("r", "E3-R2", "2026-03-10", "adjustment-9")))
                .notMet(MARKED);
    }

    @Test
    void anAdjustmentCountsOnceItIsWrittenDown() {
        Adjustment late = WHOLE.withProvenance(
                Provenance.builder().recordedOn(day("2026-03-05")).build());

        assertThatOn("2026-03-04", adjusted(late)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn("2026-03-05", adjusted(late)).met(MET);
    }

    @Test
    void looksAtTheLastWorkAndLetsItBecomeHistory() {
        PracticeRecord ended =
                adjusted(ASKED_AND_NOT_MADE).withJourney(Recorded.closedFamily().journey());
        PracticeRecord reopened = adjusted(WHOLE)
                .withJourney(family().journey()
                        .withEpisodes(
                                Given.closed("episode-0", "2026-01-05", "2026-03-02"),
                                Given.open("episode-1", "2026-03-03")));

        assertThatOn("2026-12-30", ended).notMet(MARKED);
        assertThatOn("2026-12-31", ended)
                .notApplicable("What was asked for in this work can no longer be changed.")
                .history("2026-06-30 " + MARKED);
        assertThatOn("2026-04-01", reopened)
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /journey/episodes/1");
    }
}
