package org.practicemodel.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.Section;
import org.practicemodel.core.internal.RecordShape;
import org.practicemodel.core.plan.ContactFrequency;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.PrincipleId;

/** What holds for every type of the record alike. */
class RecordTypesTest {

    /** What a type asks for besides the presence of its parts. */
    private static final Map<String, String> MORE = Map.of(
            "Hypothesis", "; explains: expected at least one factor",
            "PracticeRationale", "; rules: expected at least one rule",
            "SafetyException", "; toWhom: expected at least one person");

    static Stream<Class<?>> structured() {
        return RecordTypes.structured();
    }

    static Stream<Class<?>> coded() {
        return RecordTypes.coded();
    }

    private static Object[] values(Class<?> type) {
        Object example = RecordTypes.example(type);
        return RecordShape.of(type).parts().stream()
                .map(part -> part.valueIn(example))
                .toArray();
    }

    private static boolean mayBeAbsent(RecordShape.Part part) {
        Class<?> type = part.component().getType();
        return type == List.class || type == Map.class || Section.class.isAssignableFrom(type);
    }

    @Test
    void noTypeIsLeftOut() {
        assertThat(structured()).hasSize(120);
        assertThat(coded()).hasSizeGreaterThan(130);
    }

    @ParameterizedTest
    @MethodSource("structured")
    void everythingThatIsRequiredIsListedAtOnce(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        String absent = shape.parts().stream()
                .filter(part -> !mayBeAbsent(part))
                .map(part -> part.name() + ": expected to be present")
                .collect(Collectors.joining("; "));
        Object[] nothing = new Object[shape.parts().size()];

        if (absent.isEmpty()) {
            assertThat(shape.make(nothing)).isInstanceOf(Section.class);
            return;
        }
        assertThatThrownBy(() -> shape.make(nothing))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(type.getSimpleName() + " is not well formed: " + absent
                        + MORE.getOrDefault(type.getSimpleName(), ""));
    }

    @ParameterizedTest
    @MethodSource("structured")
    void eachPartThatIsAbsentIsRefusedOrEmpty(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        for (int index = 0; index < shape.parts().size(); index++) {
            RecordShape.Part part = shape.parts().get(index);
            Object[] values = values(type);
            values[index] = null;
            String asked = MORE.getOrDefault(type.getSimpleName(), "");
            if (asked.startsWith("; " + part.name())) {
                assertThatThrownBy(() -> shape.make(values))
                        .hasMessage(type.getSimpleName() + " is not well formed: " + asked.substring(2));
            } else if (mayBeAbsent(part)) {
                assertThat(part.valueIn(shape.make(values))).satisfies(RecordTypesTest::isNothing);
            } else {
                assertThatThrownBy(() -> shape.make(values))
                        .isInstanceOf(NotWellFormedException.class)
                        .hasMessage(type.getSimpleName() + " is not well formed: " + part.name()
                                + ": expected to be present");
            }
        }
    }

    private static void isNothing(Object value) {
        if (value instanceof Section section) {
            assertThat(section.holdsNothing()).isTrue();
        } else if (value instanceof Map<?, ?> map) {
            assertThat(map).isEmpty();
        } else {
            assertThat((List<?>) value).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("structured")
    void listsAreCopiedInOrderAndHoldNoNull(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        for (int index = 0; index < shape.parts().size(); index++) {
            RecordShape.Part part = shape.parts().get(index);
            if (part.component().getType() != List.class) {
                continue;
            }
            Object[] values = values(type);
            List<Object> given = new ArrayList<>((List<?>) values[index]);
            Collections.reverse(given);
            List<Object> kept = List.copyOf(given);
            values[index] = given;
            List<?> made = (List<?>) part.valueIn(shape.make(values));
            given.clear();
            assertThat(made).isEqualTo(kept);
            assertThatThrownBy(made::clear).isInstanceOf(UnsupportedOperationException.class);

            values[index] = Collections.singletonList(null);
            assertThatThrownBy(() -> shape.make(values))
                    .isInstanceOf(NotWellFormedException.class)
                    .hasMessage(type.getSimpleName() + " is not well formed: " + part.name()
                            + ": expected to hold no null");
        }
    }

    @ParameterizedTest
    @MethodSource("structured")
    void theTextFormShowsTypeAndIdOnly(Class<?> type) {
        Object example = RecordTypes.example(type);
        String id = example instanceof Entry entry ? " " + entry.id() : "";
        // How often somebody is seen says nothing about anybody.
        String shown = example instanceof ContactFrequency often ? " every " + often.every() + " " + often.unit() : id;

        assertThat(example).hasToString(type.getSimpleName() + shown);
    }

    @ParameterizedTest
    @MethodSource("structured")
    void theBuilderRefusesNull(Class<?> type) throws Exception {
        Method factory = type.getMethod("builder");
        assertThat(factory.invoke(null)).isNotSameAs(factory.invoke(null));
        for (Method method : factory.getReturnType().getMethods()) {
            boolean setsPart = method.getReturnType() == factory.getReturnType() && method.getParameterCount() > 0;
            if (setsPart && Arrays.stream(method.getParameterTypes()).noneMatch(Class::isPrimitive)) {
                Object builder = factory.invoke(null);
                Object[] nulls = new Object[method.getParameterCount()];
                assertThatThrownBy(() -> method.invoke(builder, nulls))
                        .as("%s", method)
                        .isInstanceOf(InvocationTargetException.class)
                        .hasCauseInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("structured")
    void sectionsThatHoldNothingAreLeftOut(Class<?> type) throws Exception {
        if (!Section.class.isAssignableFrom(type)) {
            return;
        }
        Section nothing = (Section) type.getMethod("nothing").invoke(null);
        Section something = (Section) RecordTypes.example(type);
        Section.LeftOutWhenEmpty filter = new Section.LeftOutWhenEmpty();

        assertThat(nothing.holdsNothing()).isTrue();
        assertThat(something.holdsNothing()).isFalse();
        assertThat(filter.equals(nothing)).isTrue();
        assertThat(filter.equals(something)).isFalse();
        assertThat(filter.equals(null)).isTrue();
        assertThat(filter.equals("text")).isFalse();
        assertThat(filter).hasSameHashCodeAs(new Section.LeftOutWhenEmpty());
        assertThat(Arrays.stream(PracticeRecord.class.getRecordComponents())
                        .filter(component -> component.getType() == type)
                        .map(component -> component.getAccessor().getAnnotation(JsonInclude.class))
                        .map(JsonInclude::valueFilter))
                .containsExactly((Class) Section.LeftOutWhenEmpty.class);
    }

    @ParameterizedTest
    @MethodSource("coded")
    void aCodedTypeIsMadeOfItsText(Class<?> type) throws Exception {
        Method factory = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow();
        Object example = RecordTypes.example(type);

        assertThat(factory.invoke(null, example.toString())).isEqualTo(example);
        for (String bad : new String[] {"", " ", "-a", "a b", "\u00e9", "a".repeat(101), null}) {
            assertThatThrownBy(() -> factory.invoke(null, bad))
                    .as("%s of %s", type, bad)
                    .isInstanceOf(InvocationTargetException.class)
                    .hasCauseInstanceOf(NotWellFormedException.class)
                    .cause()
                    .hasMessageStartingWith(type.getSimpleName() + " is not well formed: value: expected ");
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            assertThat(factory.invoke(null, "anytown:own-word")).hasToString("anytown:own-word");
            Class<?> named = type == PrincipleId.class ? LeedsPrinciples.class : type;
            assertThat(Arrays.stream(named.getFields())
                            .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers())))
                    .isNotEmpty()
                    .allSatisfy(field -> assertThat(field.get(null))
                            .hasToString(
                                    field.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }
}
