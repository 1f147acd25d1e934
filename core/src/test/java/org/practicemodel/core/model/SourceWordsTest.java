package org.practicemodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.ModelPrinciple;

/** Every quotation stands word for word where it is said to stand. */
class SourceWordsTest {

    @BeforeAll
    static void needsTheDocuments() {
        if (Files.isDirectory(SeedDocument.folder())) {
            return;
        }
        String absent =
                "The model's documents are not at " + SeedDocument.folder() + ": nothing was compared with them";
        if ("true".equals(System.getenv("CI"))) {
            fail(absent);
        }
        abort(absent);
    }

    static List<Quotations> quotations() {
        return PracticeModels.all().stream()
                .flatMap(Quotations::of)
                .filter(quotation -> SeedDocument.has(quotation.citation()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("quotations")
    void theWordsStandAtTheirPlace(Quotations quotation) {
        Citation citation = quotation.citation();
        assertThat(SeedDocument.named(citation.document()).at(citation.place()))
                .as(citation.toString())
                .hasValueSatisfying(text -> assertThat(text).contains(quotation.words()));
    }

    @Test
    void everyCitedPlaceExists() {
        assertThat(PracticeModels.all().stream().flatMap(Quotations::citations).filter(SeedDocument::has))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(
                                SeedDocument.named(citation.document()).at(citation.place()))
                        .as(citation.toString())
                        .isPresent());
    }

    @Test
    void aPrincipleIsAWholeItemOfTheListWithoutItsPunctuation() {
        SeedDocument guide = SeedDocument.named("current guide");
        List<ModelPrinciple> principles = PracticeModels.leeds().principles();
        for (int i = 0; i < principles.size(); i++) {
            String end = i < 8 ? ";" : i == 8 ? "; and" : "";
            assertThat(guide.numberOf("- " + principles.get(i).sourceWords() + end))
                    .isEqualTo(21 + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 6})
    void aDefinitionIsAWholeParagraphAfterTheElementsName(int index) {
        SeedDocument guide = SeedDocument.named("current guide");
        var element = PracticeModels.leeds().elements().get(index);
        assertThat(guide.numberOf(element.sourceWords())).isEqualTo(guide.numberOf(element.title()) + 1);
    }
}
