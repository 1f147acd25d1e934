package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.record.PracticeRecord;

class JsonLinesTest {

    private static String record(int number) {
        return "{\"format\":\"practice-record/1\",\"id\":\"record-" + number + "\"}";
    }

    private static List<LineResult<PracticeRecord>> lines(String text) {
        try (Stream<LineResult<PracticeRecord>> lines = PracticeJson.reader().readLines(bytes(text))) {
            return lines.toList();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> summary(List<LineResult<PracticeRecord>> lines) {
        return lines.stream()
                .map(line -> line.line() + " "
                        + line.result()
                                .value()
                                .map(PracticeRecord::toString)
                                .orElseGet(() -> String.join("; ", Listed.of(line.result()))))
                .toList();
    }

    @Test
    void everyLineIsADocument() {
        assertThat(summary(lines(record(1) + "\n" + record(2) + "\r\n\n  \t\r\n" + record(3))))
                .containsExactly("1 PracticeRecord record-1", "2 PracticeRecord record-2", "5 PracticeRecord record-3");
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n\n")).isEmpty();
        assertThat(summary(lines(record(1) + "\n"))).containsExactly("1 PracticeRecord record-1");
        assertThat(summary(lines("\uFEFF" + record(1) + "\n"))).containsExactly("1 PracticeRecord record-1");
    }

    @Test
    void aBadLineEndsNothing() {
        assertThat(summary(lines(record(1) + "\n{\"format\":\n[]\n" + record(4) + " x\n" + record(5))))
                .containsExactly(
                        "1 PracticeRecord record-1",
                        "2 syntax, line 2, column 11: expected the document to go on; it ends too early",
                        "3 wrong-type, line 3, column 1: expected an object",
                        "4 trailing-text, line 4, column 48: expected nothing after the document",
                        "5 PracticeRecord record-5");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextIsRead() {
        InputStream json = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(record(1) + "\n{\"format\":\""),
                new HostileInputTest.Repeated('x', 200L * 1024 * 1024),
                bytes("\"}\n" + record(3)))));

        try (Stream<LineResult<PracticeRecord>> lines = PracticeJson.reader().readLines(json)) {
            assertThat(summary(lines.toList()))
                    .containsExactly(
                            "1 PracticeRecord record-1",
                            "2 too-large at /format, line 2, column 11: expected a text of at most 100,000 characters;"
                                    + " too-large, line 2, column 16777217: expected a document of at most 16,777,216"
                                    + " bytes",
                            "3 PracticeRecord record-3");
        }
    }

    @Test
    void theLimitIsThatOfALine() {
        int length = record(1).length();
        ReadLimits exact = ReadLimits.standard().withDocumentBytes(length);

        try (Stream<LineResult<PracticeRecord>> lines = PracticeJson.reader()
                .withLimits(exact)
                .readLines(bytes(record(1) + "\n" + record(20) + "\n" + record(3)))) {
            assertThat(summary(lines.toList()))
                    .containsExactly(
                            "1 PracticeRecord record-1",
                            "2 too-large, line 2, column " + (length + 1) + ": expected a document of at most " + length
                                    + " bytes",
                            "3 PracticeRecord record-3");
        }
    }

    @Test
    void linesAreReadAsTheyAreAskedFor() throws Exception {
        HostileInputTest.Repeated rest = new HostileInputTest.Repeated('\n', 10_000_000);
        InputStream json = new SequenceInputStream(bytes((record(1) + "\n").repeat(3)), rest);

        try (Stream<LineResult<PracticeRecord>> lines = PracticeJson.reader().readLines(json)) {
            assertThat(lines.limit(3).map(LineResult::line)).containsExactly(1, 2, 3);
            assertThat(rest.read()).as("there is more").isEqualTo('\n');
        }
    }

    @Test
    void linesLongerThanTheBufferAreWhole() {
        String padded = record(1).replace("}", ",\"plans\":[" + " ".repeat(200_000) + "]}");

        assertThat(summary(lines(padded + "\n" + record(2) + "\n" + padded)))
                .containsExactly("1 PracticeRecord record-1", "2 PracticeRecord record-2", "3 PracticeRecord record-1");
    }

    @Test
    void theInputIsClosedWithTheStream() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream input = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        PracticeJson.reader().readLines(input).close();

        assertThat(closed).isTrue();
    }

    @Test
    void anInputThatCannotBeReadOrClosedIsNoProblemOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() throws IOException {
                throw new IOException("broken too");
            }
        };
        Stream<LineResult<PracticeRecord>> lines = PracticeJson.reader().readLines(broken);

        assertThatThrownBy(lines::toList)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: broken");
        assertThatThrownBy(lines::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: broken too");
        assertThatThrownBy(() -> PracticeJson.reader().read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("java.io.IOException: broken");
    }
}
