package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.NotWellFormedException;

/** Every limit at its boundary. */
class ReadLimitsTest {

    private static List<String> problems(String json) {
        return Listed.of(StrictReader.of(Everything.class).read(json.replace('\'', '"')));
    }

    private static Everything read(String json) {
        return StrictReader.of(Everything.class).read(json.replace('\'', '"')).orElseThrow();
    }

    @Test
    void numbersAreBoundedInEveryDirection() {
        String digits = "9".repeat(100);
        assertThat(read("{'number': " + digits + "}").number()).contains(new BigDecimal(digits));
        assertThat(problems("{'number': " + digits + "9, 'whole': " + digits + "9, 'extension': [" + digits + "9]}"))
                .containsExactly(
                        "too-large at /number, line 1, column 12: expected a number of at most 100 characters",
                        "too-large at /whole, line 1, column 124: expected a number of at most 100 characters",
                        "too-large at /extension, line 1, column 241: expected a number of at most 100 characters");
        assertThat(read("{'number': 1e1000}").number()).contains(new BigDecimal("1E+1000"));
        assertThat(read("{'number': 1e-1000}").number()).contains(new BigDecimal("1E-1000"));
        for (String number : List.of("1e1001", "1e-1001", "1e2147483648", "1e-99999999999")) {
            assertThat(problems("{'number': " + number + "}"))
                    .containsExactly(
                            "too-large at /number, line 1, column 12: expected a number with at most 1,000 digits"
                                    + " before or after its decimal point");
        }
        assertThat(problems("{'whole': " + digits.repeat(101) + "}"))
                .containsExactly("too-large, line 1, column 10111: expected shorter names and numbers");
        for (String number : List.of("01", "+1", ".5", "1.", "NaN", "0x1", "1e")) {
            assertThat(problems("{'number': " + number + "}"))
                    .as(number)
                    .singleElement()
                    .asString()
                    .startsWith("syntax");
        }
    }

    @Test
    void textsAndNamesAreBounded() {
        ReadLimits limits = ReadLimits.standard().withTextLength(3).withNameLength(5);
        StrictReader<Everything> reader = StrictReader.of(Everything.class).withLimits(limits);

        assertThat(Listed.of(reader.read("{\"text\": \"a\\\"c\", \"extension\": {\"12345\": \"\\u0041\\\\\\n\"}}")))
                .isEmpty();
        assertThat(Listed.of(reader.read("{\"text\": \"abcd\", \"day\": \"2026\", \"code\": \"\\u0041bcd\"}")))
                .containsExactly(
                        "too-large at /text, line 1, column 10: expected a text of at most 3 characters",
                        "too-large at /day, line 1, column 25: expected a text of at most 3 characters",
                        "too-large at /code, line 1, column 41: expected a text of at most 3 characters");
        assertThat(Listed.of(reader.read("{\"byKey\": {\"a:bcde\": {}}, \"byName\": {\"123456\": 1}}")))
                .containsExactly(
                        "too-large at /byKey, line 1, column 12: expected property names of at most 5 characters",
                        "too-large at /byName, line 1, column 38: expected property names of at most 5 characters");
        assertThat(Listed.of(reader.read("{\"" + "x".repeat(10_001) + "\": 1}")))
                .containsExactly("too-large, line 1, column 10005: expected shorter names and numbers");
    }

    @Test
    void textsAreMeasuredUpToTheEndOfTheDocument() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .withLimits(ReadLimits.standard().withTextLength(3));

        for (String text : List.of("abc", "ab\\", "abc\\", "abc\\u")) {
            assertThat(Listed.of(reader.read("{\"text\": \"" + text)))
                    .as(text)
                    .last()
                    .asString()
                    .startsWith("syntax at /text, line 1, column 1");
        }
        assertThat(Listed.of(reader.read("{\"text\": \"abc"))).hasSize(1);
        assertThat(Listed.of(reader.read("{\"text\": \"abcd"))).hasSize(2);
    }

    @Test
    void halfASurrogatePairIsFoundAtBothEndsOfTheRange() {
        for (char half : new char[] {'\uD800', '\uDBFF', '\uDC00', '\uDFFF'}) {
            assertThat(RawText.isBroken("a" + half + "b")).isTrue();
        }
        assertThat(RawText.isBroken("\uD7FF\uE000\uD800\uDC00\uDBFF\uDFFF")).isFalse();
        assertThat(RawText.isBroken("\uDC00\uD800")).isTrue();
    }

    @Test
    void nestingIsBounded() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .withLimits(ReadLimits.standard().withDepth(3));

        assertThat(Listed.of(reader.read("{\"extension\": [[1]]}"))).isEmpty();
        assertThat(Listed.of(reader.read("{\"extension\": [[[1]]]}")))
                .containsExactly("too-large at /extension, line 1, column 18: expected at most 3 levels of nesting");
    }

    @Test
    void tokensAreBounded() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .withLimits(ReadLimits.standard().withTokens(7));

        assertThat(Listed.of(reader.read("{\"extension\": [1, 2]}"))).isEmpty();
        assertThat(Listed.of(reader.read("{\"extension\": [1, 2, 3]}")))
                .containsExactly("too-large at /extension, line 1, column 25: expected at most 7 values and names");
        assertThat(Listed.of(
                        reader.withLimits(ReadLimits.standard().withTokens(7).withDepth(2))
                                .read("{\"extension\": [1, 2, 3]}")))
                .containsExactly("too-large at /extension, line 1, column 25: expected at most 7 values and names");
        assertThat(Listed.of(reader.withLimits(ReadLimits.standard().withTokens(1))
                        .read("{\"" + "x".repeat(10_001) + "\": 1}")))
                .containsExactly("too-large, line 1, column 10005: expected shorter names and numbers");
    }

    @Test
    void whatIsAbsentIsNotMeasured() {
        assertThat(Listed.of(StrictReader.of(ReadLimits.class).read("{}")))
                .hasSize(7)
                .contains("required at /depth, line 1, column 1: expected to be present");
    }

    @Test
    void problemsAreBounded() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .withLimits(ReadLimits.standard().withProblems(2));

        assertThat(Listed.of(reader.read("{\"text\": 1, \"day\": 1}"))).hasSize(2);
        assertThat(Listed.of(reader.read("{\"text\": 1, \"day\": 1, \"flag\": 1}")))
                .containsExactly(
                        "wrong-type at /text, line 1, column 10: expected a text",
                        "wrong-type at /day, line 1, column 20: expected a day such as 2026-02-03",
                        "too-large, line 1, column 32: expected at most 2 problems; the rest was not looked at");
        assertThat(Listed.of(reader.read(new byte[] {'{', (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, '}'})))
                .hasSize(3);
    }

    @Test
    void documentsAreBounded() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .withLimits(ReadLimits.standard().withDocumentBytes(14));
        String fits = "{\"text\": \"é\"}";
        String cutInACharacter = "{\"text\":  \"aé\"}";

        assertThat(Listed.of(reader.read(fits))).isEmpty();
        assertThat(Listed.of(reader.read(fits.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(Listed.of(reader.read(new ByteArrayInputStream(fits.getBytes(StandardCharsets.UTF_8)))))
                .isEmpty();
        assertThat(Listed.of(reader.read(fits + "  ")))
                .containsExactly("too-large, line 1, column 15: expected a document of at most 14 bytes");
        for (int space = 0; space < 5; space++) {
            byte[] bytes = (" ".repeat(space) + cutInACharacter).getBytes(StandardCharsets.UTF_8);
            assertThat(Listed.of(reader.read(bytes)))
                    .isEqualTo(Listed.of(reader.read(new ByteArrayInputStream(bytes))))
                    .singleElement()
                    .asString()
                    .startsWith("too-large, line 1, column 1")
                    .endsWith(": expected a document of at most 14 bytes");
        }
        assertThat(Listed.of(reader.read("[xxxxxxxxxxxxxxxxxx")))
                .containsExactly(
                        "wrong-type, line 1, column 1: expected an object",
                        "syntax, line 1, column 2: expected JSON; from here on it is not",
                        "too-large, line 1, column 15: expected a document of at most 14 bytes");
        assertThat(Listed.of(reader.read("{\"flag\":  false}")))
                .as("cut inside a word")
                .containsExactly("too-large, line 1, column 15: expected a document of at most 14 bytes");
        assertThat(Listed.of(reader.read("{\"flag\":falsx            }")))
                .containsExactly(
                        "syntax, line 1, column 9: expected JSON; from here on it is not",
                        "too-large, line 1, column 15: expected a document of at most 14 bytes");
        assertThat(Listed.of(
                        reader.read(new ByteArrayInputStream("{            }\0".getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("too-large, line 1, column 15: expected a document of at most 14 bytes");
        assertThat(Listed.of(reader.read(" ".repeat(20))))
                .containsExactly("too-large, line 1, column 15: expected a document of at most 14 bytes");
    }

    @Test
    void limitsAreThemselvesLimited() {
        assertThat(ReadLimits.standard()).isEqualTo(new ReadLimits(16_777_216, 64, 250_000, 100_000, 100, 100, 1_000));
        assertThatThrownBy(() -> new ReadLimits(0, 0, 0, 0, 0, 0, 0))
                .isInstanceOf(NotWellFormedException.class)
                .hasMessage(
                        "ReadLimits is not well formed: documentBytes: expected at least 1; depth: expected 1 to 1,000"
                                + " levels; tokens: expected at least 1; textLength: expected at least 1; nameLength: expected at least 1; numberLength:"
                                + " expected at least 1; problems: expected at least 1");
        assertThatThrownBy(() -> ReadLimits.standard().withDepth(1_001))
                .hasMessage("ReadLimits is not well formed: depth: expected 1 to 1,000 levels");
        assertThat(ReadLimits.builder()
                        .documentBytes(1)
                        .depth(2)
                        .tokens(3)
                        .textLength(4)
                        .nameLength(5)
                        .numberLength(6)
                        .problems(7)
                        .build())
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6, 7));
        assertThat(new ReadLimits(1, 1, 1, 1, 1, 1, 1).withDepth(1_000).depth()).isEqualTo(1_000);
    }
}
