package org.practicemodel.core.internal;

import com.fasterxml.jackson.core.JsonToken;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.problem.ProblemCode;

/** The items of a JSON list of objects. Not thread-safe. */
public final class JsonItems extends SourceItems {

    private static final int DEPTH_OF_LIST = 1;

    private final SourceShape shape;
    private Optional<JsonTokens> opened = Optional.empty();
    // Where reading is, as far as the format has a name for it: what stops the parser is placed there.
    private Place here = Place.START;

    /**
     * Begins to read a list.
     *
     * @param in the bytes, not closed by this
     * @param shape what may stand in each object of the list
     */
    public JsonItems(InputStream in, SourceShape shape) {
        super(in, Encoding.JSON);
        this.shape = shape;
    }

    @Override
    Optional<SourceItem> readNext() throws Unreadable {
        JsonTokens tokens = opened.isPresent() ? opened.get() : begin();
        here = Place.START;
        JsonToken token = token(tokens);
        if (token == JsonToken.END_ARRAY) {
            end(tokens);
            return Optional.empty();
        }
        Place place = tokens.located(Place.START.item(beginItem(tokens.located(Place.START))));
        here = place;
        int mark = log().mark();
        try {
            return Optional.of(item(read(tokens, token, place)));
        } catch (ItemTooLarge e) {
            tooLarge(place, mark);
            while (tokens.depth() > DEPTH_OF_LIST) {
                token(tokens);
            }
            return Optional.of(item(Optional.empty()));
        }
    }

    private JsonTokens begin() throws Unreadable {
        JsonTokens tokens = new JsonTokens(this);
        opened = Optional.of(tokens);
        Optional<JsonToken> first = tokens.next(Place.START);
        if (first.isEmpty()) {
            throw new Unreadable(Place.START, ProblemCode.EMPTY, "a JSON list of children");
        }
        if (first.get() != JsonToken.START_ARRAY) {
            throw new Unreadable(tokens.located(Place.START), ProblemCode.WRONG_TYPE, "a JSON list of children");
        }
        return tokens;
    }

    private void end(JsonTokens tokens) throws Unreadable {
        boolean more;
        try {
            more = tokens.next(Place.START).isPresent();
        } catch (Unreadable e) {
            throw e.as(ProblemCode.SYNTAX, ProblemCode.TRAILING_TEXT, "nothing after the end of the list");
        }
        if (more) {
            throw new Unreadable(
                    tokens.located(Place.START), ProblemCode.TRAILING_TEXT, "nothing after the end of the list");
        }
    }

    /** Reads a token within the list, where the text cannot end: the parser refuses that itself. */
    private JsonToken token(JsonTokens tokens) throws Unreadable {
        return tokens.next(here).orElseThrow();
    }

    private JsonToken part(JsonTokens tokens) throws Unreadable, ItemTooLarge {
        countPart();
        return token(tokens);
    }

    private Optional<SourceSection> read(JsonTokens tokens, JsonToken token, Place place)
            throws Unreadable, ItemTooLarge {
        if (token == JsonToken.START_OBJECT) {
            return section(tokens, shape, place);
        }
        log().problem(place, ProblemCode.WRONG_TYPE, "an object that holds one child");
        skip(tokens, token);
        return Optional.empty();
    }

    private Optional<SourceSection> section(JsonTokens tokens, SourceShape of, Place place)
            throws Unreadable, ItemTooLarge {
        int mark = log().mark();
        SourceSection section = new SourceSection(place);
        Deletion deletion = new Deletion();
        Set<String> unknown = new HashSet<>();
        while (part(tokens) == JsonToken.FIELD_NAME) {
            String name = tokens.text(here);
            Optional<SourceShape.Part> known = of.part(name);
            if (known.isPresent()) {
                property(tokens, section, name, known.get(), deletion);
            } else {
                if (unknown.add(name)) {
                    log().problem(
                                    tokens.located(place),
                                    ProblemCode.UNKNOWN_PROPERTY,
                                    "only properties of this format");
                }
                skip(tokens, token(tokens));
            }
        }
        return deletion.decide(log(), mark, section);
    }

    private void property(
            JsonTokens tokens, SourceSection section, String name, SourceShape.Part known, Deletion deletion)
            throws Unreadable, ItemTooLarge {
        JsonToken token = part(tokens);
        Place place = tokens.located(section.place().child(name));
        boolean again = section.stands(name);
        if (again) {
            log().problem(place, ProblemCode.DUPLICATE_PROPERTY, "this property once; the first was kept");
        }
        switch (known.kind()) {
            case DELETION_MARKER -> deletion.marker(place, flag(token));
            case FLAG ->
                flag(place, token)
                        .filter(value -> !again)
                        .ifPresent(value -> section.put(name, new SourceValue(place, value.toString())));
            case TEXT, TEXTS ->
                text(tokens, place, token).filter(value -> !again).ifPresent(value -> section.put(name, value));
            case SECTION -> {
                if (token == JsonToken.START_OBJECT) {
                    Optional<SourceSection> read = section(tokens, known.section(), place);
                    read.filter(part -> !again).ifPresent(part -> section.put(name, part));
                    if (read.isEmpty()) {
                        section.drop(name);
                    }
                    return;
                }
                log().problem(place, ProblemCode.WRONG_TYPE, "an object");
            }
            case SECTIONS -> {
                if (token == JsonToken.START_ARRAY) {
                    list(tokens, section, name, known.section(), place, again);
                    return;
                }
                log().problem(place, ProblemCode.WRONG_TYPE, "a list of objects");
            }
            case LEFT_BEHIND -> log().leftBehind(place);
        }
        skip(tokens, token);
    }

    private void list(JsonTokens tokens, SourceSection section, String name, SourceShape of, Place place, boolean again)
            throws Unreadable, ItemTooLarge {
        int index = 0;
        for (JsonToken token = part(tokens); token != JsonToken.END_ARRAY; token = part(tokens)) {
            Place element = tokens.located(place.item(index++));
            if (token == JsonToken.START_OBJECT) {
                section(tokens, of, element).filter(read -> !again).ifPresent(read -> section.put(name, read));
            } else {
                log().problem(element, ProblemCode.WRONG_TYPE, "an object");
                skip(tokens, token);
            }
        }
    }

    private Optional<SourceValue> text(JsonTokens tokens, Place place, JsonToken token) throws Unreadable {
        if (token != JsonToken.VALUE_STRING) {
            log().problem(place, ProblemCode.WRONG_TYPE, "a text");
            return Optional.empty();
        }
        String text = tokens.text(here).strip();
        // Half of a character that takes two: an escape can write it, but it is no text.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            log().problem(place, ProblemCode.BAD_TEXT, "whole characters");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new SourceValue(place, text));
    }

    private Optional<Boolean> flag(Place place, JsonToken token) {
        Optional<Boolean> flag = flag(token);
        if (flag.isEmpty()) {
            log().problem(place, ProblemCode.WRONG_TYPE, "true or false");
        }
        return flag;
    }

    private static Optional<Boolean> flag(JsonToken token) {
        return token.isBoolean() ? Optional.of(token == JsonToken.VALUE_TRUE) : Optional.empty();
    }

    private void skip(JsonTokens tokens, JsonToken first) throws Unreadable {
        int open = depth(first);
        while (open > 0) {
            open += depth(token(tokens));
        }
    }

    private static int depth(JsonToken token) {
        if (token.isStructStart()) {
            return 1;
        }
        return token.isStructEnd() ? -1 : 0;
    }
}
