package org.practicemodel.formulation.rendering;

/**
 * The ways in which a formulation is shown to those who work with the family. Each shows everything that was said, who
 * sees it differently beside it.
 *
 * <p>They are not for handing to a member of the family: what one person said may not be for another to read. For instance
 * {@code Formulations.html().render(formulation, PracticeModels.leeds(), Locale.UK)}. Stateless. Source: public guide to
 * Rethink; our interpretation.
 */
public final class Formulations {

    private Formulations() {}

    /**
     * Obtains a renderer of plain text, at most 100 columns wide.
     *
     * @return the renderer
     */
    public static FormulationRenderer text() {
        return FormulationRenderer.of((outline, picture, words) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of Markdown with a Mermaid diagram, and the same told in sentences.
     *
     * @return the renderer
     */
    public static FormulationRenderer markdown() {
        return FormulationRenderer.of((outline, picture, words) -> new MarkdownDocument().write(outline, picture));
    }

    /**
     * Obtains a renderer of one page of HTML with the picture in it, see {@link org.practicemodel.core.page.Page}.
     *
     * @return the renderer
     */
    public static FormulationRenderer html() {
        return FormulationRenderer.of(HtmlDocument::page);
    }

    /**
     * Obtains a renderer of the picture alone, as SVG 1.1, which tells the same in sentences to those who listen.
     *
     * @return the renderer
     */
    public static FormulationRenderer svg() {
        return FormulationRenderer.of((outline, picture, words) -> HtmlDocument.pictureAlone(picture));
    }
}
