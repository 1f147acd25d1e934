package org.practicemodel.principles.rule.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.engagement.WorkingStance.CHALLENGE;
import static org.practicemodel.core.engagement.WorkingStance.SUPPORT;
import static org.practicemodel.core.reflection.StanceReflectionOutcome.BOTH;
import static org.practicemodel.core.reflection.StanceReflectionOutcome.MOSTLY_ONE_SIDED;
import static org.practicemodel.principles.testing.Engaged.WORDS;
import static org.practicemodel.principles.testing.Given.notHeld;
import static org.practicemodel.principles.testing.Given.reason;
import static org.practicemodel.principles.testing.Recorded.closedFamily;
import static org.practicemodel.principles.testing.Recorded.family;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.engagement.WorkingStanceTag;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.reflection.StanceReflection;
import org.practicemodel.core.reflection.StanceReflectionId;
import org.practicemodel.core.reflection.StanceReflectionOutcome;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.principles.testing.Found;
import org.practicemodel.principles.testing.Given;

class SupportAndChallengeTest {

    private static final SupportAndChallenge RULE = new SupportAndChallenge();

    private static final String WITH =
            "Since 5 January 2026 support is tagged in 2 and challenge in 1 of 3 interactions:"
                    + " in the social discipline window, working with.";
    private static final String FOR =
            "Since 5 January 2026 support is tagged in 3 interactions and challenge in none: in"
                    + " the social discipline window, doing for.";
    private static final String TO =
            "Since 5 January 2026 challenge is tagged in 3 interactions and support in none: in"
                    + " the social discipline window, doing to.";
    private static final String FEW =
            "Since 5 January 2026 support or challenge is tagged in 2 interactions; the pattern is looked at from 3 on.";
    private static final String NONE = "Since 5 January 2026 neither support nor challenge is tagged; the pattern is"
            + " looked at from 3 interactions on.";
    private static final String ONE_SIDED =
            "A worker's reflection of 20 March 2026 says that it was mostly one-sided; what they will try next is not recorded.";

    private static Found on(String asOf, PracticeRecord record) {
        return Found.of(Given.outcome(RULE, record, Given.day(asOf)));
    }

    private static Found found(PracticeRecord record) {
        return on("2026-04-01", record);
    }

    private static Interaction tagged(String id, String on, WorkingStance... stances) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .mode(InteractionMode.of("visit"))
                .on(Given.day(on))
                .stances(Arrays.stream(stances)
                        .map(stance -> WorkingStanceTag.builder().stance(stance).build())
                        .toList())
                .build();
    }

    private static PracticeRecord met(PracticeRecord record, Interaction... interactions) {
        return record.withEngagement(record.engagement().withInteractions(interactions));
    }

    /** Three interactions with these tags, one each. */
    private static PracticeRecord three(WorkingStance first, WorkingStance second, WorkingStance third) {
        return met(
                family(),
                tagged("interaction-1", "2026-03-03", first),
                tagged("interaction-2", "2026-03-10", second),
                tagged("interaction-3", "2026-03-17", third));
    }

    private static StanceReflection reflection(String id, StanceReflectionOutcome outcome, String on) {
        return StanceReflection.builder()
                .id(StanceReflectionId.of(id))
                .outcome(outcome)
                .on(Given.day(on))
                .build();
    }

    private static PracticeRecord reflected(StanceReflection... reflections) {
        return three(SUPPORT, SUPPORT, SUPPORT).withStanceReflections(reflections);
    }

    @Test
    void isASupportingRuleThatAReasonDoesNotAnswer() {
        RuleDescriptor descriptor = RULE.descriptor();

        assertThat(descriptor.code()).hasToString("P01-R2");
        assertThat(descriptor.slug()).isEqualTo("support-and-challenge");
        assertThat(descriptor.principles()).containsExactly(LeedsPrinciples.ALWAYS_WORKING_WITH);
        assertThat(descriptor.standing()).isEqualTo(Standing.SUPPORTING);
        assertThat(descriptor.advisory()).isFalse();
        assertThat(descriptor.testBasis()).hasToString("S board report 2020 §2.11");
        assertThat(descriptor.reasonEffect()).isEqualTo(ReasonEffect.NONE);
        assertThat(descriptor.thresholds())
                .extracting(limit -> limit.key() + " " + limit.defaultValue())
                .containsExactly("stance.minTags 3", "stance.openDays 28", "evidence.windowDays 183");
    }

    @Test
    void bothAmongThreeInteractionsIsMet() {
        found(three(SUPPORT, CHALLENGE, SUPPORT))
                .met(WITH)
                .evidence(
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /engagement/interactions/2");
        found(met(
                        family(),
                        tagged("interaction-1", "2026-03-03", SUPPORT, CHALLENGE, SUPPORT),
                        tagged("interaction-2", "2026-03-10", SUPPORT),
                        tagged("interaction-3", "2026-03-17", WorkingStance.of("anytown-humour"))))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
    }

    @Test
    void whatIsOneSidedIsShownAndNotJudged() {
        found(three(SUPPORT, SUPPORT, SUPPORT))
                .notEnough(NotEnoughReason.NOT_RECORDED, FOR)
                .evidence(
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /engagement/interactions/2");
        found(three(CHALLENGE, CHALLENGE, CHALLENGE)).notEnough(NotEnoughReason.NOT_RECORDED, TO);
    }

    @Test
    void fewerThanThreeLeaveItOpen() {
        PracticeRecord two = met(
                family(),
                tagged("interaction-1", "2026-03-03", SUPPORT),
                tagged("interaction-2", "2026-03-10", CHALLENGE));

        found(two)
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW)
                .evidence("SUPPORTS /engagement/interactions/0", "SUPPORTS /engagement/interactions/1");
        found(met(family(), tagged("interaction-1", "2026-03-03", SUPPORT)))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Since 5 January 2026 support or challenge is tagged in one interaction; the pattern is looked at"
                                + " from 3 on.");
        found(family()).notEnough(NotEnoughReason.NOT_RECORDED, NONE).evidence("MISSING /journey/episodes/0");
        found(notHeld(family(), RecordType.WORKING_STANCES)).notEnough(NotEnoughReason.SOURCE_DOES_NOT_HOLD, NONE);
        Found.of(RULE.evaluate(RecordView.of(
                        two,
                        Given.day("2026-04-01"),
                        WorkingCalendar.englandAndWales(),
                        PracticeModels.leeds(),
                        Map.of(SupportAndChallenge.LEAST_TAGS.key(), 2))))
                .met("Since 5 January 2026 support is tagged in 1 and challenge in 1 of 2 interactions: in the social"
                        + " discipline window, working with.");
    }

    @Test
    void onlyWhatTookPlaceInTheWindowCounts() {
        Interaction challenge = tagged("interaction-3", "2026-03-17", CHALLENGE);
        PracticeRecord supported = met(
                family(),
                tagged("interaction-1", "2026-03-03", SUPPORT),
                tagged("interaction-2", "2026-03-10", SUPPORT),
                challenge.withOutcome(InteractionOutcome.TOOK_PLACE));

        found(supported).met(WITH);
        found(met(
                        supported,
                        tagged("interaction-1", "2026-03-03", SUPPORT),
                        tagged("interaction-2", "2026-03-10", SUPPORT),
                        challenge.withOutcome(InteractionOutcome.ATTEMPTED)))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        found(met(
                        supported,
                        tagged("interaction-1", "2026-03-03", SUPPORT),
                        tagged("interaction-2", "2026-03-10", SUPPORT),
                        challenge.withOn(Optional.empty())))
                .notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on("2026-03-16", supported).notEnough(NotEnoughReason.NOT_RECORDED, FEW);
        on("2026-09-02", supported)
                .met("Since 3 March 2026 support is tagged in 2 and challenge in 1 of 3 interactions: in the social"
                        + " discipline window, working with.");
        on("2026-09-03", supported)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Since 4 March 2026 support or challenge is tagged in 2 interactions; the pattern is looked at"
                                + " from 3 on.");
    }

    @Test
    void inTheFirstWeeksItDoesNotApply() {
        String young = "The work began on 5 January 2026; support and challenge are looked at from 2 February 2026.";
        PracticeRecord early = met(
                family(),
                tagged("interaction-1", "2026-01-06", SUPPORT),
                tagged("interaction-2", "2026-01-07", CHALLENGE),
                tagged("interaction-3", "2026-01-08", SUPPORT));

        on("2026-02-01", early).notApplicable(young).evidence();
        on("2026-02-02", early).met(WITH);
        on("2026-02-01", Given.with(early, Given.closed("episode-1", "2026-01-05", "2026-01-31")))
                .notApplicable(young);
        on("2026-02-01", early.withJourney(Given.record().journey()))
                .met("Since 2 August 2025 support is tagged in 2 and challenge in 1 of 3 interactions: in the social"
                        + " discipline window, working with.");
    }

    @Test
    void aWorkersOwnReflectionIsBegunUntilItSaysWhatComesNext() {
        StanceReflection oneSided = reflection("reflection-1", MOSTLY_ONE_SIDED, "2026-03-20");

        found(reflected(oneSided))
                .notMet(ONE_SIDED)
                .begun()
                .evidence(
                        "CONTRADICTS /stanceReflections/0",
                        "SUPPORTS /engagement/interactions/0",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /engagement/interactions/2");
        found(reflected(oneSided.withNextStep(WORDS))).notEnough(NotEnoughReason.NOT_RECORDED, FOR);
        found(reflected(reflection("reflection-1", BOTH, "2026-03-20"))).notEnough(NotEnoughReason.NOT_RECORDED, FOR);
        found(three(SUPPORT, CHALLENGE, SUPPORT).withStanceReflections(oneSided))
                .met(WITH);
        found(reflected(oneSided).withRationales(reason("reason-1", "P01-R2", "2026-03-21")))
                .notMet(ONE_SIDED);
        found(family().withStanceReflections(oneSided)).notMet(ONE_SIDED).begun();
    }

    @Test
    void theLastReflectionSpeaks() {
        StanceReflection oneSided = reflection("reflection-1", MOSTLY_ONE_SIDED, "2026-03-20");

        found(reflected(oneSided, reflection("reflection-2", BOTH, "2026-03-21")))
                .notEnough(NotEnoughReason.NOT_RECORDED, FOR);
        found(reflected(oneSided, reflection("reflection-2", BOTH, "2026-03-19")))
                .notMet(ONE_SIDED);
        found(reflected(reflection("reflection-0", BOTH, "2026-03-20"), oneSided))
                .notEnough(NotEnoughReason.NOT_RECORDED, FOR);
        found(reflected(oneSided, reflection("reflection-2", BOTH, "2026-04-02")))
                .notMet(ONE_SIDED);
        found(reflected(oneSided.withOn(Optional.empty()))).notEnough(NotEnoughReason.NOT_RECORDED, FOR);
        on("2026-09-19", reflected(oneSided)).notMet(ONE_SIDED);
        on("2026-09-20", reflected(oneSided))
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Since 21 March 2026 neither support nor challenge is tagged; the pattern is looked at from 3"
                                + " interactions on.");
    }

    @Test
    void onceTheWorkHasEndedItBecomesHistory() {
        PracticeRecord ended =
                closedFamily().withStanceReflections(reflection("reflection-1", MOSTLY_ONE_SIDED, "2026-03-20"));

        on("2026-12-30", ended).notMet(ONE_SIDED);
        on("2026-12-31", ended).notEnough(NotEnoughReason.NOT_RECORDED, NONE).history("2026-06-30 " + ONE_SIDED);
    }

    @Test
    void onlyTheCurrentEpisodeIsLookedAt() {
        PracticeRecord opened = Given.with(
                three(SUPPORT, CHALLENGE, SUPPORT),
                Given.closed("episode-1", "2026-01-05", "2026-03-09"),
                Given.open("episode-2", "2026-03-10"));

        on("2026-04-07", opened)
                .notEnough(
                        NotEnoughReason.NOT_RECORDED,
                        "Since 10 March 2026 support or challenge is tagged in 2 interactions; the pattern is looked at"
                                + " from 3 on.");
    }
}
