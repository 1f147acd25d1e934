package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Messages;

class GuideWordingTest {

    private static final Messages WORDING = Messages.beside(OpenQuestion.class, "guide");
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "\\b(adherence|compliance|violations?|breach(es)?|failed|missing|unmet|cases?|placements?|scores?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Reads every question code that core lists. */
    private static List<QuestionCode> codes() {
        return Stream.of(QuestionCode.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == QuestionCode.class)
                .map(field -> {
                    try {
                        return (QuestionCode) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toList();
    }

    private static boolean isAskedInOurWords(QuestionCode code) {
        return !Set.of(
                        QuestionCode.EXPLORE_FACTOR_KIND,
                        QuestionCode.HYPOTHESIS,
                        QuestionCode.PRIORITIES,
                        QuestionCode.GOALS,
                        QuestionCode.ACTIONS,
                        QuestionCode.AGREED_FOR_NOW,
                        QuestionCode.LOOK_AGAIN)
                .contains(code);
    }

    @Test
    void everyQuestionHasWordsAndNoneIsLeftOver() {
        Set<String> expected = new TreeSet<>(Set.of(
                "edition.prompt",
                "unusual-link.both.prompt",
                "unusual-link.builds-on.prompt",
                "unusual-link.explains.prompt",
                "unusual-link.kept-going-by.prompt"));
        codes().forEach(code -> expected.addAll(List.of(code + ".why", code + ".answer")));
        codes().stream().filter(GuideWordingTest::isAskedInOurWords).forEach(code -> expected.add(code + ".prompt"));
        Stream.of(SmartLetter.values()).forEach(letter -> expected.add("smart.letter." + letter));
        Stream.of(SmartNeed.values()).forEach(need -> expected.add("smart.need." + need));

        assertThat(codes()).hasSizeGreaterThan(25);
        assertThat(WORDING.keys()).isEqualTo(expected);
    }

    @Test
    void everyWordingIsASentenceInPlainWords() {
        for (QuestionCode code : codes()) {
            assertThat(WORDING.text(code + ".why", Locale.UK)).endsWith(".");
            assertThat(WORDING.text(code + ".answer", Locale.UK)).endsWith(".");
        }
        assertThat(WORDING.keys().stream()
                        .filter(key -> key.endsWith(".prompt") && !key.equals("edition.prompt"))
                        .map(key -> WORDING.text(key, Locale.UK)))
                .allMatch(prompt -> prompt.endsWith("?"));
        assertThat(WORDING.keys().stream()
                        .map(key -> WORDING.text(key, Locale.UK))
                        .filter(NOT_SHOWN.asPredicate()))
                .isEmpty();
    }

    @Test
    void whatOpensAPIsAskedInTheWordsOfTheEdition() {
        OpenQuestion presenting = OpenQuestions.of(Invented.formulation().build(), PracticeModels.leeds())
                .get(0);

        assertThat(presenting.prompt(Locale.UK)).isEqualTo("What is happening now that matters most to you?");
        assertThat(presenting.why(Locale.UK))
                .isEqualTo("Looking at it from every side keeps us from stopping at the first thing we see.");
        assertThat(presenting.whatWouldAnswer(Locale.UK))
                .isEqualTo("Something that somebody says about it, or that we looked together and found nothing.");
        assertThat(presenting.basis()).hasToString("L Rethink one-minute guide section on the process");
    }

    @Test
    void whatOpensAStepIsAskedInTheWordsOfTheEdition() {
        Formulation formulation = Invented.formulation()
                .addGoals(Goal.builder()
                        .id(GoalId.of("g1"))
                        .author(GoalAuthor.FAMILY)
                        .statement(Statement.of("To sleep"))
                        .build())
                .build();

        assertThat(asked(formulation, QuestionCode.HYPOTHESIS))
                .isEqualTo("What keeps this going, how could that be addressed, and what would addressing it achieve?");
        assertThat(asked(formulation, QuestionCode.PRIORITIES)).isEqualTo("If only one thing could shift, which?");
        assertThat(asked(Invented.formulation().build(), QuestionCode.GOALS))
                .isEqualTo("How would things be if they were better?");
        assertThat(asked(formulation, QuestionCode.ACTIONS)).isEqualTo("Who does what, and by when?");
        assertThat(asked(formulation, QuestionCode.AGREED_FOR_NOW))
                .isEqualTo("Is this agreed for now, and who sees it differently?");
        assertThat(asked(
                        formulation.withSignOff(SignOff.builder()
                                .on(Invented.DAY)
                                .role(RoleCode.SOCIAL_WORKER)
                                .build()),
                        QuestionCode.LOOK_AGAIN))
                .isEqualTo("When shall we look at this again?");
    }

    @Test
    void allElseIsAskedInTheWordsOfTheGuide() {
        Formulation formulation = Invented.formulation()
                .addFactors(Invented.factor("tablet", FactorKind.PROTECTIVE, FactorKind.PERPETUATING))
                .build();

        assertThat(OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                        .filter(question -> question.about().isPresent())
                        .map(question -> question.prompt(Locale.UK)))
                .containsExactly(
                        "Who says so?",
                        "How do others see it?",
                        "What did somebody see or hear that shows it?",
                        "When is it a little better?",
                        "This helps and keeps it going at the same time. Is it meant so?");
    }

    @Test
    void unusualLinksSayWhatIsUnusual() {
        Formulation formulation = FormulationGuide.begin("F-1")
                .protective("aunt", "Her aunt")
                .perpetuating("rows", "Rows")
                .hypothesis("h1", h -> h.explains("rows").keptGoingBy("aunt"))
                .goal("g1", GoalAuthor.FAMILY, "To sleep", g -> g.buildsOn("rows"))
                .action("a1", "A walk", a -> a.addBuildsOn(FactorId.of("rows")))
                .soFar();

        assertThat(OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                        .filter(question -> question.code().equals(QuestionCode.UNUSUAL_LINK))
                        .map(question -> question + ": " + question.prompt(Locale.UK)))
                .containsExactly(
                        "OpenQuestion unusual-link about h1: This explains something that does not stand under what is"
                                + " happening now. Is it meant so?",
                        "OpenQuestion unusual-link about h1 under protective: This is kept going by something that does"
                                + " not stand under what keeps it going. Is it meant so?",
                        "OpenQuestion unusual-link about g1 under perpetuating: This builds on something that does not"
                                + " stand under what helps. Is it meant so?",
                        "OpenQuestion unusual-link about a1 under perpetuating: This builds on something that does not"
                                + " stand under what helps. Is it meant so?");
    }

    @Test
    void whatHappenedIsNeverToBeToldAgain() {
        assertThat(WORDING.text("what-happened.answer", Locale.UK))
                .isEqualTo(
                        "What is known already is enough. That they chose not to say, not now, or that it is not ours"
                                + " to ask, are answers too. Nobody needs to tell it again.");
    }

    @Test
    void everyQuestionSaysWhatItRestsOn() {
        assertThat(Stream.of(
                                GuideQuestions.WHO_SAYS_SO,
                                GuideQuestions.EXAMPLE,
                                GuideQuestions.HAPPENED,
                                GuideQuestions.EARLIER_HELP,
                                GuideQuestions.CULTURE,
                                GuideQuestions.ANOTHER,
                                GuideQuestions.BUILDS_ON,
                                GuideQuestions.OWNER)
                        .map(question -> question.basis().toString()))
                .containsExactly(
                        "S current guide ¶18",
                        "I",
                        "S current guide ¶14",
                        "L Rethink one-minute guide section on the process",
                        "S board report 2020 §4.2.1",
                        "S current guide ¶6",
                        "S current guide ¶28",
                        "S current guide ¶32");
    }

    private static String asked(Formulation formulation, QuestionCode code) {
        return OpenQuestions.of(formulation, PracticeModels.leeds()).stream()
                .filter(question -> question.code().equals(code))
                .map(question -> question.prompt(Locale.UK))
                .collect(Collectors.joining());
    }
}
