package org.practicemodel.core.extension;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.entry.WellFormed;

/**
 * A value that a host keeps in a record: a text, a number, a flag, a list or an object of such values.
 *
 * <p>It is kept as it is and read by no rule of this library; it may be personal, so its text form shows its type only.
 * For instance {@code ExtensionValue.of("North")}. Immutable and thread-safe. Our interpretation.
 */
public sealed interface ExtensionValue {

    /**
     * Obtains the value for a plain Java value.
     *
     * @param plain a text, number, boolean, collection of plain values, or map from texts to plain values
     * @return the value
     * @throws IllegalArgumentException if it is none of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ExtensionValue of(@Nullable Object plain) {
        if (plain instanceof ExtensionValue value) {
            return value;
        }
        if (plain instanceof String text) {
            return new Text(text);
        }
        if (plain instanceof Boolean flag) {
            return new Flag(flag);
        }
        if (plain instanceof BigDecimal number) {
            return new Decimal(number);
        }
        if (plain instanceof Number number) {
            return new Decimal(new BigDecimal(number.toString()));
        }
        if (plain instanceof Collection<?> values) {
            List<ExtensionValue> converted = new ArrayList<>(values.size());
            values.forEach(value -> converted.add(of(value)));
            return new Sequence(converted);
        }
        if (plain instanceof Map<?, ?> values) {
            Map<String, ExtensionValue> converted = new LinkedHashMap<>();
            values.forEach((key, value) -> converted.put(String.valueOf(key), of(value)));
            return new Fields(converted);
        }
        throw new IllegalArgumentException("An extension holds a text, a number, a flag, a list or an object");
    }

    /**
     * Returns this value as a plain Java value.
     *
     * @return a String, BigDecimal, Boolean, List or Map of such values
     */
    @JsonValue
    Object plain();

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements ExtensionValue {
        /** Refuses null. */
        public Text {
            WellFormed.of(Text.class).required("value", value).done();
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Text";
        }
    }

    /**
     * A number.
     *
     * @param value the number, with its scale as given
     */
    record Decimal(BigDecimal value) implements ExtensionValue {
        /** Refuses null. */
        public Decimal {
            WellFormed.of(Decimal.class).required("value", value).done();
        }

        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Decimal";
        }
    }

    /**
     * A flag.
     *
     * @param value whether it is set
     */
    record Flag(boolean value) implements ExtensionValue {
        @Override
        public Object plain() {
            return value;
        }

        @Override
        public String toString() {
            return "Flag";
        }
    }

    /**
     * A list of values.
     *
     * @param values the values in order
     */
    record Sequence(List<ExtensionValue> values) implements ExtensionValue {
        /** Copies the list in order and refuses nulls. */
        public Sequence {
            WellFormed check = WellFormed.of(Sequence.class);
            values = check.list("values", values);
            check.done();
        }

        @Override
        public Object plain() {
            return values.stream().map(ExtensionValue::plain).toList();
        }

        @Override
        public String toString() {
            return "Sequence";
        }
    }

    /**
     * An object with named values.
     *
     * @param values the values by name, in order
     */
    record Fields(Map<String, ExtensionValue> values) implements ExtensionValue {
        /** Copies the map in order and refuses nulls. */
        public Fields {
            WellFormed check = WellFormed.of(Fields.class);
            values = check.map("values", values);
            check.done();
        }

        @Override
        public Object plain() {
            Map<String, Object> plain = new LinkedHashMap<>();
            values.forEach((name, value) -> plain.put(name, value.plain()));
            return plain;
        }

        @Override
        public String toString() {
            return "Fields";
        }
    }
}
