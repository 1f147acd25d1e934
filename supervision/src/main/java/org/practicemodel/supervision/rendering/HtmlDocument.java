package org.practicemodel.supervision.rendering;

import org.practicemodel.core.page.Markup;
import org.practicemodel.core.page.Page;
import org.practicemodel.supervision.internal.ChartLayout;
import org.practicemodel.supervision.internal.JtechartGenerated;
import org.practicemodel.supervision.internal.JtepreparationGenerated;
import org.practicemodel.supervision.internal.MeasureChart;
import org.practicemodel.supervision.internal.PageOutline;

/** Writes an outline as a page, or one of its charts alone. */
final class HtmlDocument {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private HtmlDocument() {}

    static String page(PageOutline outline, Words words) {
        Markup body = (output, tags) -> JtepreparationGenerated.render(output, tags, outline);
        return new Page(words.language(), words.direction(), outline.title(), body).html();
    }

    static String chartAlone(MeasureChart chart) {
        Markup picture = (output, tags) -> JtechartGenerated.render(output, tags, chart, ChartLayout.of(chart), true);
        return XML + picture.text();
    }
}
