package org.practicemodel.formulation.rendering;

import java.util.Locale;
import java.util.Optional;
import org.practicemodel.core.page.Markup;
import org.practicemodel.core.page.Page;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.wording.Messages;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.internal.JteletterGenerated;
import org.practicemodel.formulation.internal.Outline;

/**
 * The ways in which one reader of the family is given what they may read of a formulation: their words first, strengths
 * before worries, in short sentences.
 *
 * <p>The headings are the same whatever is given, and a page does not tell that anything was left out. Whoever gives it
 * reads {@link #noteToSharer(Locale)} first, and then the page. For instance {@code FamilyPages.html().render(view,
 * PracticeModels.leeds(), Locale.UK)}. Stateless. Source: ethical guardrails 8; our interpretation.
 */
public final class FamilyPages {

    private static final Messages WORDING = Messages.beside(FamilyPages.class, "family");

    private FamilyPages() {}

    /**
     * Obtains a renderer of plain text, at most 100 columns wide.
     *
     * @return the renderer
     */
    public static Renderer<ReaderView> text() {
        return renderer((outline, picture, words) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of Markdown with a Mermaid diagram; all of it stands in words below the diagram too.
     *
     * @return the renderer
     */
    public static Renderer<ReaderView> markdown() {
        return renderer((outline, picture, words) -> new MarkdownDocument().write(outline, picture));
    }

    /**
     * Obtains a renderer of one page of HTML, see {@link Page}.
     *
     * @return the renderer
     */
    public static Renderer<ReaderView> html() {
        return renderer((outline, picture, words) -> page(outline, words));
    }

    /**
     * Obtains a renderer of the picture alone, as SVG 1.1, which tells the same in sentences to those who listen.
     *
     * @return the renderer
     */
    public static Renderer<ReaderView> svg() {
        return renderer((outline, picture, words) -> HtmlDocument.pictureAlone(picture));
    }

    /**
     * Returns what whoever gives a page to a reader is told, and the reader is not.
     *
     * @param locale the language; English where there is no wording for it
     * @return the sentence
     */
    public static String noteToSharer(Locale locale) {
        return WORDING.text("sharer", locale);
    }

    private static Renderer<ReaderView> renderer(FormulationRenderer.Format format) {
        return (ReaderView view, ModelDefinition model, Locale locale) -> {
            FamilyWords told = new FamilyWords(model, WORDING, locale);
            Words words = new Words(locale, id -> Optional.empty());
            return format.write(
                    new FamilyOutline(view, model, told).outline(),
                    new FamilyPicture(view, model, told, words).picture(),
                    words);
        };
    }

    private static String page(Outline outline, Words words) {
        Markup body = (output, tags) -> JteletterGenerated.render(output, tags, outline);
        return new Page(words.language(), words.direction(), outline.title(), body).html();
    }
}
