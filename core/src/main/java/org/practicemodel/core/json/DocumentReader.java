package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/** The reading of one document from its first character to its last. Immutable and thread-safe. */
final class DocumentReader {

    /** The longest beginning of a token that a cut leaves behind without its end, such as {@code fals}. */
    private static final int LONGEST_REST = 5;

    /**
     * What was read.
     *
     * @param value the object, or {@link ValueReader#BAD}
     * @param problems the problems in the order of the document; none exactly if there is an object
     */
    record Outcome(Object value, List<Problem> problems) {}

    private final ObjectReader type;
    private final ReadLimits limits;
    private final boolean comparesIds;
    private final Function<Object, List<Problem>> meaning;
    private final Tokens tokens;

    DocumentReader(ObjectReader type, ReadLimits limits, boolean comparesIds, Function<Object, List<Problem>> meaning) {
        this.type = type;
        this.limits = limits;
        this.comparesIds = comparesIds;
        this.meaning = meaning;
        this.tokens = Tokens.within(limits);
    }

    Outcome read(Source source) {
        if (source.isEmpty()) {
            return new Outcome(
                    ValueReader.BAD,
                    List.of(Problem.of(ProblemCode.EMPTY, "", "a JSON document").at(1, 1)));
        }
        List<Reading.Found> found = new ArrayList<>();
        Object value = ValueReader.BAD;
        try (JsonParser parser = tokens.of(source.text())) {
            Reading in = new Reading(parser, source.text(), limits, found);
            try {
                source.malformed()
                        .forEach(offset -> in.add(
                                new Reading.Found(ProblemCode.BAD_TEXT, Place.ROOT, offset, "text encoded in UTF-8")));
                value = whole(in, source);
                if (comparesIds) {
                    in.ledger().report(in);
                }
                if (found.isEmpty()) {
                    meaning.apply(value)
                            .forEach(problem ->
                                    in.problemBelow(problem.code(), Place.of(problem.pointer()), problem.expected()));
                }
            } catch (Reading.TooManyProblems enough) {
                in.enough();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string was not readable", impossible);
        }
        return new Outcome(found.isEmpty() ? value : ValueReader.BAD, Locator.located(tokens, source.text(), found));
    }

    /** Returns a reader of the same type within other limits. */
    DocumentReader within(ReadLimits other) {
        return new DocumentReader(type, other, comparesIds, meaning);
    }

    /** Returns a reader like this that also compares ids and references. */
    DocumentReader comparingIds() {
        return new DocumentReader(type, limits, true, meaning);
    }

    /** Returns a reader like this that also asks what a whole object means. */
    DocumentReader checking(Function<Object, List<Problem>> other) {
        return new DocumentReader(type, limits, comparesIds, other);
    }

    ReadLimits limits() {
        return limits;
    }

    /** Reads one line of a file; its problems carry the line of the file. */
    Outcome read(JsonLines.Line line) {
        Outcome outcome = read(line.source());
        return new Outcome(
                outcome.value(),
                outcome.problems().stream()
                        .map(problem ->
                                problem.at(line.number(), problem.column().orElse(1)))
                        .toList());
    }

    private Object whole(Reading in, Source source) {
        Object value = ValueReader.BAD;
        boolean isComplete = false;
        try {
            // There is a token, unless the limit fell into white space before it.
            value = in.parser().nextToken() == null ? ValueReader.BAD : type.read(in, Place.ROOT);
            isComplete = true;
            in.enter(Place.ROOT);
            if (in.parser().nextToken() != null) {
                trailing(in, in.offset());
            }
        } catch (StreamConstraintsException tooLarge) {
            in.ledger().allUnknown();
            in.add(new Reading.Found(ProblemCode.TOO_LARGE, in.here(), in.offsetOfParser(), limitExceeded(in)));
        } catch (JsonProcessingException notJson) {
            if (isComplete) {
                trailing(in, offset(in, notJson));
            } else {
                in.ledger().allUnknown();
                syntax(in, source, notJson);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A string was not readable", impossible);
        }
        if (source.isCut()) {
            in.ledger().allUnknown();
            in.add(new Reading.Found(
                    ProblemCode.TOO_LARGE,
                    Place.ROOT,
                    source.text().length(),
                    "a document of at most " + Reading.number(limits.documentBytes()) + " bytes"));
        }
        return value;
    }

    private static void trailing(Reading in, int offset) {
        in.add(new Reading.Found(ProblemCode.TRAILING_TEXT, Place.ROOT, offset, "nothing after the document"));
    }

    private static void syntax(Reading in, Source source, JsonProcessingException notJson) {
        boolean endsEarly = notJson instanceof JsonEOFException;
        int offset = offset(in, notJson);
        boolean isTheCut =
                source.isCut() && (endsEarly || offset >= source.text().length() - LONGEST_REST);
        if (!isTheCut) {
            in.add(new Reading.Found(
                    ProblemCode.SYNTAX,
                    in.here(),
                    offset,
                    endsEarly ? "the document to go on; it ends too early" : "JSON; from here on it is not"));
        }
    }

    private static int offset(Reading in, JsonProcessingException notJson) {
        return notJson.getLocation() == null
                ? in.offsetOfParser()
                : (int) notJson.getLocation().getCharOffset();
    }

    private String limitExceeded(Reading in) {
        if (in.parser().getParsingContext().getNestingDepth() > limits.depth()) {
            return "at most " + Reading.number(limits.depth()) + " levels of nesting";
        }
        return in.parser().currentTokenCount() > limits.tokens()
                ? "at most " + Reading.number(limits.tokens()) + " values and names"
                : "shorter names and numbers";
    }
}
