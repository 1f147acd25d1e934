package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.practicemodel.formulation.family.FamilyView;
import org.practicemodel.formulation.family.ReaderView;

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
        KEPT.assertKept("family.html", FamilyPages.html().render(view, PracticeModels.leeds(), Locale.UK));
    }

    @Test
    void whoeverGivesAPageIsToldToReadItFirst() {
        assertThat(FamilyPages.noteToSharer(Locale.UK))
                .isEqualTo("Read it all before you give it: the software can't see names inside sentences.");
    }
}
