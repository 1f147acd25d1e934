package org.practicemodel.principles.rendering;

import org.practicemodel.core.page.Markup;
import org.practicemodel.core.page.Page;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.JtereportGenerated;
import org.practicemodel.principles.internal.ReportOutline;
import org.practicemodel.principles.internal.ReportWords;

/** Writes what a report says as a page of HTML. */
final class HtmlDocument {

    private HtmlDocument() {}

    static String write(ReportOutline outline, Words words) {
        ReportWords own = new ReportWords(
                words.say("page.contents"),
                words.say("page.printed"),
                rule -> words.say(Phrase.of("page.sources").with("rule", rule)));
        Markup body = (output, tags) -> JtereportGenerated.render(output, tags, outline, own);
        return new Page(words.language(), words.direction(), outline.title(), body).html();
    }
}
