package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.xml.sax.InputSource;

/** Looks through markup at what it says. */
final class Markup {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Markup() {}

    static void parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            assertThat(factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml)))
                            .getDocumentElement()
                            .getTagName())
                    .isIn("svg", "main");
        } catch (Exception notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    static String tight(String text) {
        return GAPS.matcher(text).replaceAll("");
    }

    static String unescaped(String markup) {
        return markup.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
