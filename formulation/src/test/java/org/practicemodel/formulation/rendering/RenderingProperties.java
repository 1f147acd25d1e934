package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.PlainText;

class RenderingProperties {

    private static final Map<String, FormulationRenderer> FORMATS = Map.of(
            "text", Formulations.text(),
            "markdown", Formulations.markdown(),
            "html", Formulations.html(),
            "svg", Formulations.svg());

    @Provide
    Arbitrary<Formulation> formulations() {
        return Records.formulations();
    }

    private static String shown(String format, Formulation formulation) {
        return FORMATS.get(format).render(formulation, PracticeModels.leeds(), Locale.UK);
    }

    @Property(tries = 50)
    void theDefaultLocaleIsNeverAsked(@ForAll("formulations") Formulation formulation) {
        Locale before = Locale.getDefault();
        try {
            FORMATS.keySet().forEach(format -> {
                Locale.setDefault(Locale.UK);
                String here = shown(format, formulation);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(shown(format, formulation)).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(shown(format, formulation)).isEqualTo(here);
            });
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void everythingThatWasSaidIsShown(@ForAll("formulations") Formulation formulation) {
        everythingIsShown(formulation);
    }

    @Example
    void everythingThatWasSaidIsShownHoweverHostile() {
        everythingIsShown(Shown.typical());
        everythingIsShown(Shown.hostile());
    }

    private static void everythingIsShown(Formulation formulation) {
        String text = Markup.tight(shown("text", formulation));
        String markdown =
                Markup.tight(Markup.unescaped(shown("markdown", formulation))).replace("\\", "");
        String html = Markup.tight(Markup.unescaped(shown("html", formulation)));
        assertThat(Said.in(formulation)).allSatisfy(words -> {
            String plain = Markup.tight(PlainText.of(words));
            assertThat(text).contains(plain);
            assertThat(markdown).contains(plain.replace("\\", ""));
            assertThat(html).contains(plain);
        });
        String svg = Markup.tight(Markup.unescaped(shown("svg", formulation)));
        assertThat(formulation.factors().stream().flatMap(factor -> factor.statement().stream()))
                .extracting(Statement::words)
                .allSatisfy(words -> assertThat(svg).contains(Markup.tight(PlainText.of(words))));
        assertThat(formulation.hypotheses().stream()
                        .map(Hypothesis::statement)
                        .flatMap(statement -> statement.stream()))
                .extracting(Statement::words)
                .allSatisfy(words -> assertThat(svg).contains(Markup.tight(PlainText.of(words))));
    }

    @Property
    void pagesAndPicturesAreWellFormed(@ForAll("formulations") Formulation formulation) {
        wellFormed(formulation);
    }

    @Example
    void pagesAndPicturesAreWellFormedHoweverHostile() {
        wellFormed(Shown.hostile());
        wellFormed(Shown.brief());
        wellFormed(Shown.large(120));
    }

    private static void wellFormed(Formulation formulation) {
        Markup.parsed(shown("svg", formulation));
        String html = shown("html", formulation);
        Markup.parsed(html.substring(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length()));
    }

    @Property(tries = 50)
    void nothingThatWasSaidIsMarkup(@ForAll("formulations") Formulation formulation) {
        Formulation marked = Shown.everyTextOf(formulation, "<zz a='1' b=\"2\">```&amp;</zz>%%{init}%%");

        assertThat(shown("html", marked)).doesNotContain("<zz", "</zz", "&amp;</");
        assertThat(shown("svg", marked)).doesNotContain("<zz", "</zz");
        assertThat(shown("markdown", marked))
                .doesNotContain("<zz", "</zz", "%%{")
                .containsOnlyOnce("```mermaid");
        assertThat(shown("markdown", marked).split("```", -1)).hasSize(3);
    }

    @Property(tries = 50)
    void textIsNoWiderThanAPage(@ForAll("formulations") Formulation formulation) {
        assertThat(List.of(shown("text", formulation).split("\n", -1)))
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }
}
