package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.FactorKind;

class FormulationsTest {

    private static final Golden KEPT = Golden.beside(FormulationsTest.class);

    private static String shown(FormulationRenderer renderer, Formulation formulation) {
        return renderer.render(formulation, PracticeModels.leeds(), Locale.UK);
    }

    @Test
    void aFormulationAsText() throws IOException {
        KEPT.assertKept("typical.txt", shown(Formulations.text(), Shown.typical()));
        KEPT.assertKept("brief.txt", shown(Formulations.text(), Shown.brief()));
    }

    @Test
    void aFormulationAsMarkdown() throws IOException {
        KEPT.assertKept("typical.md", shown(Formulations.markdown(), Shown.typical()));
    }

    @Test
    void aFormulationAsAPage() throws IOException {
        KEPT.assertKept("typical.html", shown(Formulations.html(), Shown.typical()));
    }

    @Test
    void aBestGuessThatWasLetGoIsSaidToBeSoAndLinksNothing() {
        Formulation later = Changed.typical().later();

        assertThat(shown(Formulations.text(), later))
                .containsPattern("\n {2}\\* Best guess 2, let go: \\S")
                .contains("""
                        How it hangs together
                        ---------------------

                          * “The television is on in the room where she sleeps” keeps “Ava wakes on two or three nights a
                            week” going (Best guess 1).

                        """);
        assertThat(shown(Formulations.svg(), later))
                .contains(">Best guess 2, let go</text>", ">Best guess 1</text>")
                .doesNotContain("Best guesses");
    }

    @Test
    void aFormulationAsAPicture() throws IOException {
        KEPT.assertKept("typical.svg", shown(Formulations.svg(), Shown.typical()));
    }

    @Test
    void aColumnWhoseOnlyThingHasItsBoxElsewhereIsNotSaidToBeEmpty() {
        Formulation both = Formulation.builder()
                .id(FormulationId.of("formulation-1"))
                .addFactors(Shown.factor("move", FactorKind.PERPETUATING, "A flat with one bedroom")
                        .addKinds(FactorKind.PRECIPITATING)
                        .build())
                .build();

        assertThat(shown(Formulations.svg(), both))
                .contains(">also: What set it off</text>", ">See: What keeps it going</text>")
                .containsOnlyOnce(">A flat with one bedroom</text>");
        assertThat(shown(Formulations.markdown(), both))
                .contains("p3n[\"See#58; What keeps it going\"]")
                .contains("p1n[\"Nothing is said here yet.\"]");
    }

    @Test
    void aPictureSaysWhatLanguageItSpeaks() {
        assertThat(shown(Formulations.svg(), Shown.brief()))
                .contains("<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"en-GB\" xml:lang=\"en-GB\"");
    }

    @Test
    void aPictureThatIsFarHigherOrWiderThanOthersIsSaidToBe() {
        assertThat(shown(Formulations.svg(), Shown.brief())).contains("class=\"picture\"");
        assertThat(shown(Formulations.svg(), Shown.large(120))).contains("class=\"picture wide tall\"");
    }

    @Test
    void whatABestGuessLinksIsToldOnceHoweverMuchItIs() {
        Hypothesis two = Shown.typical().hypotheses().get(0);

        assertThat(shown(Formulations.text(), Shown.typical().withHypotheses(two)))
                .contains("""
                        How it hangs together
                        ---------------------

                          * “Rows at bedtime, nearly every night” and “Moving to a flat with one bedroom” keep “Ava wakes
                            most nights and is too tired for school” going (Best guess 1).

                        """);
    }
}
