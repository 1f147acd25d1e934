package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Lines;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.comparison.Change;
import org.practicemodel.formulation.comparison.FactorChange;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.comparison.GoalChange;
import org.practicemodel.formulation.comparison.HypothesisChange;
import org.practicemodel.formulation.comparison.PerspectiveChange;
import org.practicemodel.formulation.comparison.PriorityChange;
import org.practicemodel.formulation.testing.Versions;

class ComparisonRenderingProperties {

    private static final Map<String, ComparisonRenderer> FORMATS = Map.of(
            "text", Comparisons.text(),
            "markdown", Comparisons.markdown(),
            "html", Comparisons.html(),
            "svg", Comparisons.svg());

    @Provide
    Arbitrary<FormulationComparison> comparisons() {
        return Versions.three().map(versions -> Changed.between(versions.get(0), versions.get(1)));
    }

    private static String shown(String format, FormulationComparison comparison) {
        return FORMATS.get(format).render(comparison, PracticeModels.leeds(), Locale.UK);
    }

    @Property(tries = 50)
    void theDefaultLocaleIsNeverAsked(@ForAll("comparisons") FormulationComparison comparison) {
        Locale before = Locale.getDefault();
        try {
            FORMATS.keySet().forEach(format -> {
                Locale.setDefault(Locale.UK);
                String here = shown(format, comparison);
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(shown(format, comparison)).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                assertThat(shown(format, comparison)).isEqualTo(here);
            });
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void everyChangeIsToldInWords(@ForAll("comparisons") FormulationComparison comparison) {
        everyChangeIsTold(comparison);
    }

    @Example
    void everyChangeIsToldHoweverHostile() {
        everyChangeIsTold(Changed.typical());
        everyChangeIsTold(Changed.hostile());
    }

    private static void everyChangeIsTold(FormulationComparison comparison) {
        String text = Markup.tight(shown("text", comparison));
        String markdown =
                Markup.tight(Markup.unescaped(shown("markdown", comparison))).replace("\\", "");
        String html = Markup.tight(Markup.unescaped(shown("html", comparison)));
        assertThat(comparison.changes().stream().flatMap(ComparisonRenderingProperties::changed))
                .allSatisfy(words -> {
                    String plain = Markup.tight(PlainText.of(words));
                    assertThat(text).contains(plain);
                    assertThat(markdown).contains(plain.replace("\\", ""));
                    assertThat(html).contains(plain);
                });
        assertThat(text).doesNotContain("{labels}", "{who}", "{part}", "{from}", "{to}", "[label.", "[part.", "[mark.");
    }

    /** What somebody said that the change is about: all of what is new or gone, of what stayed what is other. */
    private static Stream<String> changed(Change change) {
        if (change instanceof FactorChange.Reworded reworded) {
            return Stream.of(reworded.from(), reworded.to())
                    .map(Factor::statement)
                    .flatMap(said -> Said.in(said).stream());
        }
        if (change instanceof FactorChange.ToldOtherwise otherwise) {
            return differing(
                    Said.in(List.of(otherwise.from().example(), otherwise.from().exception())),
                    Said.in(List.of(otherwise.to().example(), otherwise.to().exception())));
        }
        if (change instanceof HypothesisChange.Changed changed) {
            return Stream.concat(
                    Said.in(changed.revisions()).stream(),
                    differing(
                            Said.in(List.of(
                                    changed.from().statement(),
                                    changed.from().addressedBy(),
                                    changed.from().soThat())),
                            Said.in(List.of(
                                    changed.to().statement(),
                                    changed.to().addressedBy(),
                                    changed.to().soThat()))));
        }
        if (change instanceof GoalChange.Changed changed) {
            return differing(
                    Said.in(List.of(changed.from().withPerspectives(List.of()))),
                    Said.in(List.of(changed.to().withPerspectives(List.of()))));
        }
        if (change instanceof PriorityChange.Changed changed) {
            return changed.parts().contains("because")
                    ? Stream.of(changed.from(), changed.to()).flatMap(choices -> Said.in(choices).stream())
                    : Stream.of();
        }
        if (change instanceof PerspectiveChange perspective) {
            return Stream.of(perspective.from(), perspective.to()).flatMap(voices -> Said.in(voices).stream());
        }
        boolean whole = change instanceof FactorChange.New
                || change instanceof FactorChange.Gone
                || change instanceof HypothesisChange.New
                || change instanceof GoalChange.New
                || change instanceof GoalChange.Gone;
        return whole ? Said.in(change).stream() : Stream.of();
    }

    private static Stream<String> differing(List<String> from, List<String> to) {
        return Stream.concat(
                from.stream().filter(words -> !to.contains(words)), to.stream().filter(words -> !from.contains(words)));
    }

    @Property
    void everyPhraseHasWordsAndEveryPartIsTold(@ForAll("comparisons") FormulationComparison comparison) {
        Set<String> keys = Messages.beside(Comparisons.class, "comparison").keys();

        assertThat(comparison.changes())
                .extracting(change -> change.phrase().key())
                .isSubsetOf(keys);
        assertThat(comparison.kept()).extracting(kept -> kept.phrase().key()).isSubsetOf(keys);
    }

    @Property(tries = 100)
    void pagesAndPicturesAreWellFormed(@ForAll("comparisons") FormulationComparison comparison) {
        wellFormed(comparison);
    }

    @Example
    void pagesAndPicturesAreWellFormedHoweverHostile() {
        wellFormed(Changed.hostile());
        wellFormed(Changed.between(Shown.brief(), Shown.large(120)));
        wellFormed(Changed.between(Shown.large(120), Shown.brief()));
    }

    private static void wellFormed(FormulationComparison comparison) {
        Markup.parsed(shown("svg", comparison));
        String html = shown("html", comparison);
        Markup.parsed(html.substring(html.indexOf("<main>"), html.indexOf("</main>") + "</main>".length()));
        assertThat(shown("markdown", comparison).split("```", -1)).hasSize(3);
    }

    @Property(tries = 50)
    void thePictureHoldsTheLaterFactorsAndThoseThatAreGone(@ForAll("comparisons") FormulationComparison comparison) {
        String svg = Markup.tight(Markup.unescaped(shown("svg", comparison)));
        Stream<Factor> gone =
                comparison.changes(FactorChange.Gone.class).stream().map(FactorChange.Gone::factor);

        assertThat(Stream.concat(comparison.later().factors().stream(), gone)
                        .flatMap(factor -> factor.statement().stream()))
                .extracting(Statement::words)
                .allSatisfy(words -> assertThat(svg).contains(Markup.tight(PlainText.of(words))));
    }

    @Property(tries = 50)
    void nothingChangesFromAFormulationToItself(@ForAll("comparisons") FormulationComparison comparison) {
        Formulation one = comparison.later();

        assertThat(shown("text", Changed.between(one, one))).contains("\nNothing has changed.\n");
        assertThat(shown("text", comparison).contains("\nNothing has changed.\n"))
                .isEqualTo(comparison.isEmpty());
    }

    @Property(tries = 50)
    void textIsNoWiderThanAPage(@ForAll("comparisons") FormulationComparison comparison) {
        assertThat(List.of(shown("text", comparison).split("\n", -1)))
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }
}
