package org.practicemodel.core.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import org.practicemodel.core.internal.SourceItems.Unreadable;
import org.practicemodel.core.problem.ProblemCode;

/** The tokens of a JSON text within the limits; whatever stops the parser becomes one reason. Not thread-safe. */
final class JsonTokens {

    private final SourceItems items;
    private final JsonParser parser;

    JsonTokens(SourceItems items) throws Unreadable {
        this.items = items;
        // A factory of its own: a shared one would remember the names of properties, and they may be anything.
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(SourceLimits.DEPTH)
                        .maxStringLength(SourceLimits.TEXT)
                        .maxNameLength(SourceLimits.NAME)
                        .build())
                .build();
        try {
            parser = factory.createParser(items.text());
        } catch (IOException e) {
            throw items.stopped(Place.START, ProblemCode.SYNTAX, "JSON");
        }
    }

    /** Reads on to the next token; empty at the end of the text. */
    Optional<JsonToken> next(Place here) throws Unreadable {
        items.text().nextPart();
        try {
            Optional<JsonToken> token = Optional.ofNullable(parser.nextToken());
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                // Read even where it is left behind, so that its length is looked at.
                parser.finishToken();
            }
            return token;
        } catch (IOException e) {
            throw stopped(here, e);
        }
    }

    /** Returns the text of the current token, a name or a string. */
    String text(Place here) throws Unreadable {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw stopped(here, e);
        }
    }

    /** Returns a place on the line of the current token. */
    Place located(Place place) {
        return at(place, parser.currentTokenLocation());
    }

    /** Returns how many objects and lists are open. */
    int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    private Unreadable stopped(Place here, IOException e) {
        Place place = at(here, parser.currentLocation());
        return e instanceof StreamConstraintsException
                ? items.stopped(place, ProblemCode.TOO_LARGE, withinLimits() + "; reading stopped here")
                : items.stopped(place, ProblemCode.SYNTAX, "JSON");
    }

    private String withinLimits() {
        if (depth() > SourceLimits.DEPTH) {
            return "at most " + SourceLimits.DEPTH + " levels of nesting";
        }
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? "a text of at most " + SourceLimits.TEXT + " characters"
                : "names of at most " + SourceLimits.NAME + " characters, and shorter numbers";
    }

    private static Place at(Place place, JsonLocation location) {
        return place.at(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
