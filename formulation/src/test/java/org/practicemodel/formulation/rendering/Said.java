package org.practicemodel.formulation.rendering;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.voice.Statement;

/** Everything that anybody said in something, however deep. */
final class Said {

    private Said() {}

    static List<String> in(Object thing) {
        return statements(thing).map(Statement::words).toList();
    }

    private static Stream<Statement> statements(Object thing) {
        if (thing instanceof Statement statement) {
            return Stream.of(statement);
        }
        if (thing instanceof Optional<?> optional) {
            return optional.stream().flatMap(Said::statements);
        }
        if (thing instanceof List<?> list) {
            return list.stream().flatMap(Said::statements);
        }
        return thing instanceof Record ? parts(thing).flatMap(Said::statements) : Stream.of();
    }

    private static Stream<Object> parts(Object thing) {
        return Stream.of(thing.getClass().getRecordComponents()).map(part -> value(part, thing));
    }

    private static Object value(RecordComponent part, Object thing) {
        try {
            return part.getAccessor().invoke(thing);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(part.getName(), unreadable);
        }
    }
}
