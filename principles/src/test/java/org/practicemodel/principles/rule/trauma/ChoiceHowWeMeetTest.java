package org.practicemodel.principles.rule.trauma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.principles.testing.Given.day;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.family;
import static org.practicemodel.principles.testing.Visited.undated;
import static org.practicemodel.principles.testing.Visited.visit;
import static org.practicemodel.principles.testing.Visited.writtenDown;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.Preference;
import org.practicemodel.core.engagement.PreferenceId;
import org.practicemodel.core.engagement.PreferenceKind;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;
import org.practicemodel.principles.testing.Recorded;
import org.practicemodel.principles.testing.Visited;

class ChoiceHowWeMeetTest {

    private static final ChoiceHowWeMeet RULE = new ChoiceHowWeMeet();
    private static final String MET = "How people would like to meet is recorded.";
    private static final String NONE = "It is not recorded how anybody in the family would like to meet.";
    private static final String TWICE =
            "People met or spoke 2 times since 5 January 2026 contrary to a preference that was recorded.";
    private static final Preference PREFERENCE = Preference.builder()
            .id(PreferenceId.of("preference-1"))
            .of(PersonId.of("child-1"))
            .addKinds(PreferenceKind.PLACE)
            .on(day("2026-02-02"))
            .build();
    private static final Preference OTHER =
            PREFERENCE.withId(PreferenceId.of("preference-2")).withOn(Optional.empty());

    private static Found assertThatOn(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, day(asOf)));
    }

    private static PracticeRecord preferred(Preference... preferences) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withPreferences(preferences));
    }

    private static PracticeRecord met(Interaction... times) {
        return Visited.with(preferred(PREFERENCE), times);
    }

    private static Interaction contrary(String id, String on, String... preferences) {
        return visit(id, on)
                .mode(InteractionMode.TELEPHONE)
                .addAllContraryTo(Arrays.stream(preferences.length == 0 ? new String[] {"preference-1"} : preferences)
                        .map(PreferenceId::of)
                        .toList())
                .build();
    }

    @Test
    void isASupportingRuleOfTheElement() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("E3-R4");
        assertThat(descriptor.slug()).isEqualTo("choice-how-we-meet");
        assertThat(descriptor.element()).hasToString("trauma-informed-practice");
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.ANSWERS);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue() + " " + limit.unit())
                .containsExactly("preference.contraryTimes 2 COUNT", "evidence.windowDays 183 DAYS");
    }

    @Test
    void cannotSayWithoutAPreference() {
        assertThatOn("2026-04-01", family())
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE)
                .evidence("MISSING /journey/episodes/0");
        assertThatOn("2026-04-01", notHeld(family(), RecordType.PREFERENCES))
                .notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        assertThatOn("2026-04-01", Given.reliedOn(family(), RecordType.PREFERENCES, "2020-01-01"))
                .notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        assertThatOn("2026-02-01", preferred(PREFERENCE)).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "time", "person", "way", "no-preference", "anytown:other"})
    void anyPreferenceIsEnough(PreferenceKind kind) {
        assertThatOn("2026-02-02", preferred(PREFERENCE.withKinds(kind)))
                .met(MET)
                .evidence("SUPPORTS /engagement/preferences/0");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-04, false", "2026-01-05, true"})
    void whatWasTakenBackBeforeThisWorkIsNotLookedAt(String until, boolean counts) {
        var found = assertThatOn(
                "2026-04-01", preferred(PREFERENCE.withOn(day("2025-03-02")).withUntil(day(until))));

        if (counts) {
            found.met(MET);
        } else {
            found.notEnough(NotEnoughReason.NOT_RECORDED, NONE);
        }
    }

    @Test
    void whatWasSaidInEarlierWorkStillHolds() {
        assertThatOn("2026-04-01", preferred(PREFERENCE.withOn(day("2024-03-02"))))
                .met(MET);
    }

    @Test
    void twoTimesContraryToOneSpeakAgainst() {
        Interaction first = contrary("time-1", "2026-02-09");
        Interaction second = contrary("time-2", "2026-02-16");

        assertThatOn("2026-02-15", met(first, second)).met(MET);
        assertThatOn("2026-02-16", met(first, second))
                .notMet(TWICE)
                .notJustBegun()
                .aboutNobodyElse()
                .evidence("CONTRADICTS /engagement/interactions/0", "CONTRADICTS /engagement/interactions/1");
        assertThatOn(
                        "2026-04-01",
                        met(
                                first,
                                second,
                                visit("time-3", "2026-03-02")
                                        .addInLineWith(PreferenceId.of("preference-1"))
                                        .build()))
                .notMet(TWICE);
    }

    @Test
    void timesContraryToDifferentPreferencesAreNotAddedUp() {
        PracticeRecord both = preferred(PREFERENCE, OTHER);
        Interaction ofBoth = contrary("time-2", "2026-02-16", "preference-1", "preference-2");

        assertThatOn("2026-04-01", Visited.with(both, contrary("time-1", "2026-02-09", "preference-9"), ofBoth))
                .met(MET)
                .evidence("SUPPORTS /engagement/preferences/0", "SUPPORTS /engagement/preferences/1");
        assertThatOn("2026-04-01", Visited.with(both, contrary("time-1", "2026-02-09", "preference-2"), ofBoth))
                .notMet(TWICE)
                .evidence(
                        "SUPPORTS /engagement/preferences/0",
                        "CONTRADICTS /engagement/interactions/0",
                        "CONTRADICTS /engagement/interactions/1");
    }

    @Test
    void onlyTimesAtWhichThePreferenceHeldCount() {
        Interaction second = contrary("time-2", "2026-02-16");

        assertThatOn("2026-04-01", met(contrary("time-1", "2026-02-02"), second))
                .notMet(TWICE);
        assertThatOn("2026-04-01", met(contrary("time-1", "2026-02-01"), second))
                .met(MET);
        assertThatOn(
                        "2026-04-01",
                        Visited.with(
                                preferred(PREFERENCE.withUntil(day("2026-02-16"))),
                                contrary("time-1", "2026-02-09"),
                                second))
                .notMet(TWICE);
        assertThatOn(
                        "2026-04-01",
                        Visited.with(
                                preferred(PREFERENCE.withUntil(day("2026-02-15"))),
                                contrary("time-1", "2026-02-09"),
                                second))
                .met(MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attempted", "called-off-by-family", "called-off-by-service"})
    void timesThatDidNotTakePlaceDoNotCount(InteractionOutcome outcome) {
        assertThatOn(
                        "2026-04-01",
                        met(contrary("time-1", "2026-02-09").withOutcome(outcome), contrary("time-2", "2026-02-16")))
                .met(MET);
    }

    @Test
    void timesWithoutADayDoNotCount() {
        Interaction without =
                undated("time-1").addContraryTo(PreferenceId.of("preference-1")).build();

        assertThatOn("2026-04-01", met(without, contrary("time-2", "2026-02-16")))
                .met(MET);
    }

    @Test
    void looksBackForHalfAYear() {
        PracticeRecord record = met(contrary("time-1", "2026-02-09"), contrary("time-2", "2026-02-16"));

        assertThatOn("2026-08-11", record)
                .notMet(
                        "People met or spoke 2 times since 9 February 2026 contrary to a preference that was recorded.");
        assertThatOn("2026-08-12", record).met(MET);
    }

    @Test
    void aReasonAnswers() {
        PracticeRecord record = met(contrary("time-1", "2026-02-09"), contrary("time-2", "2026-02-16"));
        String given = "A reason was given on 20 February 2026 (role: team-manager).";

        assertThatOn("2026-04-01", Recorded.with(record, reason("r", "E3-R4", "2026-02-20", "preference-1")))
                .metWithReason(TWICE, given)
                .evidence(
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /rationales/0");
        assertThatOn("2026-04-01", Recorded.with(record, reason("r", "E3-R4", "2026-02-20", "time-2")))
                .metWithReason(TWICE, given);
        assertThatOn("2026-04-01", Recorded.with(record, reason("r", "E3-R4", "2026-02-20", "time-9")))
                .notMet(TWICE);
    }

    @Test
    void aTimeCountsOnceItIsWrittenDown() {
        Interaction late = writtenDown(contrary("time-2", "2026-02-16"), "2026-02-20");

        assertThatOn("2026-02-19", met(contrary("time-1", "2026-02-09"), late)).met(MET);
        assertThatOn("2026-02-20", met(contrary("time-1", "2026-02-09"), late)).notMet(TWICE);
    }

    @Test
    void looksAtTheLastWorkAndLetsItBecomeHistory() {
        PracticeRecord record = met(contrary("time-1", "2026-02-09"), contrary("time-2", "2026-02-16"));
        PracticeRecord ended = record.withJourney(Recorded.closedFamily().journey());
        PracticeRecord reopened = record.withJourney(record.journey()
                .withEpisodes(
                        Given.closed("episode-0", "2026-01-05", "2026-02-09"), Given.open("episode-1", "2026-02-10")));
        PracticeRecord saidLater =
                ended.withEngagement(ended.engagement().withPreferences(PREFERENCE.withOn(day("2026-07-01"))));

        assertThatOn("2026-12-30", ended).notMet(TWICE);
        assertThatOn("2026-12-31", ended)
                .notApplicable("What was contrary to a preference in this work can no longer be changed.")
                .history("2026-06-30 " + TWICE);
        assertThatOn("2026-04-01", reopened).met(MET);
        assertThatOn("2026-08-01", saidLater).notEnough(NotEnoughReason.NOT_RECORDED, NONE);
    }
}
