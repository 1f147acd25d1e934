package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.problem.ProblemCode;

/** One pass over one document: the parser, the limits, and what has been found so far. Not thread-safe. */
final class Reading {

    /** Ends the pass, because more problems would be of no use to anybody. */
    static final class TooManyProblems extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyProblems() {
            super("too many problems", null, false, false);
        }
    }

    /** A problem that knows its place in the text as an offset; negative where only the pointer is known. */
    record Found(ProblemCode code, Place place, int offset, String expected) {}

    private final JsonParser parser;
    private final String text;
    private final ReadLimits limits;
    private final Ledger ledger = new Ledger();
    private final List<Found> found;
    private Place here = Place.ROOT;

    Reading(JsonParser parser, String text, ReadLimits limits, List<Found> found) {
        this.parser = parser;
        this.text = text;
        this.limits = limits;
        this.found = found;
    }

    JsonParser parser() {
        return parser;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Returns the last place that was entered: where a syntax error stands. */
    Place here() {
        return here;
    }

    void enter(Place place) {
        here = place;
    }

    /** Lists a problem at the parser's token. */
    void problem(ProblemCode code, Place place, String expected) {
        add(new Found(code, place, offset(), expected));
    }

    /** Lists a problem whose place in the text is looked up when the pass is over. */
    void problemBelow(ProblemCode code, Place place, String expected) {
        add(new Found(code, place, -1, expected));
    }

    void add(Found problem) {
        if (found.size() == limits.problems()) {
            throw new TooManyProblems();
        }
        found.add(problem);
    }

    /** Lists that there are more problems than are listed. */
    void enough() {
        found.add(new Found(
                ProblemCode.TOO_LARGE,
                Place.ROOT,
                offsetOfParser(),
                "at most " + number(limits.problems()) + " problems; the rest was not looked at"));
    }

    /** Returns the offset up to which the parser has come. */
    int offsetOfParser() {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Returns the offset of the parser's token. */
    int offset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Lists that a value is of another type, and goes to its end. */
    Object wrongType(Place place, ValueReader reader) throws IOException {
        problem(ProblemCode.WRONG_TYPE, place, reader.expected());
        skip(reader.entries());
        return ValueReader.BAD;
    }

    /** Goes to the end of the value; the entries that it may have held are not known now. */
    void skip(Set<Class<?>> entries) throws IOException {
        ledger.unknown(entries);
        parser.skipChildren();
    }

    /** Goes to the end of a value of which nothing is known. */
    void skipUnknown() throws IOException {
        if (parser.currentToken().isStructStart()) {
            ledger.allUnknown();
        }
        parser.skipChildren();
    }

    /** Returns the text at the parser's token; empty, with a problem listed, if it is none. */
    Optional<String> text(Place place, ValueReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(place, reader);
            return Optional.empty();
        }
        // Looked at before the parser copies it: a text of 200 MB is never held.
        if (RawText.isLonger(text, offset() + 1, limits.textLength())) {
            problem(ProblemCode.TOO_LARGE, place, "a text of at most " + number(limits.textLength()) + " characters");
            return Optional.empty();
        }
        String value = parser.getText();
        if (RawText.isBroken(value)) {
            problem(ProblemCode.BAD_TEXT, place, "text without half a surrogate pair");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** Checks the name at the parser's token; it is never repeated, since a name may be anything. */
    boolean nameIsSound(String name, Place owner) {
        if (name.length() > limits.nameLength()) {
            problem(
                    ProblemCode.TOO_LARGE,
                    owner,
                    "property names of at most " + number(limits.nameLength()) + " characters");
            return false;
        }
        if (RawText.isBroken(name)) {
            problem(ProblemCode.BAD_TEXT, owner, "property names without half a surrogate pair");
            return false;
        }
        return true;
    }

    /** Checks that the number at the parser's token is not too long to be looked at. */
    boolean numberIsShort(Place place) throws IOException {
        if (parser.getTextLength() > limits.numberLength()) {
            problem(
                    ProblemCode.TOO_LARGE,
                    place,
                    "a number of at most " + number(limits.numberLength()) + " characters");
            return false;
        }
        return true;
    }

    static String number(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
