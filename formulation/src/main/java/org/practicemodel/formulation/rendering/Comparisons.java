package org.practicemodel.formulation.rendering;

/**
 * The ways in which those who work with the family are shown what changed from one formulation to a later one, with the
 * recorded reasons or the lack of one. No change of mind is better than another.
 *
 * <p>They are not for handing to a member of the family: what one person said may not be for another to read. For instance
 * {@code Comparisons.html().render(FormulationComparison.between(march, june, model), model, Locale.UK)}. Stateless.
 * Source: current guide ¶32; rule P06-R7; our interpretation.
 */
public final class Comparisons {

    private Comparisons() {}

    /**
     * Obtains a renderer of plain text, at most 100 columns wide.
     *
     * @return the renderer
     */
    public static ComparisonRenderer text() {
        return ComparisonRenderer.of((outline, picture, words) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of Markdown with the later formulation as a Mermaid diagram, and the same told in sentences.
     *
     * @return the renderer
     */
    public static ComparisonRenderer markdown() {
        return ComparisonRenderer.withPicture(
                (outline, picture, words) -> new MarkdownDocument().write(outline, picture));
    }

    /**
     * Obtains a renderer of one page of HTML with the picture in it, see {@link org.practicemodel.core.page.Page}.
     *
     * @return the renderer
     */
    public static ComparisonRenderer html() {
        return ComparisonRenderer.withPicture(HtmlDocument::page);
    }

    /**
     * Obtains a renderer of the picture alone, as SVG 1.1: the later formulation, with a sign and words for what became of
     * each thing, and what is gone. It tells the same in sentences to those who listen.
     *
     * @return the renderer
     */
    public static ComparisonRenderer svg() {
        return ComparisonRenderer.of((outline, picture, words) -> HtmlDocument.pictureAlone(picture));
    }
}
