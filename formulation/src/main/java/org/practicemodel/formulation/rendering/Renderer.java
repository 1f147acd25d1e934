package org.practicemodel.formulation.rendering;

import java.util.Locale;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * Shows something in one format.
 *
 * <p>For instance {@code Formulations.text().render(formulation, PracticeModels.leeds(), Locale.UK)}. The same input gives
 * the same text, whatever the default locale; nothing that is well formed makes it throw. Implementations are immutable
 * and thread-safe. Our interpretation.
 *
 * @param <T> what is shown
 */
@FunctionalInterface
public interface Renderer<T> {

    /**
     * Renders it.
     *
     * @param subject what is shown
     * @param model the edition that gives the Ps, the steps and their labels; what stands under a P that it does not have
     *     is shown all the same
     * @param locale the language of our words; English where there is no wording for it
     * @return the whole document, whose lines end with a line feed
     */
    String render(T subject, ModelDefinition model, Locale locale);
}
