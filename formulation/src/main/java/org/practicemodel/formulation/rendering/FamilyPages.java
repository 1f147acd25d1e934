package org.practicemodel.formulation.rendering;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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
        return renderer((outline, locale) -> new TextDocument().write(outline));
    }

    /**
     * Obtains a renderer of one page of HTML, see {@link Page}.
     *
     * @return the renderer
     */
    public static Renderer<ReaderView> html() {
        return renderer(FamilyPages::page);
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

    private static Renderer<ReaderView> renderer(BiFunction<Outline, Locale, String> format) {
        return (ReaderView view, ModelDefinition model, Locale locale) ->
                format.apply(new FamilyOutline(view, model, WORDING, locale).outline(), locale);
    }

    private static String page(Outline outline, Locale locale) {
        Words words = new Words(locale, id -> Optional.empty());
        Markup body = (output, tags) -> JteletterGenerated.render(output, tags, outline);
        return new Page(words.language(), words.direction(), outline.title(), body).html();
    }
}
