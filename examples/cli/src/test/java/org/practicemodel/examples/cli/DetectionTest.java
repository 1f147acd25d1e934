package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {

    private static BufferedInputStream input(byte... bytes) {
        return new BufferedInputStream(new ByteArrayInputStream(bytes));
    }

    private static BufferedInputStream input(String text, Charset charset) {
        return input(text.getBytes(charset));
    }

    private static BufferedInputStream input(String text) {
        return input(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[{}],DFE_CSC",
                "<Message/>,CIN_CENSUS",
                "{},PRACTICE_RECORD",
                "\"\",PRACTICE_RECORD",
                "x,PRACTICE_RECORD"
            })
    void goesByTheFirstCharacter(String text, SourceFormat expected) throws IOException {
        assertThat(Detection.format(input(text))).isEqualTo(expected);
        assertThat(Detection.format(input(" \r\n\t" + text))).isEqualTo(expected);
        assertThat(Detection.format(input("\uFEFF" + text))).isEqualTo(expected);
        assertThat(Detection.format(input(text, StandardCharsets.UTF_16))).isEqualTo(expected);
        assertThat(Detection.format(input(text, StandardCharsets.UTF_16LE))).isEqualTo(expected);
    }

    @Property
    void putsBackWhatItLookedAt(
            @ForAll @Chars({'{', '}', '[', '"', '\\', '\n', ' ', '<', 'x'}) @StringLength(max = 40) String text)
            throws IOException {
        BufferedInputStream in = input(text);

        Detection.format(in);
        Detection.isJsonLines("-", in);

        assertThat(in.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}\n{}\n",
                "{\"a\":{\"b\":[1,\"}\\\"\"]}}\n\n  {\"a\":1}",
                "\n{}\n{}",
                // The first record was cut off; the second is still to be read.
                "{\"a\":{\"b\":1\n{}\n",
                "{\"a\":\"cut o\n{}\n",
                "{}\nx"
            })
    void knowsJsonLines(String text) throws IOException {
        assertThat(Detection.isJsonLines("-", input(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{}\n",
                "{}\n \n",
                "{\n  \"a\": 1\n}\n",
                "{\"a\": 1,\n \"b\": 2}",
                "{\"a\": [\n{}\n]}",
                "{\"a\":\n{}\n}",
                "[1]\n[2]",
                "x\ny"
            })
    void knowsADocument(String text) throws IOException {
        assertThat(Detection.isJsonLines("-", input(text))).isFalse();
    }

    @Test
    void believesTheName() throws IOException {
        assertThat(Detection.isJsonLines("a.jsonl", input("{\n}"))).isTrue();
        assertThat(Detection.isJsonLines("A.NDJSON", input("{\n}"))).isTrue();
        assertThat(Detection.isJsonLines("a.json", input("{\n}"))).isFalse();
    }

    @Test
    void takesAnEndlessFirstLineForARecordOfJsonLines() throws IOException {
        String text = "{\"a\":\"" + "x".repeat(3 << 20);
        assertThat(Detection.isJsonLines("-", input(text))).isTrue();
    }
}
