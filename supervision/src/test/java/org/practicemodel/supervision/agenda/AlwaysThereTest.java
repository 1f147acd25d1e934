package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.agenda.Invented.agenda;
import static org.practicemodel.supervision.agenda.Invented.discussion;
import static org.practicemodel.supervision.agenda.Invented.places;
import static org.practicemodel.supervision.agenda.Invented.restricted;
import static org.practicemodel.supervision.agenda.Invented.shown;
import static org.practicemodel.supervision.rule.Given.WORDS;
import static org.practicemodel.supervision.rule.Given.closed;
import static org.practicemodel.supervision.rule.Given.day;
import static org.practicemodel.supervision.rule.Given.discussion;
import static org.practicemodel.supervision.rule.Given.family;
import static org.practicemodel.supervision.rule.Given.of;
import static org.practicemodel.supervision.rule.Given.open;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionId;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.ChildVoiceId;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.participation.FamilyFeedbackId;
import org.practicemodel.core.plan.GoalOutcome;
import org.practicemodel.core.plan.GoalOutcomeId;
import org.practicemodel.core.plan.GoalReached;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.supervision.rule.Given;

class AlwaysThereTest {

    private static final String OWN = "OWN_ITEM: What you bring comes first. What would you like to bring today?";
    private static final String NO_GOOD_NEWS =
            "GOING_WELL: Nothing recorded since 5 January 2026 tells of it; what goes"
                    + " well is worth knowing all the more. What is going well, and what helped it along?";
    private static final String NOBODY = "DAY_TO_DAY_LIFE: No day is recorded on which it was talked about in"
            + " supervision. Whose day-to-day life do we hold in mind here, and what is it like just now?";

    private static FamilyMember child(String id) {
        return FamilyMember.builder().id(PersonId.of(id)).role(FamilyRole.CHILD).build();
    }

    private static PracticeRecord with(FamilyMember... members) {
        PracticeRecord record = family();
        return record.withFamily(record.family().withMembers(members));
    }

    private static PracticeRecord reached(GoalReached reached, String on) {
        return family().withGoalOutcomes(GoalOutcome.builder()
                .id(GoalOutcomeId.of("outcome-1"))
                .goal(GoalId.of("goal-1"))
                .reached(reached)
                .on(day(on))
                .build());
    }

    private static PracticeRecord seen(Interaction... interactions) {
        PracticeRecord record = family();
        return record.withEngagement(record.engagement().withInteractions(interactions));
    }

    private static Interaction visit(String id, String on, boolean seen) {
        return Interaction.builder()
                .id(InteractionId.of(id))
                .mode(InteractionMode.HOME_VISIT)
                .on(day(on))
                .addChildren(
                        ChildSeen.builder().child(PersonId.of("ava")).seen(seen).build())
                .build();
    }

    private static String goingWell(PracticeRecord record, String asOf) {
        return agenda(record, asOf).items().get(1).reason(Locale.UK);
    }

    private static String daysAre(PracticeRecord record, String asOf) {
        return agenda(record, asOf).items().get(2).reason(Locale.UK);
    }

    private static String asked(PracticeRecord record) {
        return agenda(record, "2026-06-30").items().get(2).question(Locale.UK);
    }

    private static List<String> goingWellPlaces(PracticeRecord record, String asOf) {
        return places(record, asOf, AgendaTopic.GOING_WELL);
    }

    private static List<String> dayPlaces(PracticeRecord record) {
        return places(record, "2026-06-30", AgendaTopic.DAY_TO_DAY_LIFE);
    }

    @Test
    void threeThingsAreAlwaysThere() {
        Agenda agenda = agenda(family(), "2026-06-30");

        assertThat(shown(agenda.items())).containsExactly(OWN, NO_GOOD_NEWS, NOBODY);
        assertThat(agenda.items())
                .allMatch(item -> item.topic().isAlwaysThere() && item.about().isEmpty());
        assertThat(agenda.asOf()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void whatGoesWellIsWhatMovedForwardWasReachedOrWasSaidByTheFamily() {
        PracticeRecord record = reached(GoalReached.REACHED, "2026-03-02")
                .withDiscussions(
                        discussion(
                                "discussion-1", "2026-03-05", "goal-1", GoalProgress.NO_CHANGE, GoalProgress.ADVANCE),
                        discussion("discussion-2").withOn(day("2026-03-06")).withAdvances(WORDS),
                        discussion("discussion-3").withOn(day("2026-03-07")).withBarriers(WORDS));
        PracticeRecord told = record.withEngagement(record.engagement()
                .withFamilyFeedback(FamilyFeedback.builder()
                        .id(FamilyFeedbackId.of("feedback-1"))
                        .on(day("2026-03-01"))
                        .build()));

        assertThat(goingWell(told, "2026-03-31"))
                .isEqualTo(
                        "4 entries since 5 January 2026 may tell of it: what moved forward, a goal that was reached, or"
                                + " what the family said.");
        assertThat(goingWellPlaces(told, "2026-03-31"))
                .containsExactly(
                        "SUPPORTS /discussions/0",
                        "SUPPORTS /discussions/1",
                        "SUPPORTS /engagement/familyFeedback/0",
                        "SUPPORTS /goalOutcomes/0");
    }

    @Test
    void oneEntryIsOne() {
        assertThat(goingWell(reached(GoalReached.REACHED, "2026-03-02"), "2026-03-31"))
                .isEqualTo(
                        "One entry since 5 January 2026 may tell of it: what moved forward, a goal that was reached, or"
                                + " what the family said.");
        assertThat(goingWellPlaces(reached(GoalReached.PARTLY, "2026-03-02"), "2026-03-31"))
                .isEmpty();
    }

    @Test
    void whatGoesWellIsOfHalfAYearAndOfThisEpisode() {
        PracticeRecord record = reached(GoalReached.REACHED, "2026-03-02");

        assertThat(goingWellPlaces(record, "2026-09-01")).hasSize(1);
        assertThat(goingWellPlaces(record, "2026-09-02")).isEmpty();
        assertThat(goingWell(record, "2026-09-02")).startsWith("Nothing recorded since 3 March 2026 tells of it");
        assertThat(goingWellPlaces(reached(GoalReached.REACHED, "2026-01-05"), "2026-03-31"))
                .hasSize(1);
        assertThat(goingWellPlaces(reached(GoalReached.REACHED, "2026-01-04"), "2026-03-31"))
                .isEmpty();
        assertThat(goingWellPlaces(
                        family().withDiscussions(discussion("discussion-1").withAdvances(WORDS)), "2026-03-31"))
                .isEmpty();
    }

    @Test
    void itIsKnownWhenTheDaysWereLastTalkedAbout() {
        PracticeRecord record = family().withDiscussions(
                        discussion("discussion-1").withOn(day("2026-03-05")).withDayToDayLife(WORDS),
                        discussion("discussion-2").withOn(day("2026-04-02")).withDayToDayLife(WORDS),
                        discussion("discussion-3").withOn(day("2026-04-30")),
                        discussion("discussion-4").withDayToDayLife(WORDS));

        assertThat(daysAre(record, "2026-06-30")).isEqualTo("It was last talked about in supervision on 2 April 2026.");
        assertThat(dayPlaces(record)).containsExactly("SUPPORTS /discussions/1");
        assertThat(daysAre(record, "2026-04-01")).isEqualTo("It was last talked about in supervision on 5 March 2026.");
    }

    @Test
    void wordsOfEarlierWorkOrWithoutADayAreNotTheLast() {
        PracticeRecord reopened = of(closed("episode-1", "2025-01-06", "2025-06-30"), open("episode-2", "2026-01-05"))
                .withDiscussions(
                        discussion("discussion-1").withOn(day("2025-03-05")).withDayToDayLife(WORDS),
                        discussion("discussion-2").withDayToDayLife(WORDS));

        assertThat(daysAre(reopened, "2026-06-30"))
                .isEqualTo("No day is recorded on which it was talked about in supervision.");
        assertThat(dayPlaces(reopened)).isEmpty();
    }

    @Test
    void theDaysRestOnWhenAChildWasLastSeenAndHeard() {
        PracticeRecord seen = seen(
                visit("visit-1", "2026-05-05", true),
                visit("visit-3", "2026-05-12", true),
                visit("visit-2", "2026-05-12", true),
                visit("visit-4", "2026-05-19", false));
        PracticeRecord heard = seen.withEngagement(seen.engagement()
                .withChildVoices(
                        ChildVoice.builder()
                                .id(ChildVoiceId.of("voice-1"))
                                .child(PersonId.of("ava"))
                                .spaceOn(day("2026-04-01"))
                                .build(),
                        ChildVoice.builder()
                                .id(ChildVoiceId.of("voice-2"))
                                .child(PersonId.of("ava"))
                                .spaceOn(day("2026-04-02"))
                                .build()));

        assertThat(dayPlaces(heard))
                .containsExactly(
                        "SUPPORTS /engagement/interactions/2",
                        "SUPPORTS /engagement/interactions/1",
                        "SUPPORTS /engagement/childVoices/1");
    }

    @Test
    void theQuestionIsAboutTheChildrenThereAre() {
        String each = "What is an ordinary day like just now for each child, seen with their own eyes?";
        String unborn = "What is being made ready for the baby, and what will their first days be like?";
        String nobody = "Whose day-to-day life do we hold in mind here, and what is it like just now?";
        FamilyMember expected = child("bee").withDueOn(PartialDate.parse("2026-08"));
        FamilyMember died = child("cal").withDiedOn(PartialDate.parse("2025"));
        FamilyMember mother = FamilyMember.builder()
                .id(PersonId.of("mother"))
                .role(FamilyRole.PARENT)
                .build();

        assertThat(asked(with(child("ava"), expected, mother))).isEqualTo(each);
        assertThat(asked(with(expected, died, mother))).isEqualTo(unborn);
        assertThat(asked(with(died, mother))).isEqualTo(nobody);
        assertThat(asked(restricted(with(child("ava"), expected), "ava"))).isEqualTo(unborn);
        assertThat(asked(restricted(with(child("ava"), expected), "ava", "bee")))
                .isEqualTo(nobody);
    }

    @Test
    void nothingThatIsRestrictedIsInWhatIsAlwaysThere() {
        PracticeRecord record = reached(GoalReached.REACHED, "2026-03-02")
                .withDiscussions(
                        discussion("discussion-1").withOn(day("2026-03-05")).withDayToDayLife(WORDS),
                        discussion("discussion-2").withOn(day("2026-04-02")).withDayToDayLife(WORDS));
        PracticeRecord closedOff = restricted(record, "outcome-1", "discussion-2");

        assertThat(goingWellPlaces(closedOff, "2026-06-30")).isEmpty();
        assertThat(daysAre(closedOff, "2026-06-30"))
                .isEqualTo("It was last talked about in supervision on 5 March 2026.");
        assertThat(agenda(closedOff, "2026-06-30").items()).noneMatch(AgendaItem::restricted);
    }

    @Test
    void whenTheWorkHasEndedTheyAreAllThatIsLeft() {
        PracticeRecord ended = of(closed("episode-1", "2026-01-05", "2026-06-30"))
                .withGoals(Given.goal("goal-1"))
                .withPlans(Invented.plan("plan-1", "2026-01-12"));

        assertThat(agenda(ended, "2026-06-29").items()).hasSizeGreaterThan(3);
        assertThat(shown(agenda(ended, "2026-06-30").items())).containsExactly(OWN, NO_GOOD_NEWS, NOBODY);
    }
}
