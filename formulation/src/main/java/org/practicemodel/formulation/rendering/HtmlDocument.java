package org.practicemodel.formulation.rendering;

import org.practicemodel.core.page.Markup;
import org.practicemodel.core.page.Page;
import org.practicemodel.formulation.internal.JteoutlineGenerated;
import org.practicemodel.formulation.internal.JtepictureGenerated;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Picture;
import org.practicemodel.formulation.internal.PictureLayout;

/** Writes an outline with its picture as a page, or the picture alone. */
final class HtmlDocument {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private HtmlDocument() {}

    static String page(Outline outline, Picture picture, Words words) {
        Markup body = (output, tags) ->
                JteoutlineGenerated.render(output, tags, outline, picture.title(), picture(picture, false));
        return new Page(words.language(), words.direction(), outline.title(), body).html();
    }

    static String pictureAlone(Picture picture) {
        return XML + picture(picture, true).text();
    }

    private static Markup picture(Picture picture, boolean alone) {
        PictureLayout layout = PictureLayout.of(picture);
        return (output, tags) -> JtepictureGenerated.render(output, tags, picture, layout, alone);
    }
}
