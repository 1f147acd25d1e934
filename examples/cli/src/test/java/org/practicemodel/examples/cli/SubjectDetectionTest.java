package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicemodel.core.record.RecordSubject;

class SubjectDetectionTest {

    private static BufferedInputStream input(String text) {
        return new BufferedInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"format\":\"practice-record/1\"};FAMILY",
                "{\"format\":\"worker-record/1\"};WORKER",
                "{\"format\":\"team-record/1\"};TEAM",
                " {\"id\":\"a\",\"events\":[{\"format\":\"worker-record/1\"}],\"format\":\"team-record/1\"};TEAM",
                "{\"format\":\"worker-record/1\"}\\n{\"format\":\"team-record/1\"};WORKER",
                "{\"format\":\"worker-record/2\"};FAMILY",
                "{\"format\":[\"worker-record/1\"]};FAMILY",
                "{\"other\":\"worker-record/1\"};FAMILY",
                "{\"other\":{\"format\":\"worker-record/1\"}};FAMILY",
                "[{\"format\":\"worker-record/1\"}];FAMILY",
                "{\"format\":\"worker-record/1;FAMILY",
                "{,\"format\":\"worker-record/1\"};FAMILY",
                "{};FAMILY",
                "``;FAMILY"
            })
    void goesByTheFormatThatARecordStates(String text, RecordSubject expected) throws IOException {
        assertThat(SubjectDetection.subject(input(text.replace("\\n", "\n")))).isEqualTo(expected);
    }

    @Test
    void looksAsFarAsItCanPutBack() throws IOException {
        String spaces = " ".repeat((1 << 16) - 40);

        assertThat(SubjectDetection.subject(input(spaces + "{\"format\":\"worker-record/1\"}")))
                .isEqualTo(RecordSubject.WORKER);
        assertThat(SubjectDetection.subject(input(spaces + " ".repeat(40) + "{\"format\":\"worker-record/1\"}")))
                .isEqualTo(RecordSubject.FAMILY);
    }

    @Property
    void putsBackWhatItLookedAt(
            @ForAll @Chars({'{', '}', '[', '"', '\\', '\n', ' ', ':', 'x'}) @StringLength(max = 40) String text)
            throws IOException {
        BufferedInputStream in = input("{\"format\":" + text);

        SubjectDetection.subject(in);

        assertThat(in.readAllBytes()).isEqualTo(("{\"format\":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
