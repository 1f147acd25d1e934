package org.practicemodel.core.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Markup that a compiled template writes. What is put into it is escaped for the place where it stands, by the template
 * library and nowhere else.
 *
 * <p>For instance {@code Markup body = (output, tags) -> JteletterGenerated.render(output, tags, letter)}, which is then
 * the body of a {@link Page}. Thread-safe if what it writes is. Our interpretation; see decision record 2.
 */
@FunctionalInterface
public interface Markup extends Content {

    /**
     * Writes the markup, as the method that was generated for its template does.
     *
     * @param output where to, which escapes
     * @param tags what is told about tags; templates are compiled so that it is told about none
     */
    void write(HtmlTemplateOutput output, HtmlInterceptor tags);

    /**
     * Writes the markup into another template's output.
     *
     * @param output where to
     */
    @Override
    default void writeTo(TemplateOutput output) {
        HtmlTemplateOutput escaping =
                output instanceof HtmlTemplateOutput html ? html : new OwaspHtmlTemplateOutput(output);
        write(escaping, UntouchedTags.INSTANCE);
    }

    /**
     * Returns the markup as text.
     *
     * @return the text
     */
    default String text() {
        StringOutput output = new StringOutput();
        writeTo(output);
        return output.toString();
    }

    /** Leaves every tag as the template has it. */
    enum UntouchedTags implements HtmlInterceptor {

        /** The only one. */
        INSTANCE;

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    }
}
