package org.practicemodel.core.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;

/**
 * The structure of a record type, found once by reflection: its parts in declared order and its constructor.
 *
 * <p>Reading, walking and pointing all use it, so that none of them knows the types one by one. Immutable and
 * thread-safe.
 */
public final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private static final ClassValue<Boolean> STRUCTURED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && type.getPackageName().startsWith("org.practicemodel.")
                    && !Identifier.class.isAssignableFrom(type)
                    && !OpenCode.class.isAssignableFrom(type)
                    && type.getRecordComponents().length > 0
                    && !isSingleValue(type);
        }
    };

    private final Class<?> type;
    private final List<Part> parts;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.parts = Arrays.stream(components).map(Part::new).toList();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("A record has a canonical constructor", impossible);
        }
    }

    /**
     * Obtains the shape of a record type.
     *
     * @param type a record type of this library
     * @return its shape
     */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /**
     * Checks whether a type is written as a JSON object with its parts as properties.
     *
     * @param type any type
     * @return true for a record that is neither an id nor a code
     */
    public static boolean isStructured(Class<?> type) {
        return STRUCTURED.get(type);
    }

    private static boolean isSingleValue(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
    }

    /**
     * Returns the parts in declared order.
     *
     * @return the parts
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Makes an object from the values of its parts.
     *
     * @param values the values in declared order; null for an absent list or section
     * @return the object
     * @throws RuntimeException whatever the constructor throws
     */
    public Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException("The constructor of " + type.getSimpleName() + " broke", refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The constructor of " + type.getSimpleName() + " is open", impossible);
        }
    }

    /** One part of a record type. */
    public static final class Part {

        private final RecordComponent component;
        private final Method accessor;
        private final String name;

        private Part(RecordComponent component) {
            this.component = component;
            this.accessor = component.getAccessor();
            // Asked here once instead of at every call; where it may not be said, the call itself asks.
            accessor.trySetAccessible();
            // A word of Java, such as extends, cannot name a component.
            JsonProperty written = accessor.getAnnotation(JsonProperty.class);
            this.name = written == null ? component.getName() : written.value();
        }

        /**
         * Returns the name of the part, which is its name in the canonical JSON.
         *
         * @return the name
         */
        public String name() {
            return name;
        }

        /**
         * Returns the component itself, for its type and its constraints.
         *
         * @return the component
         */
        public RecordComponent component() {
            return component;
        }

        /**
         * Returns the value of this part in an object.
         *
         * @param object an object of the type
         * @return the value
         */
        public Object valueIn(Object object) {
            try {
                return accessor.invoke(object);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("The accessor of " + name() + " is open", impossible);
            }
        }
    }
}
