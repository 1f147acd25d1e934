package org.practicemodel.supervision.rendering;

/**
 * The ways in which a supervision about one family is prepared on paper or on a screen.
 *
 * <p>They are for the worker and the supervisor. They look at the work, never at what anybody is worth, and are not for handing
 * to a member of the family: what one person said may not be for another to read. What is restricted is left out unless that
 * was asked for. For instance {@code Supervisions.html().render(Preparation.of(view), Locale.UK)}. Stateless. Source: current
 * guide ¶31, ¶32; our interpretation.
 */
public final class Supervisions {

    private Supervisions() {}

    /**
     * Obtains a renderer of plain text, at most 100 columns wide.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static SupervisionRenderer text() {
        return SupervisionRenderer.of((outline, words) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of Markdown.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static SupervisionRenderer markdown() {
        return SupervisionRenderer.of((outline, words) -> new MarkdownDocument().write(outline));
    }

    /**
     * Obtains a renderer of one page of HTML with the charts in it, see {@link org.practicemodel.core.page.Page}.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static SupervisionRenderer html() {
        return SupervisionRenderer.of(HtmlDocument::page);
    }

    /**
     * Obtains a renderer of one chart alone, as SVG 1.1, which tells the same numbers to those who listen.
     *
     * @return the renderer, which leaves out what is restricted
     */
    public static ChartRenderer svg() {
        return ChartRenderer.ofNobodyNamed();
    }
}
