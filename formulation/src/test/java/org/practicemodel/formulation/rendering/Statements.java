package org.practicemodel.formulation.rendering;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.voice.Statement;

/** Edits everything that anybody said in something, however deep. */
final class Statements {

    private final UnaryOperator<Statement> edit;

    private Statements(UnaryOperator<Statement> edit) {
        this.edit = edit;
    }

    static Formulation edited(Formulation formulation, UnaryOperator<Statement> edit) {
        return (Formulation) new Statements(edit).edited(formulation);
    }

    private Object edited(Object thing) {
        if (thing instanceof Statement statement) {
            return edit.apply(statement);
        }
        if (thing instanceof Optional<?> optional) {
            return optional.map(this::edited);
        }
        if (thing instanceof List<?> list) {
            return list.stream().map(this::edited).toList();
        }
        return thing instanceof Record whole ? rebuilt(whole) : thing;
    }

    private Object rebuilt(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = edited(parts[i].getAccessor().invoke(whole));
            }
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(whole.getClass().getName(), unreadable);
        }
    }
}
