package org.practicemodel.core.json;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads the value of an optional part that is present. */
record OptionalReader(ValueReader value) implements ValueReader {

    @Override
    public Object read(Reading in, Place place) throws IOException {
        Object read = value.read(in, place);
        return read == BAD ? BAD : Optional.of(read);
    }

    @Override
    public String expected() {
        return value.expected();
    }

    @Override
    public Set<Class<?>> entries() {
        return value.entries();
    }
}
