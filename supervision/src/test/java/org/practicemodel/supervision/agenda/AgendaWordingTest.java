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
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.wording.Messages;
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

    private static Stream<AgendaItem> items(long seed) {
        PracticeRecord record = Answers.talkedAbout(Records.record(seed, 4), seed);
        return Stream.of("2025-03-31", "2026-03-31")
                .map(Given::day)
                .map(asOf -> Agenda.of(Given.view(record, asOf))
                        .withLearning(Given.view(WorkforceRecords.worker(seed, 4), asOf))
                        .withFindings(List.of(FINDING)))
                .flatMap(agenda -> Stream.of(agenda, agenda.withOwnItem("Invented words.")))
                .flatMap(agenda -> agenda.items().stream());
    }

    /** Every sentence is said of some record, and every record is spoken of in sentences that there are. */
    @Test
    void everyPhraseHasWordsAndNoneIsLeftOver() {
        Set<String> said = LongStream.range(0, 40)
                .boxed()
                .flatMap(AgendaWordingTest::items)
                .flatMap(item -> Stream.of(item.reason().key(), item.question().key()))
                .filter(key -> !key.equals("E7-R1.prompt"))
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(AgendaTopic.values()).forEach(topic -> said.add(topic + ".label"));

        assertThat(WORDING.keys().stream()
                        .map(key -> key.replaceAll("\\.\\d+$", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(said);
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
