package org.practicemodel.principles.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.participation.ChildVoice;
import org.practicemodel.core.participation.FamilyFeedback;
import org.practicemodel.core.reason.SafetyException;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Statement;

/** A type that is added to the record fails here until somebody has said whose words its text fields hold. */
class TextFieldsTest {

    @Test
    void everyTextFieldOfARecordIsSortedAndNothingElse() {
        Set<String> fields = new TreeSet<>();
        for (Class<?> type : types()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (isText(component.getGenericType())) {
                    fields.add(type.getSimpleName() + "." + component.getName());
                }
            }
        }
        Set<String> sorted = new TreeSet<>();
        TextFields.all().forEach((type, names) -> names.forEach(name -> sorted.add(type.getSimpleName() + "." + name)));

        assertThat(sorted).containsExactlyElementsOf(fields);
    }

    @Test
    void whatAFamilySaysInItsOwnWordsAndWhatMayNotBeKnownOfIsNeverLookedAt() {
        assertThat(TextFields.sorting(ChildVoice.class, "view")).contains(TextFields.Sorting.FAMILY);
        assertThat(TextFields.sorting(FamilyFeedback.class, "statement")).contains(TextFields.Sorting.FAMILY);
        assertThat(TextFields.sorting(SafetyException.class, "words")).contains(TextFields.Sorting.NEVER);
        assertThat(TextFields.sorting(String.class, "words")).isEmpty();
    }

    private static Set<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>(List.of(PracticeRecord.class));
        while (!open.isEmpty()) {
            Type next = open.remove();
            if (next instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (next instanceof Class<?> type && isStructured(type) && found.add(type)) {
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static boolean isStructured(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("org.practicemodel.core.")
                && Arrays.stream(type.getMethods()).noneMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    private static boolean isText(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).anyMatch(TextFieldsTest::isText)
                : type == String.class || type == Statement.class;
    }
}
