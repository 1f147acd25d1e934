package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static ByteBuffer bytes(int... bytes) {
        ByteBuffer buffer = ByteBuffer.allocate(bytes.length);
        for (int value : bytes) {
            buffer.put((byte) value);
        }
        return buffer.flip();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void movesBehindAMarkOfUtf8() {
        ByteBuffer start = bytes(0xEF, 0xBB, 0xBF, 'a');

        assertThat(Encoding.JSON.of(start)).contains(StandardCharsets.UTF_8);
        assertThat(start.position()).isEqualTo(3);
        assertThat(Encoding.XML.of(bytes(0xEF, 0xBB, 0xBF))).contains(StandardCharsets.UTF_8);
    }

    @Test
    void leavesAMarkOfUtf16ToItsDecoder() {
        ByteBuffer start = bytes(0xFE, 0xFF, 0, 'a');

        assertThat(Encoding.JSON.of(start)).contains(StandardCharsets.UTF_16);
        assertThat(start.position()).isZero();
        assertThat(Encoding.XML.of(bytes(0xFF, 0xFE))).contains(StandardCharsets.UTF_16);
    }

    @Test
    void takesUtf8WithoutAMark() {
        for (Encoding encoding : Encoding.values()) {
            assertThat(encoding.of(bytes())).contains(StandardCharsets.UTF_8);
            assertThat(encoding.of(bytes(0xEF, 0xBB))).contains(StandardCharsets.UTF_8);
            assertThat(encoding.of(bytes(0xFE, 0xFE))).contains(StandardCharsets.UTF_8);
            assertThat(encoding.of(bytes("<?xml version='1.0'?><a encoding='UTF-16'/>")))
                    .contains(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<?xml version='1.0' encoding='ISO-8859-1'?>, ISO-8859-1",
                "<?xml version=\"1.0\" encoding = \"windows-1252\" standalone='yes'?>, windows-1252",
                "<?xml version='1.0' encoding='utf-8'?>, UTF-8"
            })
    void takesWhatAnXmlDocumentDeclares(String start, String charset) {
        ByteBuffer bytes = bytes(start);

        assertThat(Encoding.XML.of(bytes)).contains(Charset.forName(charset));
        assertThat(bytes.position()).isZero();
        assertThat(Encoding.JSON.of(bytes(start))).contains(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-encoding", "a.b"})
    void refusesWhatJavaDoesNotKnow(String charset) {
        assertThat(Encoding.XML.of(bytes("<?xml version='1.0' encoding='" + charset + "'?>")))
                .isEmpty();
    }

    @Test
    void looksAtTheStartOnly() {
        String late = "<?xml version='1.0'" + " ".repeat(Encoding.BYTES_NEEDED) + " encoding='UTF-16'?>";

        assertThat(Encoding.XML.of(bytes(late))).contains(StandardCharsets.UTF_8);
    }
}
