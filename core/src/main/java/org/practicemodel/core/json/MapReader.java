package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.problem.ProblemCode;

/** Reads an object whose property names are keys, such as the extensions. */
record MapReader(NameReader key, ValueReader value) implements ValueReader {

    @Override
    public Object read(Reading in, Place place) throws IOException {
        if (!in.parser().isExpectedStartObjectToken()) {
            return in.wrongType(place, this);
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        boolean sound = true;
        while (in.parser().nextToken() == JsonToken.FIELD_NAME) {
            in.enter(place);
            Optional<Object> name = name(in, place);
            if (name.isEmpty()) {
                sound = false;
                in.parser().nextToken();
                in.skip(value.entries());
                continue;
            }
            Place at = key.isChecked() ? place.at(name.get().toString()) : place;
            if (values.containsKey(name.get())) {
                in.problem(ProblemCode.DUPLICATE_PROPERTY, at, "this property once");
                in.parser().nextToken();
                in.skip(value.entries());
                continue;
            }
            in.enter(at);
            in.parser().nextToken();
            Object read = value.read(in, at);
            sound &= read != BAD;
            values.put(name.get(), read);
        }
        return sound ? values : BAD;
    }

    private Optional<Object> name(Reading in, Place place) throws IOException {
        String name = in.parser().currentName();
        return in.nameIsSound(name, place) ? key.fromName(in, name, place) : Optional.empty();
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public Set<Class<?>> entries() {
        return value.entries();
    }
}
