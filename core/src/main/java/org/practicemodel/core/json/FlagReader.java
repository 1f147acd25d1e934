package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads a flag. */
record FlagReader() implements ValueReader {

    @Override
    public Object read(Reading in, Place place) throws IOException {
        JsonToken token = in.parser().currentToken();
        return token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : in.wrongType(place, this);
    }

    @Override
    public String expected() {
        return "true or false";
    }
}
