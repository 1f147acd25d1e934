package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.guide.Invented.DAD;
import static org.practicemodel.formulation.guide.Invented.DAY;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.voice.Statement;

class SmartTest {

    private static final Statement SOMETHING = Statement.of("Something");
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("g1"))
            .author(GoalAuthor.PROFESSIONAL)
            .statement(SOMETHING)
            .build();
    private static final Action ACTION = Action.builder()
            .id(ActionId.of("a1"))
            .addGoals(GoalId.of("g1"))
            .statement(SOMETHING)
            .build();
    private static final Formulation NONE = Invented.formulation().build();

    private static List<SmartNeed> needs(Goal goal, Action... actions) {
        return Smart.of(goal, NONE.withActions(actions)).orElseThrow().needs();
    }

    @Test
    void onlyAProfessionalsGoalIsLookedAtThatWay() {
        for (GoalAuthor author : List.of(GoalAuthor.CHILD, GoalAuthor.FAMILY, GoalAuthor.TOGETHER)) {
            assertThat(Smart.of(GOAL.withAuthor(author), NONE)).isEmpty();
        }
        assertThat(Smart.of(GOAL, NONE).orElseThrow().goal()).isEqualTo(GOAL.id());
    }

    @Test
    void aBareGoalNeedsEverything() {
        assertThat(needs(GOAL)).containsExactly(SmartNeed.values());
        assertThat(needs(GOAL, ACTION.withGoals(GoalId.of("g2")))).containsExactly(SmartNeed.values());
    }

    @Test
    void eachLetterNamesItsOwnNeeds() {
        Smart smart = Smart.of(GOAL, NONE).orElseThrow();

        assertThat(smart.needs(SmartLetter.SPECIFIC)).containsExactly(SmartNeed.ACTION);
        assertThat(smart.needs(SmartLetter.MEASURABLE)).containsExactly(SmartNeed.MEASURE, SmartNeed.BASELINE);
        assertThat(smart.needs(SmartLetter.ACHIEVABLE)).containsExactly(SmartNeed.OWNER, SmartNeed.STRENGTH);
        assertThat(smart.needs(SmartLetter.RELEVANT)).containsExactly(SmartNeed.SOURCE);
        assertThat(smart.needs(SmartLetter.TIME_BOUND)).containsExactly(SmartNeed.REVIEW_DAY, SmartNeed.ACTION_TIME);
    }

    @Test
    void aLetterIsShownOnceNothingIsStillToBeSaidForIt() {
        Goal relevant = GOAL.withTracesTo(EntryId.of("rows"));

        assertThat(Smart.of(GOAL, NONE).orElseThrow().shown()).isEmpty();
        assertThat(Smart.of(relevant, List.of(ACTION)).orElseThrow().shown())
                .containsExactly(SmartLetter.SPECIFIC, SmartLetter.RELEVANT);
        assertThat(Smart.of(relevant, List.of(ACTION.withGoals(GoalId.of("g2"))))
                        .orElseThrow()
                        .shown())
                .containsExactly(SmartLetter.RELEVANT);
    }

    @Test
    void aGoalWithEverythingNeedsNothing() {
        Goal whole = GOAL.withMeasure(GoalMeasure.builder()
                        .indicator(SOMETHING)
                        .baseline(SOMETHING)
                        .build())
                .withBuildsOn(FactorId.of("aunt"))
                .withTracesTo(EntryId.of("rows"))
                .withReviewOn(DAY);

        assertThat(needs(whole, ACTION.withOwners(DAD).withDueOn(DAY))).isEmpty();
        assertThat(needs(
                        whole.withBuildsOn().withTracesTo().withRationale(SOMETHING),
                        ACTION.withOwnerRole(RoleCode.SOCIAL_WORKER)
                                .withLookAgainOn(DAY)
                                .withBuildsOn(FactorId.of("aunt"))))
                .isEmpty();
    }

    @Test
    void everyActionWantsSomebodyAndATime() {
        Action second = ACTION.withId(ActionId.of("a2"));

        assertThat(needs(GOAL, ACTION.withOwners(DAD), second.withDueOn(DAY)))
                .contains(SmartNeed.OWNER, SmartNeed.ACTION_TIME)
                .doesNotContain(SmartNeed.ACTION);
        assertThat(needs(GOAL, ACTION.withOwners(DAD))).doesNotContain(SmartNeed.OWNER);
        assertThat(needs(GOAL, ACTION.withDueOn(DAY))).doesNotContain(SmartNeed.ACTION_TIME);
    }

    @Test
    void aMeasureWithoutABeginningNeedsTheBeginning() {
        assertThat(needs(GOAL.withMeasure(
                        GoalMeasure.builder().indicator(SOMETHING).build())))
                .contains(SmartNeed.BASELINE)
                .doesNotContain(SmartNeed.MEASURE);
    }

    @Test
    void lettersAndNeedsAreSaidInWords() {
        assertThat(Stream.of(SmartLetter.values()).map(letter -> letter.word(Locale.UK)))
                .containsExactly("Specific", "Measurable", "Achievable", "Relevant", "Time-bound");
        assertThat(Stream.of(SmartNeed.values()).map(need -> need.text(Locale.UK)))
                .containsExactly(
                        "something that somebody will do for it",
                        "by what it will be seen",
                        "how it is at the beginning",
                        "who will do each thing",
                        "a strength that it builds on",
                        "the best guess or the thing gathered that it comes from, or why it is a goal all the same",
                        "a day on which it is looked at again",
                        "by when each thing is done, or when it is looked at again");
    }
}
