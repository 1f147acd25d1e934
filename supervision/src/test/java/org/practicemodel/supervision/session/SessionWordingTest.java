package org.practicemodel.supervision.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.session.Invented.family;
import static org.practicemodel.supervision.session.Invented.guide;
import static org.practicemodel.supervision.session.Invented.nothing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.wording.Messages;

class SessionWordingTest {

    private static final Messages WORDING = Messages.beside(SessionQuestion.class, "session");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\b(adherence|compliance|violations?|breach(es)?|failed|missing|unmet|cases?|placements?|scores?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static String dayToDayLife(PracticeRecord record) {
        return guide(record).allOpenQuestions().get(0).prompt(Locale.UK);
    }

    @Test
    void everyQuestionHasWordsAndNoneIsLeftOver() {
        Set<String> expected = new TreeSet<>(Set.of("DAY_TO_DAY_LIFE.noChild.prompt"));
        Arrays.stream(DiscussionTopic.values())
                .forEach(topic -> expected.addAll(List.of(topic + ".prompt", topic + ".why", topic + ".answer")));

        assertThat(WORDING.keys()).isEqualTo(expected);
    }

    @Test
    void everyWordingIsASentenceInPlainWords() {
        for (String key : WORDING.keys()) {
            assertThat(WORDING.text(key, Locale.UK)).endsWith(key.endsWith(".prompt") ? "?" : ".");
        }
        assertThat(WORDING.keys().stream()
                        .map(key -> WORDING.text(key, Locale.UK))
                        .filter(NOT_SHOWN.asPredicate()))
                .isEmpty();
    }

    @Test
    void theQuestionsAreOpen() {
        assertThat(Arrays.stream(DiscussionTopic.values())
                        .map(topic -> SessionQuestion.of(topic).prompt(Locale.UK))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        What is an ordinary day like for the children at the moment?
                        What came of this step, and what did we learn from it?
                        What has moved towards this goal, and what has stood in its way?
                        Who sees it like this, and how do others see it?
                        What went better than expected, and who helped it to?
                        What has stood in the way, and who could help?
                        Why this, for this family?
                        Why now?
                        What else might explain what we see?
                        What else was considered, and what spoke for it?
                        What did you bring to this that helped, and what would you like to try?
                        What happens next?
                        Who takes this step, and what would help them to?
                        By when, or when shall we look at this again?""");
    }

    @Test
    void eachSaysWhyItIsAskedWhatWouldAnswerItAndWhatItRestsOn() {
        SessionQuestion goal = guide(family()).allOpenQuestions().get(1);

        assertThat(goal.prompt(Locale.UK))
                .isEqualTo("What has moved towards this goal, and what has stood in its way?");
        assertThat(goal.why(Locale.UK)).isEqualTo("Agreed outcomes are held in mind each time we talk.");
        assertThat(goal.whatWouldAnswer(Locale.UK))
                .isEqualTo("That it came closer, is where it was or has something in its way, or that it was not talked"
                        + " about today.");
        assertThat(goal.topic().basis()).hasToString("S current guide ¶32");
        assertThat(DiscussionTopic.WHY_NOW.basis()).hasToString("S current guide ¶32");
        assertThat(DiscussionTopic.DAY_TO_DAY_LIFE.basis()).hasToString("I");
    }

    @Test
    void whereThereIsNoChildWhomPeopleCanMeetItAsksAboutTheFamily() {
        String ofTheFamily = "What is an ordinary day like in this family at the moment?";
        PracticeRecord unborn = nothing()
                .withFamily(nothing()
                        .family()
                        .withMembers(
                                Invented.member("baby", FamilyRole.CHILD).withDueOn(PartialDate.parse("2026-06-01"))));

        assertThat(dayToDayLife(nothing())).isEqualTo("What is an ordinary day like for the children at the moment?");
        assertThat(dayToDayLife(unborn)).isEqualTo(ofTheFamily);
        assertThat(dayToDayLife(nothing().withFamily(nothing().family().withMembers(List.of()))))
                .isEqualTo(ofTheFamily);
    }

    @Test
    void whatIsAskedIsTheSameInEveryLanguageThatHasNoWordingOfItsOwn() {
        for (String tag : List.of("tr-TR", "cy-GB")) {
            Locale locale = Locale.forLanguageTag(tag);
            for (SessionQuestion question : guide(family()).allOpenQuestions()) {
                assertThat(question.prompt(locale)).isEqualTo(question.prompt(Locale.UK));
                assertThat(question.why(locale)).isEqualTo(question.why(Locale.UK));
                assertThat(question.whatWouldAnswer(locale)).isEqualTo(question.whatWouldAnswer(Locale.UK));
            }
        }
    }
}
