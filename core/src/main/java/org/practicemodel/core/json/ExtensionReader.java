package org.practicemodel.core.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.problem.ProblemCode;

/**
 * Reads whatever a host keeps, null excepted.
 *
 * <p>The names inside are the host's own and may be personal: every place inside is called by the place of the whole
 * value, and told apart by line and column.
 */
record ExtensionReader() implements ValueReader {

    private static final DecimalReader NUMBER = new DecimalReader(false);

    @Override
    public Object read(Reading in, Place place) throws IOException {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            return fields(in, place);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(in, place);
        }
        if (token.isBoolean()) {
            return new ExtensionValue.Flag(token == JsonToken.VALUE_TRUE);
        }
        if (token.isNumeric()) {
            return NUMBER.read(in, place) instanceof BigDecimal number ? new ExtensionValue.Decimal(number) : BAD;
        }
        return in.text(place, this).<Object>map(ExtensionValue.Text::new).orElse(BAD);
    }

    /** Returns what could be read; what could not is listed, and keeps the whole document from being taken. */
    private Object sequence(Reading in, Place place) throws IOException {
        List<ExtensionValue> values = new ArrayList<>();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            if (read(in, place) instanceof ExtensionValue value) {
                values.add(value);
            }
        }
        return new ExtensionValue.Sequence(values);
    }

    private Object fields(Reading in, Place place) throws IOException {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        while (in.parser().nextToken() == JsonToken.FIELD_NAME) {
            String name = in.parser().currentName();
            if (in.nameIsSound(name, place) && values.containsKey(name)) {
                in.problem(ProblemCode.DUPLICATE_PROPERTY, place, "each property name once");
            }
            in.parser().nextToken();
            if (read(in, place) instanceof ExtensionValue value) {
                values.put(name, value);
            }
        }
        return new ExtensionValue.Fields(values);
    }

    @Override
    public String expected() {
        return "a text, a number, true, false, a list or an object";
    }
}
