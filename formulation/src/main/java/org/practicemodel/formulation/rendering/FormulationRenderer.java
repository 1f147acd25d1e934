package org.practicemodel.formulation.rendering;

import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Picture;

/**
 * Shows a formulation in one format, with people by their ids or by the names that the caller has for them.
 *
 * <p>For instance {@code Formulations.svg().withNames(names).render(formulation, PracticeModels.leeds(), Locale.UK)}.
 * Immutable; thread-safe if the names are. Our interpretation.
 */
public final class FormulationRenderer implements Renderer<Formulation> {

    private final Format format;
    private final Names names;

    private FormulationRenderer(Format format, Names names) {
        this.format = format;
        this.names = names;
    }

    static FormulationRenderer of(Format format) {
        return new FormulationRenderer(format, id -> Optional.empty());
    }

    /**
     * Returns a renderer that shows names in place of ids.
     *
     * @param names what people, workers and agencies are called
     * @return the renderer
     */
    public FormulationRenderer withNames(Names names) {
        return new FormulationRenderer(format, names);
    }

    @Override
    public String render(Formulation formulation, ModelDefinition model, Locale locale) {
        Words words = new Words(locale, names);
        FormulationFacts facts = new FormulationFacts(formulation, model, words);
        return format.write(
                new FormulationOutline(facts, words).outline(),
                new FormulationPicture(facts, words, Marks.NONE).picture(),
                words);
    }

    /** One format. */
    @FunctionalInterface
    interface Format {

        String write(Outline outline, Picture picture, Words words);
    }
}
