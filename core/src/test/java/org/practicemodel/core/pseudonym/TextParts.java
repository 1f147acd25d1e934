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
    private final Set<Type> mapped = new LinkedHashSet<>();
    private final Set<Class<?>> requiredTypes = new LinkedHashSet<>();
    private final Set<TextUse> requiredTexts = new LinkedHashSet<>();
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
                        .forEach(part -> parts.lookWhole(
                                owner, part.name(), part.component().getGenericType()));
            }
        }
        return parts;
    }

    private void lookWhole(Class<?> owner, String part, Type type) {
        look(owner, part, type);
        if (type instanceof Class<?> value) {
            requiredTypes.add(value);
            if (value == String.class) {
                requiredTexts.add(TextUse.of(owner, part));
            }
        }
    }

    private void look(Class<?> owner, String part, Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) {
                mapped.addAll(List.of(generic.getActualTypeArguments()));
            }
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

    /** Returns the types of what stands by name, and of the names. */
    Set<Type> mapped() {
        return mapped;
    }

    /** Returns the types of the values without which an object cannot be. */
    Set<Class<?>> requiredTypes() {
        return requiredTypes;
    }

    /** Returns what the texts are for without which an object cannot be. */
    Set<TextUse> requiredTexts() {
        return requiredTexts;
    }

    /** Returns what each free text is for, by the type and part that hold it. */
    Map<String, TextUse> texts() {
        return texts;
    }
}
