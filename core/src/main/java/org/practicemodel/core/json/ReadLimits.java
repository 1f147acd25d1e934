package org.practicemodel.core.json;

import org.immutables.value.Value;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;

/**
 * How large an input may be before it is refused as {@code too-large}, so that no input can exhaust the reader.
 *
 * <p>For instance {@code ReadLimits.standard().withDocumentBytes(1_000_000)}. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param documentBytes the most bytes of one document, or of one line of JSON Lines; of a document that is handed over
 *     as a string, the most characters
 * @param depth the most levels of nesting, 1 to 1,000
 * @param tokens the most tokens of one document: every value, every name and every end of a list or object counts one
 * @param textLength the most characters of one text
 * @param nameLength the most characters of one property name
 * @param numberLength the most characters of one number
 * @param problems the most problems that are listed; after that reading stops
 */
@Value.Builder
public record ReadLimits(
        int documentBytes, int depth, int tokens, int textLength, int nameLength, int numberLength, int problems)
        implements WithReadLimits {

    private static final int DEEPEST = 1_000;

    private static final ReadLimits STANDARD = new ReadLimits(16 * 1024 * 1024, 64, 250_000, 100_000, 100, 100, 1_000);

    /**
     * Makes the limits well formed.
     *
     * @throws NotWellFormedException if a limit is less than 1, or the depth more than 1,000
     */
    public ReadLimits {
        WellFormed check = WellFormed.of(ReadLimits.class);
        atLeastOne(check, "documentBytes", documentBytes);
        check.that(depth >= 1 && depth <= DEEPEST, "depth", FaultCode.SYNTAX, "1 to 1,000 levels");
        atLeastOne(check, "tokens", tokens);
        atLeastOne(check, "textLength", textLength);
        atLeastOne(check, "nameLength", nameLength);
        atLeastOne(check, "numberLength", numberLength);
        atLeastOne(check, "problems", problems);
        check.done();
    }

    private static void atLeastOne(WellFormed check, String property, int limit) {
        check.that(limit >= 1, property, FaultCode.SYNTAX, "at least 1");
    }

    /**
     * Obtains the standard limits: 16 MiB a document, 64 levels, 250,000 tokens, texts of 100,000 characters, names and
     * numbers of 100 characters, 1,000 problems.
     *
     * @return the standard limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReadLimitsBuilder builder() {
        return new ReadLimitsBuilder();
    }
}
