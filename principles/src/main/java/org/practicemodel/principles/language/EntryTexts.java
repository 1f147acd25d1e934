package org.practicemodel.principles.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.voice.Statement;

/** The texts of one entry that professionals may have written, without those of the entries in it. */
final class EntryTexts {

    private static final String OF_THE_RECORD = "org.practicemodel.core.";

    private final Authors authors;
    private final List<Text> texts = new ArrayList<>();

    private EntryTexts(Authors authors) {
        this.authors = authors;
    }

    static List<Text> of(Entry entry, String pointer, Authors authors) {
        EntryTexts found = new EntryTexts(authors);
        found.part((Record) entry, pointer, authors.of(entry));
        return found.texts;
    }

    private void part(Record part, String pointer, Authorship around) {
        Authorship author = TextFields.author(part, authors).orElse(around);
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            value(
                    valueOf(component, part),
                    pointer + "/" + component.getName(),
                    new Field(TextFields.sorting(part.getClass(), component.getName()), author));
        }
    }

    private void value(Object value, String pointer, Field field) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> value(present, pointer, field));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), pointer + "/" + i, field);
            }
        } else if (value instanceof Statement statement) {
            field.author()
                    .ifPresent(author ->
                            texts.add(new Text(pointer + "/words", statement.words(), authors.of(statement, author))));
        } else if (value instanceof String words) {
            field.author().ifPresent(author -> texts.add(new Text(pointer, words, author)));
        } else if (value instanceof Record part && isPart(part)) {
            part(part, pointer, field.around());
        }
    }

    private static boolean isPart(Record part) {
        return !(part instanceof Entry) && part.getClass().getPackageName().startsWith(OF_THE_RECORD);
    }

    private static Object valueOf(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("The accessor " + component.getName() + " of a record is open", impossible);
        }
    }

    /**
     * How a part of a record is sorted, and whose words it holds unless it says so itself.
     *
     * @param sorting how it is sorted; empty where it is no text
     * @param around whose words the record holds that it is a part of
     */
    private record Field(Optional<TextFields.Sorting> sorting, Authorship around) {

        /** Returns whose words the text is that does not say so itself; empty where it is not looked at. */
        private Optional<Authorship> author() {
            return sorting.flatMap(sorted -> switch (sorted) {
                case PROFESSIONAL -> Optional.of(around);
                case PROFESSIONAL_BY_ITSELF -> Optional.of(Authorship.UNKNOWN);
                case FAMILY, NEVER -> Optional.empty();
            });
        }
    }

    /**
     * A text and whose it is.
     *
     * @param pointer the JSON Pointer of the field
     * @param words the text
     * @param author whose words they are
     */
    record Text(String pointer, String words, Authorship author) {}
}
