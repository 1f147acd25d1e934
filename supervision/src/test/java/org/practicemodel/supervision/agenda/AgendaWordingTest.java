package org.practicemodel.supervision.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.LearningItemId;
import org.practicemodel.core.workforce.WorkerRecord;
import org.practicemodel.supervision.rule.Given;
import org.practicemodel.supervision.rule.SupervisionRuleBook;
import org.practicemodel.supervision.rule.TalkedThrough;

class AgendaWordingTest {

    private static final Messages WORDING = Messages.beside(AgendaItem.class, "agenda");
    private static final Pattern NOT_SAID = Pattern.compile(
            "\\b(adheren|complian|comply|violat|breach|fail|missing|unmet|overdue|cases?\\b|placements?\\b|scores?\\b|risk)",
            Pattern.CASE_INSENSITIVE);
    private static final BroughtFinding FINDING = new BroughtFinding(
            new TalkedThrough().descriptor(), SupervisionRuleBook.book().wording(), List.of());

    /** What is rare: words without a day, no advance twice, a step under way, and other views of a best guess. */
    private static PracticeRecord rare() {
        Perspective unsure = Perspective.builder()
                .role(RoleCode.SOCIAL_WORKER)
                .stance(Stance.NOT_SURE)
                .build();
        return Given.family(
                        Given.discussion("discussion-1").withGoals(Invented.said("goal-1", GoalProgress.ADVANCE)),
                        Invented.discussion("discussion-2", "2026-06-01", "goal-2", GoalProgress.NO_CHANGE),
                        Invented.discussion("discussion-3", "2026-06-02", "goal-2", GoalProgress.NO_CHANGE))
                .withGoals(Given.goal("goal-1"), Given.goal("goal-2"))
                .withActions(Invented.action("action-1")
                        .withDueOn(Given.day("2026-03-02"))
                        .withUpdates(ActionUpdate.builder()
                                .outcome(ActionUpdateOutcome.UNDER_WAY)
                                .build()))
                .withFormulations(Invented.formulation(
                        Invented.hypothesis("hypothesis-1").withPerspectives(unsure),
                        Invented.hypothesis("hypothesis-2").withPerspectives(unsure.withOn(Given.day("2026-03-02")))));
    }

    private static Stream<PracticeRecord> records() {
        return Stream.concat(
                Stream.of(rare()),
                LongStream.range(0, 40).mapToObj(seed -> Answers.talkedAbout(Records.record(seed, 4), seed)));
    }

    private static Stream<AgendaItem> items(PracticeRecord record) {
        LearningItem undated =
                LearningItem.builder().id(LearningItemId.of("learning-1")).build();
        WorkerRecord learner = Given.worker()
                .withLearning(
                        undated,
                        undated.withId(LearningItemId.of("learning-2")).withAgreedOn(Given.day("2025-03-03")),
                        undated.withId(LearningItemId.of("learning-3")).withDueOn(Given.day("2025-03-03")),
                        undated.withId(LearningItemId.of("learning-4")).withDueOn(Given.day("2027-03-01")));
        return Stream.of("2025-03-31", "2026-06-30")
                .map(Given::day)
                .map(asOf -> Agenda.of(Given.view(record, asOf))
                        .withLearning(Given.view(learner, asOf))
                        .withFindings(List.of(FINDING)))
                .flatMap(agenda -> Stream.of(agenda, agenda.withOwnItem("Invented words.")))
                .flatMap(agenda -> agenda.items().stream());
    }

    /** Every sentence is said of some record, and every record is spoken of in sentences that there are. */
    @Test
    void everyPhraseHasWordsAndNoneIsLeftOver() {
        Set<String> said = records()
                .flatMap(AgendaWordingTest::items)
                .flatMap(item -> Stream.of(item.reason().key(), item.question().key()))
                .filter(key -> !key.equals("E7-R1.prompt"))
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(AgendaTopic.values()).forEach(topic -> said.add(topic + ".label"));

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(WORDING.keys().stream()
                        .map(key -> key.replaceAll("\\.\\d+$", ""))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyQuestionIsOpenAndEveryReasonASentence() {
        assertThat(WORDING.keys()).allSatisfy(key -> {
            String text = WORDING.text(key, Locale.UK);
            assertThat(text).doesNotContainPattern(NOT_SAID).doesNotContain("  ", "'");
            if (key.contains(".question")) {
                assertThat(text).endsWith("?");
            } else {
                assertThat(text).matches(key.endsWith(".label") ? "[A-Z][a-z -]+" : "[A-Z\\[].*\\.");
            }
        });
        assertThat(WORDING.keys().stream().map(key -> WORDING.text(key, Locale.UK)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTopicHasAName() {
        assertThat(Arrays.stream(AgendaTopic.values()).map(topic -> topic.label(Locale.UK)))
                .containsExactly(
                        "Your own item",
                        "Going well",
                        "Day-to-day life",
                        "A goal not talked about lately",
                        "A goal that has not come closer",
                        "A step whose day has passed",
                        "A best guess to look at again",
                        "A decision without a reason beside it",
                        "Somebody sees it differently",
                        "A plan to look at or to share",
                        "A finding that you bring",
                        "Learning");
        assertThat(Arrays.stream(AgendaTopic.values()).filter(AgendaTopic::isAlwaysThere))
                .containsExactly(AgendaTopic.OWN_ITEM, AgendaTopic.GOING_WELL, AgendaTopic.DAY_TO_DAY_LIFE);
    }
}
