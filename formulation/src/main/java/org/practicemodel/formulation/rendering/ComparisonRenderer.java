package org.practicemodel.formulation.rendering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Line;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;
import org.practicemodel.formulation.internal.Picture;

/**
 * Shows what changed from one formulation to a later one in one format, with people by their ids or by the names that the
 * caller has for them.
 *
 * <p>For instance {@code Comparisons.text().withNames(names).render(comparison, PracticeModels.leeds(), Locale.UK)}.
 * Immutable; thread-safe if the names are. Our interpretation.
 */
public final class ComparisonRenderer implements Renderer<FormulationComparison> {

    private final FormulationRenderer.Format format;
    private final Names names;

    private ComparisonRenderer(FormulationRenderer.Format format, Names names) {
        this.format = format;
        this.names = names;
    }

    static ComparisonRenderer of(FormulationRenderer.Format format) {
        return new ComparisonRenderer(format, id -> Optional.empty());
    }

    /** A format with a picture tells at its end what the picture shows, which is more than what changed. */
    static ComparisonRenderer withPicture(FormulationRenderer.Format format) {
        return of((outline, picture, words) -> format.write(outline.with(shown(picture)), picture, words));
    }

    /**
     * Returns a renderer that shows names in place of ids.
     *
     * @param names what people, workers and agencies are called
     * @return the renderer
     */
    public ComparisonRenderer withNames(Names names) {
        return new ComparisonRenderer(format, names);
    }

    @Override
    public String render(FormulationComparison comparison, ModelDefinition model, Locale locale) {
        Words words = new Words(locale, names);
        ChangeWords wording = new ChangeWords(locale);
        Outline outline = new ComparisonOutline(comparison, model, words, wording).outline();
        FormulationFacts earlier = new FormulationFacts(comparison.earlier(), model, words);
        FormulationFacts later = new FormulationFacts(comparison.later(), model, words);
        Marks marks = new ChangeMarks(comparison, earlier, words, wording);
        return format.write(outline, new FormulationPicture(later, words, marks).picture(), words);
    }

    private static Section shown(Picture picture) {
        List<Entry> sentences = picture.sentences().stream()
                .map(sentence -> new Entry(List.of(new Line("", sentence, ""))))
                .toList();
        return new Section(picture.title(), "", List.of(new Part("", "", sentences, "")));
    }
}
