package org.practicemodel.supervision.rendering;

/**
 * The ways in which a worker is shown their practice skills and learning over time, on paper or on a screen.
 *
 * <p>They are for that worker, who decides whom they show them to. Nothing in them is averaged or compared, and nothing of any
 * family is in them. For instance {@code LearningPages.html().render(PracticeSkills.of(view), Locale.UK)}. Stateless. Source:
 * board report 2020 §3.4; current guide ¶11, ¶12; our interpretation.
 */
public final class LearningPages {

    private LearningPages() {}

    /**
     * Obtains a renderer of plain text, at most 100 columns wide.
     *
     * @return the renderer
     */
    public static LearningRenderer text() {
        return new LearningRenderer((outline, words) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of Markdown.
     *
     * @return the renderer
     */
    public static LearningRenderer markdown() {
        return new LearningRenderer((outline, words) -> new MarkdownDocument().write(outline));
    }

    /**
     * Obtains a renderer of one page of HTML, see {@link org.practicemodel.core.page.Page}.
     *
     * @return the renderer
     */
    public static LearningRenderer html() {
        return new LearningRenderer(HtmlDocument::page);
    }
}
