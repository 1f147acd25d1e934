package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.testing.Golden;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.formulation.comparison.FormulationComparison;

class ComparisonsTest {

    private static final Golden KEPT = Golden.beside(ComparisonsTest.class);

    private static String shown(ComparisonRenderer renderer, FormulationComparison comparison) {
        return renderer.render(comparison, PracticeModels.leeds(), Locale.UK);
    }

    @Test
    void aComparisonAsText() throws IOException {
        KEPT.assertKept("comparison.txt", shown(Comparisons.text(), Changed.typical()));
    }

    @Test
    void aComparisonAsMarkdown() throws IOException {
        KEPT.assertKept("comparison.md", shown(Comparisons.markdown(), Changed.typical()));
    }

    @Test
    void aComparisonAsAPage() throws IOException {
        KEPT.assertKept("comparison.html", shown(Comparisons.html(), Changed.typical()));
    }

    @Test
    void aComparisonAsAPicture() throws IOException {
        KEPT.assertKept("comparison.svg", shown(Comparisons.svg(), Changed.typical()));
    }

    @Test
    void whereNothingChangedThatIsSaidOnce() {
        Formulation brief = Shown.brief();

        assertThat(shown(Comparisons.text(), Changed.between(brief, brief))).isEqualTo("""
                What has changed, so far
                ========================

                This is what people thought then and what they think now, in their words where they gave them. To
                see something another way is neither right nor wrong. It is for those who work with the family:
                somebody's words may not be for everybody to read.

                From formulation-1 to formulation-1.

                Made with: Leeds Practice Model.

                Nothing has changed.
                """);
    }

    @Test
    void whatIsKeptWithoutAReasonIsToldWhereNothingChanged() {
        Formulation typical = Shown.typical();

        assertThat(shown(Comparisons.text(), Changed.between(typical, typical)))
                .contains("Nothing has changed.\n")
                .doesNotContain("Nothing has changed here.")
                .endsWith("""
                  * A best guess that was kept; no reason is recorded: Rows at bedtime and no room of her own keep
                    Ava on her guard at night
                  * A best guess that was kept; no reason is recorded: Something at school worries her that nobody
                    has asked about
                """);
    }

    @Test
    void aChangedPictureSaysSoOnEachCard() {
        assertThat(shown(Comparisons.markdown(), Changed.typical()))
                .contains(
                        "[\"In other words – Told differently#58; Ava wakes on two or three nights a week\"]",
                        "[\"Moved#58; Moving to a flat with one bedroom\"]",
                        "[\"New#58; The lamp in the hall, which Ava chose\"]",
                        "[\"As before#58; Ava loves a story, and asks for one by herself\"]",
                        "subgraph p7[\"No longer here\"]",
                        "{{\"Best guess 1 – Changed#58; The television where she sleeps keeps Ava awake\"}}",
                        "{{\"Best guess 2 – Let go#58; Something at school worries her that nobody has asked…\"}}")
                .contains("- No longer here – Stood under: What keeps it going: Rows at bedtime, nearly every night\n");
    }

    @Test
    void whoElseChoseAFactorAndWhyIsTold() {
        Formulation typical = Shown.typical();
        Priority rows = typical.priorities().get(0);
        Priority fathers = rows.withChosenBy(Party.of(PersonId.of("person-father")))
                .withBecause(Statement.of("We all want to sleep"));

        assertThat(shown(Comparisons.text(), Changed.between(typical, typical.withPriorities(rows, fathers))))
                .contains("""
                  * Among where to start, and told differently: “Rows at bedtime, nearly every night”
                    - Chosen by, before: person-mother and worker-1
                    - Chosen by, now: person-mother, worker-1 and person-father
                    - Because, before: It is what wears everybody out
                    - Because, now: It is what wears everybody out
                    - Because, now: We all want to sleep
                """);
    }

    @Test
    void peopleHaveTheNamesThatTheCallerGives() {
        Names names = id -> Optional.of(id)
                .map(Identifier::value)
                .filter("person-father"::equals)
                .map(same -> "Dad");

        assertThat(Comparisons.text().withNames(names).render(Changed.typical(), PracticeModels.leeds(), Locale.UK))
                .contains("Dad saw this another way before: what was agreed\n")
                .doesNotContain("person-father");
    }

    @Test
    void whatAnEditionHasNoStepForIsToldAllTheSame() {
        ModelDefinition bare = PracticeModels.leeds().withSteps(List.of()).withFactors(List.of());

        assertThat(Comparisons.text().render(Changed.typical(), bare, Locale.UK))
                .contains(
                        "Who does what, and by when\n--------------------------\n",
                        "  * A new thing to do: The television goes to the kitchen\n")
                .doesNotContain("Nothing has changed");
    }
}
