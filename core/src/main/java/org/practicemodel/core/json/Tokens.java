package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** The parser of tokens, set up so that nothing of one document outlives it. Thread-safe. */
final class Tokens {

    /** Longest name and number that the parser itself takes in; ours are shorter, and do not end the document. */
    private static final int LONGEST_TOKEN = 10_000;

    private final JsonFactory factory;

    private Tokens(JsonFactory factory) {
        this.factory = factory;
    }

    /**
     * Obtains a parser for these limits. It stops at the depth and at the number of tokens; texts are measured before it
     * copies them.
     *
     * @param limits the limits
     * @return the parser
     */
    static Tokens within(ReadLimits limits) {
        // Names are neither interned nor kept: a property name may be anything, somebody's name too.
        return new Tokens(JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxTokenCount(limits.tokens())
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Math.max(LONGEST_TOKEN, limits.nameLength()))
                        .maxNumberLength(Math.max(LONGEST_TOKEN, limits.numberLength()))
                        .build())
                .build());
    }

    JsonParser of(String text) throws IOException {
        return factory.createParser(text);
    }
}
