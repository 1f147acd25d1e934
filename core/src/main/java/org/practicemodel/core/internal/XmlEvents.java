package org.practicemodel.core.internal;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.practicemodel.core.internal.SourceItems.Unreadable;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The events of an XML text within the limits; whatever stops the parser becomes one reason. A document type is refused
 * before anything of it is used, and nothing outside the text is ever opened. Not thread-safe.
 */
final class XmlEvents {

    private final SourceItems items;
    private final XMLStreamReader reader;
    private int depth;

    XmlEvents(SourceItems items) throws Unreadable {
        this.items = items;
        // The parser of the Java platform, whatever others stand on the class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(items.text());
        } catch (XMLStreamException e) {
            throw stopped(Place.START, e);
        }
    }

    /** Reads on to the next event, one of {@link XMLStreamConstants}. */
    int next(Place here) throws Unreadable {
        items.text().nextPart();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException e) {
            throw stopped(here, e);
        }
        if (event == XMLStreamConstants.DTD) {
            throw new Unreadable(located(here), ProblemCode.DOCUMENT_TYPE, "XML without a document type");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        if (depth > SourceLimits.DEPTH) {
            throw new Unreadable(
                    located(here), ProblemCode.TOO_LARGE, "at most " + SourceLimits.DEPTH + " levels of nesting");
        }
        return event;
    }

    /** Returns the name of the element that just began, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** Checks whether the element that just began has attributes beside those of another namespace. */
    boolean hasAttributes() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of the current event. */
    String text() {
        return reader.getText();
    }

    /** Returns how many elements are open. */
    int depth() {
        return depth;
    }

    /** Returns a place on the line where the current event ends. */
    Place located(Place place) {
        return at(place, reader.getLocation());
    }

    private Unreadable stopped(Place here, XMLStreamException e) {
        Place place = e.getLocation() == null ? here : at(here, e.getLocation());
        return items.text().hasContent()
                ? items.stopped(place, ProblemCode.SYNTAX, "XML")
                : items.stopped(place, ProblemCode.EMPTY, "an XML document");
    }

    private static Place at(Place place, Location location) {
        return place.at(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }
}
