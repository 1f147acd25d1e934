package org.practicemodel.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static SourceText text(byte[] bytes) {
        return new SourceText(new ByteArrayInputStream(bytes), Encoding.JSON);
    }

    private static String all(SourceText text, int length) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[length];
        for (int count = text.read(buffer, 0, length); count >= 0; count = text.read(buffer, 0, length)) {
            all.append(buffer, 0, count);
        }
        return all.toString();
    }

    /** Hands over a byte at a time. */
    private static InputStream slowly(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
    }

    @Property
    void handsOverTheWholeTextWhateverTheBuffers(
            @ForAll @StringLength(max = 20) String part,
            @ForAll @IntRange(max = 1_000) int times,
            @ForAll @IntRange(min = 1, max = 9) int length)
            throws IOException {
        String whole = ("a\uD83D\uDE00" + part)
                .repeat(times)
                .codePoints()
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        String expected = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;

        assertThat(all(text(bytes), length)).isEqualTo(expected);
        assertThat(all(new SourceText(slowly(bytes), Encoding.XML), length)).isEqualTo(expected);
    }

    @Test
    void handsOverEverythingBeforeTheBytesThatAreNoText() {
        byte[] bytes = "one\ntwo?three".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0x80;
        SourceText text = text(bytes);
        char[] buffer = new char[100];

        assertThat(Assertions.assertDoesNotThrow(() -> text.read(buffer, 0, 100)))
                .isEqualTo(7);
        assertThat(text.isBadText()).isFalse();
        assertThatThrownBy(() -> text.read(buffer, 0, 100)).isInstanceOf(CharacterCodingException.class);
        assertThat(text.isBadText()).isTrue();
        assertThat(text.isTooLarge()).isFalse();
        assertThat(text.failure()).isEmpty();
        assertThat(text.end(Place.START)).isEqualTo(new Place("", "", 2, 4));
    }

    @Test
    void refusesATextThatEndsWithinACharacter() {
        SourceText text = text(new byte[] {'a', (byte) 0xC3});

        assertThatThrownBy(() -> all(text, 10)).isInstanceOf(CharacterCodingException.class);
        assertThat(text.end(Place.START)).isEqualTo(new Place("", "", 1, 2));
    }

    @Test
    void tellsBlanksFromContent() throws IOException {
        SourceText blank = text(" \n\t ".getBytes(StandardCharsets.UTF_8));
        SourceText full = text(" \n!".getBytes(StandardCharsets.UTF_8));
        all(blank, 10);
        all(full, 10);

        assertThat(blank.hasContent()).isFalse();
        assertThat(full.hasContent()).isTrue();
    }

    @Test
    void limitsAPartAndNotTheWhole() throws IOException {
        SourceText text = text(new byte[3 * 1024 * 1024]);
        char[] buffer = new char[8192];
        for (int i = 0; i < 300; i++) {
            text.nextPart();
            text.read(buffer, 0, buffer.length);
        }
        assertThat(text.isTooLarge()).isFalse();

        SourceText endless = text(new byte[1024 * 1024 + 1]);
        assertThatThrownBy(() -> all(endless, 8192)).isInstanceOf(IOException.class);
        assertThat(endless.isTooLarge()).isTrue();
        assertThat(all(text(new byte[1024 * 1024]), 8192)).hasSize(1024 * 1024);
    }

    @Test
    void limitsTheWhole() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return length;
            }
        };
        SourceText text = new SourceText(endless, Encoding.JSON);
        char[] buffer = new char[8192];
        long[] total = new long[1];

        assertThatThrownBy(() -> {
                    while (true) {
                        text.nextPart();
                        total[0] += text.read(buffer, 0, buffer.length);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("The source is too large");
        assertThat(text.isTooLarge()).isTrue();
        assertThat(total[0]).isEqualTo(256L * 1024 * 1024);
    }

    @Test
    void keepsTheErrorOfItsInput() {
        IOException broken = new IOException("gone");
        SourceText text = new SourceText(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw broken;
                    }
                },
                Encoding.JSON);

        assertThatThrownBy(() -> all(text, 10)).isSameAs(broken);
        assertThat(text.failure()).contains(broken);
        assertThat(text.isTooLarge()).isFalse();
    }
}
