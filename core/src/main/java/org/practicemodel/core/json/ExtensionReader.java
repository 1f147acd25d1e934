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
            Object number = NUMBER.read(in, place);
            return number == BAD ? BAD : new ExtensionValue.Decimal((BigDecimal) number);
        }
        return in.text(place, this).<Object>map(ExtensionValue.Text::new).orElse(BAD);
    }

    private Object sequence(Reading in, Place place) throws IOException {
        List<ExtensionValue> values = new ArrayList<>();
        boolean sound = true;
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            Object value = read(in, place);
            if (value == BAD) {
                sound = false;
            } else {
                values.add((ExtensionValue) value);
            }
        }
        return sound ? new ExtensionValue.Sequence(values) : BAD;
    }

    private Object fields(Reading in, Place place) throws IOException {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        boolean sound = true;
        while (in.parser().nextToken() == JsonToken.FIELD_NAME) {
            String name = in.parser().currentName();
            sound &= in.nameIsSound(name, place);
            if (values.containsKey(name)) {
                in.problem(ProblemCode.DUPLICATE_PROPERTY, place, "each property name once");
                sound = false;
            }
            in.parser().nextToken();
            Object value = read(in, place);
            if (value == BAD) {
                sound = false;
            } else {
                values.put(name, (ExtensionValue) value);
            }
        }
        return sound ? new ExtensionValue.Fields(values) : BAD;
    }

    @Override
    public String expected() {
        return "a text, a number, true, false, a list or an object";
    }
}
