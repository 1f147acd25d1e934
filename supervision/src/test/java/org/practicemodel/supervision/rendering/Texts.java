package org.practicemodel.supervision.rendering;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.voice.Statement;

/** Edits everything that anybody said in a record, however deep. */
final class Texts {

    /** A text that tries everything: tags, scripts, entities, Markdown, turned directions, controls. */
    static final String HOSTILE = """
            </title></style></desc></svg></bdi></td></table><script>window.ran=1;alert(1)</script>\
            <img src=x onerror=window.ran=1><svg onload=window.ran=1><a href=x" autofocus onfocus="window.ran=1" x=' \
            onmouseover='window.ran=1' <link rel=stylesheet href=http://127.0.0.1:9/x> & &lt; "quoted" 'q' \
            ]]> --> ``` | --- | [a](javascript:alert(1)) **b** # http://anytown.invalid ${x} {count} \
            \u202eturned\u202c \u2066isolated \u0000\u0008\u001b \ud800 \ufdfa 👩‍👩‍👧 Z\u0351\u036b\u0343 שלום
            second line\r\nthird""" + "x".repeat(120);

    private final UnaryOperator<Statement> edit;

    private Texts(UnaryOperator<Statement> edit) {
        this.edit = edit;
    }

    static PracticeRecord edited(PracticeRecord record, UnaryOperator<Statement> edit) {
        return (PracticeRecord) new Texts(edit).edited(record);
    }

    /** The same record, with one text in place of every text that somebody said, and of every unit. */
    static PracticeRecord replaced(PracticeRecord record, String text) {
        PracticeRecord said = edited(record, statement -> statement.withWords(text));
        return said.withOutcomeMeasures(said.outcomeMeasures().stream()
                .map(measure -> measure.withUnit(text.substring(0, Math.min(100, text.length()))))
                .toList());
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
        return thing instanceof Record whole && whole.getClass().getRecordComponents().length > 1
                ? rebuilt(whole)
                : thing;
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
