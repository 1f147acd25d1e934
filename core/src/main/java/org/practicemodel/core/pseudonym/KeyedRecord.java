package org.practicemodel.core.pseudonym;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.internal.KeyedIds;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.StaffId;

/**
 * One record on its way to being pseudonymised: it is walked by the structure of its types, so that none of them has to be
 * known here. Immutable and thread-safe.
 */
final class KeyedRecord {

    private static final Provenance NOTHING = Provenance.builder().build();

    private final KeyedIds keyed;
    private final SubjectRecord record;
    private final Entries entries;

    KeyedRecord(KeyedIds keyed, SubjectRecord record) {
        this.keyed = keyed;
        this.record = record;
        this.entries = Entries.of(record);
    }

    /** Returns the pseudonymised copy of the record, which is of the same type. */
    Object copy() {
        return copyOf(record);
    }

    private Object copyOf(Object object) {
        RecordShape shape = RecordShape.of(object.getClass());
        return shape.make(shape.parts().stream()
                .map(part -> {
                    TextUse texts = TextUse.of(object.getClass(), part.name());
                    return inside(part.valueIn(object), texts);
                })
                .toArray());
    }

    /** Returns what becomes of a part, whatever it holds: one value, perhaps one, several, or several by key. */
    private Object inside(Object value, TextUse texts) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(present -> replaced(present, texts));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .flatMap(element -> replaced(element, texts).stream())
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, held) -> replaced(key, texts)
                    .ifPresent(name -> replaced(held, texts).ifPresent(kept -> copy.put(name, kept))));
            return copy;
        }
        return replaced(value, texts).orElse(null);
    }

    private Optional<Object> replaced(Object value, TextUse texts) {
        return switch (Treatment.of(value.getClass())) {
            case KEPT -> Optional.of(value);
            case REKEYED -> Optional.of(rekeyed((Identifier) value));
            case TEXT -> text((String) value, texts);
            case LEFT_OUT -> Optional.empty();
            // A place without anything in it would only say that there had been one.
            case LOOKED_INTO -> Optional.of(copyOf(value)).filter(copy -> !copy.equals(NOTHING));
        };
    }

    private Optional<Object> text(String text, TextUse use) {
        return switch (use) {
            case FORMAT -> Optional.of(text);
            case NAME, PLACE -> Optional.empty();
            case LABEL -> Optional.of(keyed("label", text));
            case WORDS -> Optional.of(Pseudonymiser.WORDS);
        };
    }

    private Object rekeyed(Identifier id) {
        return RecordShape.of(id.getClass()).make(new Object[] {keyed(named(id), id.value())});
    }

    /** Returns what an id is an id of: a reference to anything is keyed like the entry that it leads to. */
    private String named(Identifier id) {
        Class<?> type = id instanceof EntryId
                ? entries.find(id.value())
                        .<Class<?>>map(found -> found.entry().id().getClass())
                        .orElse(EntryId.class)
                : id.getClass();
        return named(type);
    }

    /** Returns the name of what ids of a type are ids of, such as {@code family-discussion}. */
    static String named(Class<?> type) {
        if (type == StaffId.class) {
            // Where a host uses one id for a worker everywhere, it stays one.
            return "worker";
        }
        return type.getSimpleName()
                .replaceFirst("Id$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private String keyed(String type, String value) {
        return type + "-" + keyed.digits(type, value);
    }
}
