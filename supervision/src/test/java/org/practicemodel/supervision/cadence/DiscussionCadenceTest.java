package org.practicemodel.supervision.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.journey.Journey;
import org.practicemodel.core.journey.LevelOfHelp;
import org.practicemodel.core.journey.LevelOfHelpId;
import org.practicemodel.core.journey.Proceedings;
import org.practicemodel.core.journey.ProceedingsId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.PracticeRationale;
import org.practicemodel.core.reason.RationaleId;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.supervision.FamilyDiscussionId;
import org.practicemodel.core.supervision.GoalDiscussion;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.voice.Statement;

class DiscussionCadenceTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 12);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PracticeRecord opened() {
        return PracticeRecord.builder()
                .id(RecordId.of("record"))
                .journey(Journey.builder()
                        .addEpisodes(Episode.builder()
                                .id(EpisodeId.of("episode"))
                                .openedOn(OPENED)
                                .build())
                        .build())
                .build();
    }

    private static PracticeRecord talked(PracticeRecord record, String... days) {
        return record.withDiscussions(Arrays.stream(days)
                .map(on -> FamilyDiscussion.builder()
                        .id(FamilyDiscussionId.of("discussion-" + on))
                        .on(day(on))
                        .build())
                .toList());
    }

    private static PracticeRecord atLevel(HelpLevel level, RecordedInterval interval) {
        PracticeRecord record = opened();
        return record.withJourney(record.journey()
                .withLevelsOfHelp(LevelOfHelp.builder()
                        .id(LevelOfHelpId.of("level"))
                        .level(level)
                        .interval(interval)
                        .build()));
    }

    private static Cadence on(String asOf, PracticeRecord record) {
        return DiscussionCadence.of(view(asOf, record)).orElseThrow();
    }

    private static RecordView view(String asOf, PracticeRecord record) {
        return RecordView.of(record, day(asOf), WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
    }

    @Test
    void withoutAKnownOpeningNothingIsCounted() {
        assertThat(DiscussionCadence.of(view(
                        "2026-06-01",
                        PracticeRecord.builder().id(RecordId.of("record")).build())))
                .isEmpty();
    }

    @Test
    void ninetyOneDaysAreInTimeAndTheNextIsNot() {
        Cadence last = on("2026-04-13", opened());
        Cadence after = on("2026-04-14", opened());

        assertThat(last.next()).isEqualTo(new Due(day("2026-04-13"), day("2026-04-13")));
        assertThat(last.passed()).isFalse();
        assertThat(last.lastHeldOn()).isEmpty();
        assertThat(after.passed()).isTrue();
        assertThat(after.gaps()).containsExactly(new Gap(OPENED, last.next(), Optional.empty(), List.of()));
    }

    @Test
    void eachDiscussionBeginsTheTimeAnewAndOneThatCameLateLeavesAGap() {
        Cadence cadence = on("2026-06-30", talked(opened(), "2026-04-14", "2026-02-02", "2026-05-10"));
        Cadence late = on("2026-06-30", talked(opened(), "2026-05-10", "2026-05-10"));

        assertThat(cadence.heldOn()).containsExactly(day("2026-02-02"), day("2026-04-14"), day("2026-05-10"));
        assertThat(cadence.lastHeldOn()).contains(day("2026-05-10"));
        assertThat(cadence.next().on()).isEqualTo(day("2026-08-09"));
        assertThat(cadence.gaps()).isEmpty();
        assertThat(late.heldOn()).containsExactly(day("2026-05-10"));
        assertThat(late.gaps())
                .containsExactly(new Gap(
                        OPENED,
                        new Due(day("2026-04-13"), day("2026-04-13")),
                        Optional.of(day("2026-05-10")),
                        List.of()));
    }

    @Test
    void whatIsOutsideTheEpisodeOrHasNoDayDoesNotCount() {
        PracticeRecord record = talked(opened(), "2026-01-11", "2026-01-12", "2026-07-01");
        PracticeRecord dayless =
                record.withDiscussions(record.discussions().get(0).withOn(Optional.empty()));

        assertThat(on("2026-06-30", record).heldOn()).containsExactly(OPENED);
        assertThat(on("2026-06-30", dayless).heldOn()).isEmpty();
    }

    @Test
    void aClosedEpisodeIsCountedUpToItsEnd() {
        PracticeRecord record = opened();
        PracticeRecord closed = record.withJourney(record.journey()
                .withEpisodes(record.journey()
                        .episodes()
                        .get(0)
                        .withClosure(Closure.builder().on(day("2026-04-13")).build())));

        assertThat(on("2026-12-31", closed).passed()).isFalse();
    }

    @Test
    void aProtectionPlanAsksForThirtyOneDaysAndFiveWorkingDaysWithEasterBetween() {
        PracticeRecord record = opened().withPlans(Plan.builder()
                .id(PlanId.of("plan"))
                .kind(PlanKind.CHILD_PROTECTION)
                .agreedOn(day("2026-03-02"))
                .build());

        assertThat(on("2026-04-13", record).next()).isEqualTo(new Due(day("2026-04-02"), day("2026-04-13")));
        assertThat(on("2026-04-13", record).passed()).isFalse();
        assertThat(on("2026-04-14", record).passed()).isTrue();
        assertThat(on("2026-04-14", talked(record, "2026-03-30")).next())
                .isEqualTo(new Due(day("2026-04-30"), day("2026-05-08")));
    }

    @Test
    void whatEndsBeforeTheShorterTimeIsOverDoesNotShortenIt() {
        RecordedInterval over = RecordedInterval.between(day("2026-01-20"), day("2026-02-19"));
        RecordedInterval toTheDay = RecordedInterval.between(day("2026-01-20"), day("2026-02-20"));

        assertThat(on("2026-03-02", atLevel(HelpLevel.LOOKED_AFTER, over))
                        .next()
                        .on())
                .isEqualTo(day("2026-04-13"));
        assertThat(on("2026-03-02", atLevel(HelpLevel.LOOKED_AFTER, toTheDay))
                        .next()
                        .on())
                .isEqualTo(day("2026-02-20"));
    }

    @Test
    void levelsOfHelpThatAreNotStatutoryLeaveTheUsualTime() {
        RecordedInterval since = RecordedInterval.openFrom(day("2026-01-20"));

        assertThat(on("2026-02-02", atLevel(HelpLevel.CHILD_IN_NEED, since))
                        .next()
                        .on())
                .isEqualTo(day("2026-04-13"));
        assertThat(on("2026-02-02", atLevel(HelpLevel.PRE_PROCEEDINGS, since))
                        .next()
                        .on())
                .isEqualTo(day("2026-02-20"));
        assertThat(on("2026-02-02", atLevel(HelpLevel.CHILD_PROTECTION, since))
                        .next()
                        .on())
                .isEqualTo(day("2026-02-20"));
    }

    @Test
    void whatBeginsShortlyBeforeTheUsualTimeIsOverDoesNotLengthenIt() {
        RecordedInterval since = RecordedInterval.openFrom(day("2026-04-10"));

        assertThat(on("2026-04-13", atLevel(HelpLevel.LOOKED_AFTER, since)).next())
                .isEqualTo(new Due(day("2026-04-13"), day("2026-04-13")));
    }

    @Test
    void aLetterBeforeProceedingsShortensTheTimeUntilTheApplication() {
        PracticeRecord record = opened();
        Proceedings letter = Proceedings.builder()
                .id(ProceedingsId.of("proceedings"))
                .letterSentOn(day("2026-02-02"))
                .build();

        assertThat(on("2026-02-28", record.withJourney(record.journey().withProceedings(letter)))
                        .next()
                        .on())
                .isEqualTo(day("2026-03-05"));
        assertThat(on(
                                "2026-02-28",
                                record.withJourney(
                                        record.journey().withProceedings(letter.withApplicationOn(day("2026-02-20")))))
                        .next()
                        .on())
                .isEqualTo(day("2026-04-13"));
    }

    @Test
    void aReasonStandsWithTheGapInWhichItWasGiven() {
        PracticeRationale first = reason("reason-1", "2026-05-04");
        PracticeRationale second = reason("reason-2", "2026-08-20");
        PracticeRationale before = reason("reason-0", "2026-01-02");
        PracticeRationale other = reason("reason-9", "2026-05-05").withRules(RuleCode.of("P10-R3"));

        Cadence cadence = on("2026-09-01", talked(opened(), "2026-05-10").withRationales(second, first, before, other));

        assertThat(cadence.gaps()).extracting(Gap::reasons).containsExactly(List.of(first), List.of(second));
        assertThat(cadence.gaps())
                .extracting(Gap::toString)
                .containsExactly("Gap 2026-01-12..2026-05-10", "Gap 2026-05-10..");
    }

    private static PracticeRationale reason(String id, String on) {
        return PracticeRationale.builder()
                .id(RationaleId.of(id))
                .addRules(DiscussionCadence.RULE)
                .by(RoleCode.TEAM_MANAGER)
                .on(day(on))
                .words("Invented reason.")
                .build();
    }

    @Test
    void theTextFormShowsDaysOnly() {
        assertThat(on("2026-06-30", opened())).hasToString("Cadence from 2026-01-12, next by 2026-04-13");
    }

    private static Goal goal() {
        return Goal.builder()
                .id(GoalId.of("goal"))
                .author(GoalAuthor.TOGETHER)
                .statement(Statement.of("Invented words."))
                .build();
    }

    private static FamilyDiscussion said(String on, GoalProgress progress) {
        return FamilyDiscussion.builder()
                .id(FamilyDiscussionId.of("discussion-" + on))
                .on(day(on))
                .addGoals(GoalDiscussion.builder()
                        .goal(GoalId.of("goal"))
                        .progress(progress)
                        .build())
                .build();
    }

    private static Cadence ofGoal(String asOf, PracticeRecord record, Goal goal) {
        return DiscussionCadence.of(view(asOf, record), goal).orElseThrow();
    }

    @Test
    void aGoalIsCountedFromTheDayItWasSetOrFromTheOpening() {
        PracticeRecord unknown =
                PracticeRecord.builder().id(RecordId.of("record")).build();

        assertThat(ofGoal("2026-06-01", opened(), goal()).startedOn()).isEqualTo(OPENED);
        assertThat(ofGoal("2026-06-01", opened(), goal().withSetOn(day("2026-01-11")))
                        .startedOn())
                .isEqualTo(OPENED);
        assertThat(ofGoal("2026-06-01", opened(), goal().withSetOn(day("2026-01-13")))
                        .startedOn())
                .isEqualTo(day("2026-01-13"));
        assertThat(ofGoal("2026-06-01", unknown, goal().withSetOn(day("2026-01-11")))
                        .startedOn())
                .isEqualTo(day("2026-01-11"));
        assertThat(DiscussionCadence.of(view("2026-06-01", unknown), goal())).isEmpty();
    }

    @Test
    void onlyDiscussionsThatSaySomethingOfAGoalCountForIt() {
        Cadence cadence = ofGoal(
                "2026-06-01",
                opened().withDiscussions(
                                said("2026-03-02", GoalProgress.NO_CHANGE),
                                said("2026-03-30", GoalProgress.NOT_DISCUSSED),
                                FamilyDiscussion.builder()
                                        .id(FamilyDiscussionId.of("another"))
                                        .on(day("2026-04-06"))
                                        .build()),
                goal());

        assertThat(cadence.heldOn()).containsExactly(day("2026-03-02"));
        assertThat(cadence.next().on()).isEqualTo(day("2026-06-01"));
        assertThat(cadence.passed()).isFalse();
    }

    @Test
    void onlyReasonsAboutAGoalExplainItsGaps() {
        PracticeRationale reason = PracticeRationale.builder()
                .id(RationaleId.of("reason"))
                .addRules(DiscussionCadence.RULE)
                .addAbout(EntryId.of("goal"))
                .by(RoleCode.TEAM_MANAGER)
                .on(day("2026-02-02"))
                .words("Invented reason.")
                .build();

        assertThat(ofGoal("2026-06-01", opened().withRationales(reason), goal()).gaps())
                .flatExtracting(Gap::reasons)
                .containsExactly(reason);
        assertThat(ofGoal("2026-06-01", opened().withRationales(reason.withAbout(EntryId.of("another"))), goal())
                        .gaps())
                .flatExtracting(Gap::reasons)
                .isEmpty();
    }
}
