package org.practicemodel.core.pseudonym;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Every type of value that a record is made of, and every part of it that is free text, found from the types themselves. */
final class TextParts {

    private final Set<Class<?>> values = new LinkedHashSet<>();
    private final Map<String, TextUse> texts = new LinkedHashMap<>();
    private final Deque<Class<?>> open =
            new ArrayDeque<>(List.of(PracticeRecord.class, WorkerRecord.class, TeamRecord.class));

    private TextParts() {}

    static TextParts ofRecords() {
        TextParts parts = new TextParts();
        Set<Class<?>> seen = new LinkedHashSet<>();
        while (!parts.open.isEmpty()) {
            Class<?> owner = parts.open.remove();
            if (seen.add(owner)) {
                RecordShape.of(owner)
                        .parts()
                        .forEach(part ->
                                parts.look(owner, part.name(), part.component().getGenericType()));
            }
        }
        return parts;
    }

    private void look(Class<?> owner, String part, Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type inside : generic.getActualTypeArguments()) {
                look(owner, part, inside);
            }
            return;
        }
        Class<?> value = (Class<?>) type;
        values.add(value);
        if (Treatment.of(value) == Treatment.LOOKED_INTO) {
            open.add(value);
        }
        if (value == String.class) {
            texts.put(owner.getSimpleName() + "." + part, TextUse.of(owner, part));
        }
    }

    /** Returns the types of all values. */
    Set<Class<?>> values() {
        return values;
    }

    /** Returns what each free text is for, by the type and part that hold it. */
    Map<String, TextUse> texts() {
        return texts;
    }
}
