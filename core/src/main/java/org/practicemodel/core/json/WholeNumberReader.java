package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a whole number that fits an {@code int}; a number with a fraction or an exponent is none. */
record WholeNumberReader(boolean positive) implements ValueReader {

    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);

    @Override
    public Object read(Reading in, Place place) throws IOException {
        if (in.parser().currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return in.wrongType(place, this);
        }
        if (!in.numberIsShort(place)) {
            return BAD;
        }
        BigInteger value = in.parser().getBigIntegerValue();
        if (value.compareTo(least()) < 0 || value.compareTo(MOST) > 0) {
            in.problem(ProblemCode.BAD_VALUE, place, expected());
            return BAD;
        }
        return value.intValueExact();
    }

    private BigInteger least() {
        return positive ? BigInteger.ONE : MOST.negate();
    }

    @Override
    public String expected() {
        return String.format(java.util.Locale.ROOT, "a whole number from %,d to %,d", least(), MOST);
    }
}
