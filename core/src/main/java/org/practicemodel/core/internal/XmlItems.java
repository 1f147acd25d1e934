package org.practicemodel.core.internal;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.practicemodel.core.internal.SourceShape.Kind;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The items of an XML document: the elements of one name within one list within the root. Namespaces say nothing in the
 * formats that are read with this, and there are no attributes. Not thread-safe.
 */
public final class XmlItems extends SourceItems {

    /**
     * The elements above the items.
     *
     * @param root the name of the root
     * @param leftBehind the name of what may stand beside the list and is left behind
     * @param list the name of the element that holds the items
     * @param item the name of an item
     * @param shape what may stand in an item
     */
    public record Frame(String root, String leftBehind, String list, String item, SourceShape shape) {}

    private static final Set<String> FLAGS_TRUE = Set.of("1", "true", "TRUE");
    private static final Set<String> FLAGS_FALSE = Set.of("0", "false", "FALSE");

    private final Frame frame;
    private final Place root;
    private final Place list;
    private Optional<XmlEvents> opened = Optional.empty();
    private boolean inList;
    private boolean listStood;
    private final Strays straysInRoot = new Strays();
    private Strays straysInList = new Strays();
    // Where reading is, as far as the format has a name for it: what stops the parser is placed there.
    private Place here = Place.START;

    /**
     * Begins to read a document.
     *
     * @param in the bytes, not closed by this
     * @param frame the elements above the items
     */
    public XmlItems(InputStream in, Frame frame) {
        super(in, Encoding.XML);
        this.frame = frame;
        root = Place.START.child(frame.root());
        list = root.child(frame.list());
    }

    @Override
    Optional<SourceItem> readNext() throws Unreadable {
        XmlEvents events = opened.isPresent() ? opened.get() : begin();
        while (true) {
            here = inList ? list : root;
            int event = events.next(here);
            Place place = events.located(here);
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = events.name();
                if (inList && name.equals(frame.item())) {
                    return Optional.of(item(events));
                }
                besideItems(events, place, name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (!inList) {
                    end(events);
                    return Optional.empty();
                }
                inList = false;
            } else {
                (inList ? straysInList : straysInRoot).look(events, event, place);
            }
        }
    }

    private XmlEvents begin() throws Unreadable {
        XmlEvents events = new XmlEvents(this);
        opened = Optional.of(events);
        int event;
        do {
            event = events.next(Place.START);
        } while (event != XMLStreamConstants.START_ELEMENT);
        if (!events.name().equals(frame.root())) {
            throw new Unreadable(
                    events.located(Place.START),
                    ProblemCode.UNKNOWN_FORMAT,
                    "a document whose root is '" + frame.root() + "'");
        }
        return events;
    }

    private void besideItems(XmlEvents events, Place place, String name) throws Unreadable {
        if (!inList && name.equals(frame.list())) {
            if (listStood) {
                log().problem(
                                place.child(name),
                                ProblemCode.DUPLICATE_PROPERTY,
                                "this element once; what stands in it was read all the same");
            }
            inList = true;
            listStood = true;
            straysInList = new Strays();
            return;
        }
        if (!inList && name.equals(frame.leftBehind())) {
            log().leftBehind(place.child(name));
        } else {
            log().problem(place, ProblemCode.UNKNOWN_PROPERTY, "only elements of this format");
        }
        skip(events);
    }

    private void end(XmlEvents events) throws Unreadable {
        here = Place.START;
        try {
            int event;
            do {
                event = events.next(here);
            } while (event != XMLStreamConstants.END_DOCUMENT);
        } catch (Unreadable e) {
            throw e.as(ProblemCode.SYNTAX, ProblemCode.TRAILING_TEXT, "nothing after the end of the root");
        }
    }

    private SourceItem item(XmlEvents events) throws Unreadable {
        Place place = events.located(list.child(frame.item()).nth(beginItem(events.located(list))));
        here = place;
        int mark = log().mark();
        int depth = events.depth();
        try {
            return item(Optional.of(section(events, frame.shape(), place)));
        } catch (ItemTooLarge e) {
            tooLarge(place, mark);
            while (events.depth() >= depth) {
                events.next(here);
            }
            return item(Optional.empty());
        }
    }

    private SourceSection section(XmlEvents events, SourceShape of, Place place) throws Unreadable, ItemTooLarge {
        SourceSection section = new SourceSection(place);
        Set<String> unknown = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Strays strays = new Strays();
        if (events.hasAttributes()) {
            log().problem(place, ProblemCode.UNKNOWN_PROPERTY, "no attributes");
        }
        while (true) {
            countPart();
            int event = events.next(here);
            if (event == XMLStreamConstants.END_ELEMENT) {
                return section;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                strays.look(events, event, events.located(place));
                continue;
            }
            String name = events.name();
            Optional<SourceShape.Part> known = of.part(name);
            if (known.isPresent()) {
                element(events, section, name, known.get(), counts);
                continue;
            }
            if (unknown.add(name)) {
                log().problem(events.located(place), ProblemCode.UNKNOWN_PROPERTY, "only elements of this format");
            }
            skip(events);
        }
    }

    private void element(
            XmlEvents events, SourceSection section, String name, SourceShape.Part known, Map<String, Integer> counts)
            throws Unreadable, ItemTooLarge {
        Kind kind = known.kind();
        boolean several = kind == Kind.TEXTS || kind == Kind.SECTIONS;
        Place place = section.place().child(name);
        place = events.located(several ? place.nth(counts.merge(name, 1, Integer::sum) - 1) : place);
        boolean again = section.stands(name) && !several && kind != Kind.LEFT_BEHIND;
        if (again) {
            log().problem(place, ProblemCode.DUPLICATE_PROPERTY, "this element once; the first was kept");
        }
        switch (kind) {
            case TEXT, TEXTS ->
                text(events, place).filter(value -> !again).ifPresent(value -> section.put(name, value));
            case FLAG ->
                text(events, place)
                        .flatMap(this::flag)
                        .filter(value -> !again)
                        .ifPresent(value -> section.put(name, value));
            case SECTION, SECTIONS -> {
                SourceSection part = section(events, known.section(), place);
                if (!again) {
                    section.put(name, part);
                }
            }
            case LEFT_BEHIND -> {
                log().leftBehind(place);
                skip(events);
            }
            case DELETION_MARKER -> throw new IllegalStateException("No XML format that is read has deletion markers");
        }
    }

    private Optional<SourceValue> text(XmlEvents events, Place place) throws Unreadable, ItemTooLarge {
        StringBuilder text = new StringBuilder();
        boolean readable = true;
        while (true) {
            countPart();
            int event = events.next(here);
            if (event == XMLStreamConstants.END_ELEMENT) {
                String whole = text.toString().strip();
                return readable && !whole.isEmpty() ? Optional.of(new SourceValue(place, whole)) : Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (readable) {
                    log().problem(place, ProblemCode.WRONG_TYPE, "a text without elements in it");
                }
                readable = false;
                skip(events);
            } else if (readable && isText(event)) {
                text.append(events.text());
                if (text.length() > SourceLimits.TEXT) {
                    log().problem(
                                    place,
                                    ProblemCode.TOO_LARGE,
                                    "a text of at most " + SourceLimits.TEXT + " characters");
                    readable = false;
                }
            }
        }
    }

    private Optional<SourceValue> flag(SourceValue value) {
        boolean yes = FLAGS_TRUE.contains(value.text());
        if (!yes && !FLAGS_FALSE.contains(value.text())) {
            log().problem(
                            value.place(),
                            ProblemCode.BAD_VALUE,
                            "true or false, written as 'true', 'false', '1' or '0'");
            return Optional.empty();
        }
        return Optional.of(new SourceValue(value.place(), Boolean.toString(yes)));
    }

    private void skip(XmlEvents events) throws Unreadable {
        int outside = events.depth() - 1;
        while (events.depth() > outside) {
            events.next(here);
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    }

    /** Text beside elements, which belongs to nothing: noted once for each element that it stands in. */
    private final class Strays {

        private boolean noted;

        void look(XmlEvents events, int event, Place place) {
            if (!noted && isText(event) && !events.text().isBlank()) {
                noted = true;
                log().problem(place, ProblemCode.BAD_TEXT, "no text between elements");
            }
        }
    }
}
