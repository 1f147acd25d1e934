package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.problem.ProblemCode;

/** Reads a list, each element for itself. */
record ListReader(ValueReader element, ValueReaders.Bounds bounds) implements ValueReader {

    @Override
    public Object read(Reading in, Place place) throws IOException {
        if (!in.parser().isExpectedStartArrayToken()) {
            return in.wrongType(place, this);
        }
        int offset = in.offset();
        List<Object> values = new ArrayList<>();
        boolean sound = true;
        int index = 0;
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            Place at = place.at(index++);
            in.enter(at);
            Object value = element.read(in, at);
            sound &= value != BAD;
            values.add(value);
        }
        if (!bounds.allow(index)) {
            in.add(new Reading.Found(ProblemCode.BAD_SIZE, place, offset, "a list " + bounds.of("entry", "entries")));
            return BAD;
        }
        return sound ? values : BAD;
    }

    @Override
    public String expected() {
        return "a list";
    }

    @Override
    public Set<Class<?>> entries() {
        return element.entries();
    }
}
