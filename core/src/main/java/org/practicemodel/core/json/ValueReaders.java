package org.practicemodel.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.internal.RecordShape;

/**
 * The choice of a reader by the declared type of a part and by the constraints that stand at it; each record type has
 * one reader. Used by one thread, while a reader is made.
 */
final class ValueReaders {

    private final Map<Class<?>, ObjectReader> objects = new HashMap<>();

    /**
     * Obtains the reader of a record type.
     *
     * @param type a record type that is written as an object
     * @return the reader
     */
    ObjectReader object(Class<?> type) {
        ObjectReader known = objects.get(type);
        ObjectReader reader = known == null ? new ObjectReader(type, this) : known;
        objects.put(type, reader);
        return reader;
    }

    /**
     * Obtains the reader of values of a type.
     *
     * @param type the declared type, with its constraints
     * @param role what an id means here
     * @return the reader
     * @throws IllegalArgumentException if no value of this type is read
     */
    ValueReader of(AnnotatedType type, IdRole role) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return new OptionalReader(of(argument(type, 0), role));
        }
        if (raw == List.class) {
            return new ListReader(of(argument(type, 0), role), Bounds.of(type));
        }
        if (raw == Map.class) {
            return new MapReader((NameReader) of(argument(type, 0), IdRole.NEITHER), of(argument(type, 1), role));
        }
        if (RecordShape.isStructured(raw)) {
            return object(raw);
        }
        return scalar(raw, type, role);
    }

    private static ValueReader scalar(Class<?> raw, AnnotatedType type, IdRole role) {
        if (raw == String.class) {
            return TextReader.of(
                    Bounds.of(type),
                    Optional.ofNullable(type.getAnnotation(jakarta.validation.constraints.Pattern.class)));
        }
        if (raw == LocalDate.class) {
            return new DateReader();
        }
        if (raw == Boolean.class || raw == boolean.class) {
            return new FlagReader();
        }
        if (raw == Integer.class || raw == int.class) {
            return new WholeNumberReader(type.isAnnotationPresent(Positive.class));
        }
        if (raw == BigDecimal.class) {
            return new DecimalReader(type.isAnnotationPresent(Positive.class));
        }
        if (raw == ExtensionValue.class) {
            return new ExtensionReader();
        }
        if (raw.isEnum()) {
            return new ConstantReader(raw);
        }
        return CodedReader.of(raw, role, creator(raw));
    }

    private static Method creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not read from JSON"));
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type.getType();
    }

    /** The least and most characters or elements that a {@link Size} allows. */
    record Bounds(int min, int max) {

        static Bounds of(AnnotatedType type) {
            return Optional.ofNullable(type.getAnnotation(Size.class))
                    .map(size -> new Bounds(size.min(), size.max()))
                    .orElseGet(() -> new Bounds(0, Integer.MAX_VALUE));
        }

        boolean allow(int size) {
            return min <= size && size <= max;
        }

        /** Returns for instance "of 1 to 200 characters". */
        String of(String ones, String many) {
            if (max == Integer.MAX_VALUE) {
                return "of at least " + Reading.number(min) + " " + (min == 1 ? ones : many);
            }
            return "of " + Reading.number(min) + " to " + Reading.number(max) + " " + (max == 1 ? ones : many);
        }
    }
}
