package org.practicemodel.core.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a number as it is written, with its scale. */
record DecimalReader(boolean positive) implements ValueReader {

    /** Larger exponents are of no use and make later arithmetic endless. */
    private static final int LARGEST_EXPONENT = 1_000;

    @Override
    public Object read(Reading in, Place place) throws IOException {
        if (!in.parser().currentToken().isNumeric()) {
            return in.wrongType(place, this);
        }
        if (!in.numberIsShort(place)) {
            return BAD;
        }
        Optional<BigDecimal> value = exactly(in.parser().getText());
        if (value.isEmpty()) {
            in.problem(
                    ProblemCode.TOO_LARGE,
                    place,
                    "a number with at most 1,000 digits before or after its decimal point");
            return BAD;
        }
        if (positive && value.get().signum() <= 0) {
            in.problem(ProblemCode.BAD_VALUE, place, expected());
            return BAD;
        }
        return value.get();
    }

    private static Optional<BigDecimal> exactly(String text) {
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs((long) value.scale()) <= LARGEST_EXPONENT ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException exponentOutOfAllBounds) {
            return Optional.empty();
        }
    }

    @Override
    public String expected() {
        return positive ? "a number above 0" : "a number";
    }
}
