package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.adaptation.ModelAdaptation;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.extension.ExtensionKey;

public class RecordShapeTest {

    public record Broken(String text) {
        public Broken {
            throw new AssertionError("broken");
        }
    }

    public record Throwing(String text) {
        public Throwing {
            throw new UnsupportedOperationException("refused");
        }

        @Override
        public String text() {
            throw new UnsupportedOperationException("refused");
        }
    }

    public record Nothing() {}

    @Test
    void partsStandInDeclaredOrder() {
        RecordShape shape = RecordShape.of(SourceCode.class);
        SourceCode code = SourceCode.builder().system("census").code("1A").build();

        assertThat(shape.parts()).extracting(RecordShape.Part::name).containsExactly("system", "code");
        assertThat(shape.parts()).extracting(part -> part.valueIn(code)).containsExactly("census", "1A");
        assertThat(shape.parts().get(0).component().getType()).isEqualTo(String.class);
        assertThat(shape.make(new Object[] {"census", "1A"})).isEqualTo(code);
        assertThat(RecordShape.of(SourceCode.class)).isSameAs(shape);
    }

    @Test
    void aPartHasTheNameThatItHasInJson() {
        assertThat(RecordShape.of(ModelAdaptation.class).parts())
                .extracting(RecordShape.Part::name, part -> part.component().getName())
                .startsWith(tuple("format", "format"), tuple("id", "id"), tuple("extends", "extended"));
    }

    @Test
    void whatTheConstructorThrowsComesThrough() {
        assertThatThrownBy(() -> RecordShape.of(SourceCode.class).make(new Object[2]))
                .isInstanceOf(NotWellFormedException.class);
        assertThatThrownBy(() -> RecordShape.of(Throwing.class).make(new Object[1]))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("refused");
        assertThatIllegalStateException()
                .isThrownBy(() -> RecordShape.of(Broken.class).make(new Object[1]))
                .withMessage("The constructor of Broken broke");
    }

    @Test
    void objectsAreToldFromTexts() {
        assertThat(RecordShape.isStructured(SourceCode.class)).isTrue();
        assertThat(RecordShape.isStructured(EntryId.class)).isFalse();
        assertThat(RecordShape.isStructured(RoleCode.class)).isFalse();
        assertThat(RecordShape.isStructured(ExtensionKey.class)).isFalse();
        assertThat(RecordShape.isStructured(Nothing.class)).isFalse();
        assertThat(RecordShape.isStructured(String.class)).isFalse();
        assertThat(RecordShape.isStructured(RecordShape.class)).isFalse();
    }
}
