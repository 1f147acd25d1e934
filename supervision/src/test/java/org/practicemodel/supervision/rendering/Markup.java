package org.practicemodel.supervision.rendering;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Looks through markup at what it says. */
final class Markup {

    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Markup() {}

    /** The body of a page, or a picture, which has to be well formed. */
    static Element parsed(String markup) {
        int begin = markup.indexOf("<main");
        String xml = begin < 0 ? markup : markup.substring(begin, markup.indexOf("</main>") + "</main>".length());
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }

    static List<Element> every(Element within, String tag) {
        NodeList found = within.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    static String tight(String text) {
        return GAPS.matcher(text).replaceAll("");
    }
}
