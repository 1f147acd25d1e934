package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final String EVERY_LENGTH = "aé€🙂🙂€éa";

    @Test
    void aCharacterThatTheLimitCutsInTwoIsLeftOut() {
        byte[] bytes = EVERY_LENGTH.getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            Source source = Source.of(bytes, ReadLimits.standard().withDocumentBytes(length));

            assertThat(source.isCut()).isTrue();
            assertThat(source.malformed()).isEmpty();
            assertThat(EVERY_LENGTH).startsWith(source.text());
            assertThat(source.text().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(length - 3, length);
        }
        assertThat(Source.of(bytes, ReadLimits.standard().withDocumentBytes(bytes.length))
                        .isCut())
                .isFalse();
    }

    @Test
    void aCharacterThatTheDocumentItselfCutsInTwoIsMalformed() {
        byte[] bytes = "é".getBytes(StandardCharsets.UTF_8);

        Source source = Source.of(Arrays.copyOf(bytes, 1), ReadLimits.standard());

        assertThat(source.text()).isEqualTo("\uFFFD");
        assertThat(source.malformed()).containsExactly(0);
        assertThat(source.isCut()).isFalse();
    }

    @Test
    void malformedBytesAreCountedUpToTheLimitOfProblems() {
        byte[] bytes = new byte[50];
        Arrays.fill(bytes, (byte) 0xFF);

        assertThat(Source.of(bytes, ReadLimits.standard()).malformed()).hasSize(50);
        assertThat(Source.of(bytes, ReadLimits.standard().withProblems(9)).malformed())
                .as("one more, so that it is seen that there are more")
                .hasSize(10);
    }
}
