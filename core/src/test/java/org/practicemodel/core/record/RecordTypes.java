package org.practicemodel.core.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Every type that a record is made of, found from the record itself, and an example of each. */
final class RecordTypes {

    private static final Map<Class<?>, Object> EXAMPLES = new LinkedHashMap<>();

    static {
        LongStream.range(0, 40).forEach(seed -> {
            collect(Records.record(seed, 4));
            collect(WorkforceRecords.worker(seed, 4));
            collect(WorkforceRecords.team(seed, 4));
        });
    }

    private RecordTypes() {}

    /** Returns the types that are written as objects. */
    static Stream<Class<?>> structured() {
        return all().stream().filter(RecordShape::isStructured);
    }

    /** Returns the types that are written as one text of a checked form. */
    static Stream<Class<?>> coded() {
        return all().stream().filter(type -> type.isRecord() && !RecordShape.isStructured(type));
    }

    /** Returns an example of a type. */
    static Object example(Class<?> type) {
        return Optional.ofNullable(EXAMPLES.get(type)).orElseThrow(() -> new AssertionError("no example of " + type));
    }

    private static Set<Class<?>> all() {
        return reachedFrom(PracticeRecord.class, WorkerRecord.class, TeamRecord.class);
    }

    /** Returns every type of ours that some types are made of, these included. */
    static Set<Class<?>> reachedFrom(Class<?>... types) {
        Set<Class<?>> found = new LinkedHashSet<>();
        List<Type> open = new ArrayList<>(List.of(types));
        while (!open.isEmpty()) {
            Type next = open.remove(0);
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type
                    && type.getName().startsWith("org.practicemodel.")
                    && found.add(type)
                    && RecordShape.isStructured(type)) {
                RecordShape.of(type)
                        .parts()
                        .forEach(part -> open.add(part.component().getGenericType()));
            }
        }
        return found;
    }

    private static void collect(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(RecordTypes::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(RecordTypes::collect);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(RecordTypes::collect);
        } else if (value instanceof Record object) {
            EXAMPLES.putIfAbsent(object.getClass(), object);
            if (RecordShape.isStructured(object.getClass())) {
                RecordShape.of(object.getClass()).parts().forEach(part -> collect(part.valueIn(object)));
            }
        }
    }
}
