package org.practicemodel.core.json;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a constant of a closed list by its exact name. */
record ConstantReader(Class<?> type) implements ValueReader {

    @Override
    public Object read(Reading in, Place place) throws IOException {
        Optional<String> text = in.text(place, this);
        if (text.isEmpty()) {
            return BAD;
        }
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate -> name(candidate).equals(text.get()))
                .findFirst();
        if (constant.isEmpty()) {
            in.problem(ProblemCode.BAD_VALUE, place, expected());
            return BAD;
        }
        return constant.get();
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }

    @Override
    public String expected() {
        return Arrays.stream(type.getEnumConstants())
                .map(ConstantReader::name)
                .collect(Collectors.joining(", ", "one of: ", ""));
    }
}
