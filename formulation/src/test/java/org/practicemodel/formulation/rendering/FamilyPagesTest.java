package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelScenario;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.formulation.family.FamilyView;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Teller;
import org.practicemodel.formulation.family.Told;

/** In which words a reader of the family is spoken to. */
class FamilyPagesTest {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int MOST_WORDS = 15;
    private static final Golden KEPT = Golden.beside(FamilyPagesTest.class);

    private static List<String> sentences() throws IOException {
        Properties wording = new Properties();
        try (InputStream file = FamilyPages.class.getResourceAsStream("family.properties")) {
            wording.load(file);
        }
        ModelDefinition model = PracticeModels.leeds();
        Stream<String> ours = wording.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("sharer"))
                .map(entry -> entry.getValue().toString());
        Stream<String> labels = Stream.of(
                        model.factors().stream().map(ModelFactor::plainLabel),
                        model.factors().stream()
                                .flatMap(factor -> factor.scenarios().stream())
                                .map(ModelScenario::plainLabel),
                        model.steps().stream().map(ModelStep::plainLabel))
                .flatMap(found -> found);
        return Stream.concat(ours, labels)
                .flatMap(text ->
                        Arrays.stream(text.replaceAll("\\{[a-z]+\\}", "May").split("[.?!]")))
                .map(String::strip)
                .filter(sentence -> sentence.matches(".*[a-zA-Z].*"))
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("[^A-Za-z']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("e$", "");
        return Math.max(1, (int) VOWELS.matcher(plain).results().count());
    }

    @Test
    void sentencesAreShort() throws IOException {
        assertThat(sentences())
                .hasSizeGreaterThan(50)
                .allSatisfy(sentence -> assertThat(words(sentence)).as(sentence).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    /** Flesch and Kincaid's school grade, which is the age less five or six: 4 to 6 is nine to eleven. */
    @Test
    void aReaderOfNineToElevenCanReadThem() throws IOException {
        List<String> sentences = sentences();
        List<String> words =
                sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        double syllables = words.stream().mapToInt(FamilyPagesTest::syllables).sum();

        double grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;

        assertThat(grade).isLessThanOrEqualTo(5.0);
        assertThat(words)
                .allSatisfy(word -> assertThat(syllables(word)).as(word).isLessThanOrEqualTo(4));
    }

    @Test
    void aPageForTheMother() throws IOException {
        ReaderView view =
                FamilyView.of(Shown.clearedForMother(Shown.typical())).forReader(PersonId.of("person-mother"));

        KEPT.assertKept("family.txt", FamilyPages.text().render(view, PracticeModels.leeds(), Locale.UK));
        KEPT.assertKept("family.md", FamilyPages.markdown().render(view, PracticeModels.leeds(), Locale.UK));
        KEPT.assertKept("family.svg", FamilyPages.svg().render(view, PracticeModels.leeds(), Locale.UK));
        KEPT.assertKept("family.html", FamilyPages.html().render(view, PracticeModels.leeds(), Locale.UK));
    }

    private static String page(ReaderView view) {
        return FamilyPages.text().render(view, PracticeModels.leeds(), Locale.UK);
    }

    private static ReaderView view(List<ReaderView.Needs> needs, List<ReaderView.Step> steps, List<Told> notes) {
        return new ReaderView(
                List.of(), needs, List.of(), List.of(), List.of(), List.of(), steps, notes, Optional.empty());
    }

    /** What follows the words of a text in each form, whoever told it. */
    private static List<String> tellers(Optional<StatementForm> form) {
        List<Told> notes = Arrays.stream(Teller.values())
                .map(teller -> new Told("words", teller, form, Optional.empty()))
                .toList();
        return page(view(List.of(), List.of(), notes))
                .lines()
                .filter(line -> line.contains("words") && line.contains("("))
                .map(line -> line.substring(line.indexOf('(')))
                .toList();
    }

    @Test
    void aQuoteIsOfWhoeverSaidIt() {
        assertThat(tellers(Optional.of(StatementForm.QUOTE)))
                .containsExactly(
                        "(you said this)",
                        "(you and others said this)",
                        "(someone in your family said this)",
                        "(someone close to you said this)",
                        "(someone who works with you said this)",
                        "(someone said this)");
    }

    @Test
    void whatIsToldInOtherWordsIsNotSaidToBeTheirs() {
        for (Optional<StatementForm> form : List.of(
                Optional.<StatementForm>empty(),
                Optional.of(StatementForm.SUMMARY),
                Optional.of(StatementForm.of("anytown:song")))) {
            assertThat(tellers(form))
                    .containsExactly(
                            "(from what you said)",
                            "(from what you and others said)",
                            "(from what someone in your family said)",
                            "(from what someone close to you said)",
                            "(from what someone who works with you said)",
                            "(we wrote this)");
        }
    }

    @Test
    void whatWasSeenOrDrawnIsLabelledAsSuch() {
        assertThat(tellers(Optional.of(StatementForm.OBSERVATION)))
                .startsWith("(you saw this)")
                .hasSize(6)
                .endsWith("(someone saw this)")
                .containsOnly("(you saw this)", "(someone saw this)");
        assertThat(tellers(Optional.of(StatementForm.DRAWING)))
                .startsWith("(you drew this)")
                .hasSize(6)
                .endsWith("(someone drew this)")
                .containsOnly("(you drew this)", "(someone drew this)");
        assertThat(page(view(
                        List.of(),
                        List.of(),
                        List.of(new Told(
                                "a house",
                                Teller.YOU,
                                Optional.of(StatementForm.DRAWING),
                                Optional.of(LocalDate.of(2026, 3, 3)))))))
                .contains("  * a house (you drew this on 3 March 2026)\n");
    }

    @Test
    void whatIsNeededBeginsWithWhomItIsAbout() {
        Optional<Told> bed = Optional.of(new Told("a bed", Teller.UNKNOWN, Optional.empty(), Optional.empty()));
        ReaderView view = view(
                Stream.of(Teller.YOU, Teller.FAMILY, Teller.CLOSE)
                        .map(about -> new ReaderView.Needs(about, Optional.empty(), bed))
                        .toList(),
                List.of(),
                List.of());

        assertThat(page(view)).contains("""
                What happened, and what is needed
                  * This is about you.
                    - What is needed: a bed (we wrote this)
                  * This is about someone in your family.
                    - What is needed: a bed (we wrote this)
                  * This is about someone close to you.
                    - What is needed: a bed (we wrote this)
                """);
    }

    @Test
    void itIsToldWhoDoesSomething() {
        Told told = new Told("ring school", Teller.UNKNOWN, Optional.empty(), Optional.empty());
        ReaderView view = view(
                List.of(),
                Arrays.stream(Teller.values())
                        .map(who -> new ReaderView.Step(told, who, Optional.empty(), Optional.empty()))
                        .toList(),
                List.of());

        assertThat(page(view).lines().filter(line -> line.startsWith("    - ")))
                .containsExactly(
                        "    - You will do this.",
                        "    - You will do this with others.",
                        "    - Someone in your family will do this.",
                        "    - Someone close to you will do this.",
                        "    - Someone who works with you will do this.",
                        "    - We still need to say who does this.");
    }

    @Test
    void whoeverGivesAPageIsToldToReadItFirst() {
        assertThat(FamilyPages.noteToSharer(Locale.UK))
                .isEqualTo("Read it all before you give it: the software can't see names inside sentences.");
    }
}
