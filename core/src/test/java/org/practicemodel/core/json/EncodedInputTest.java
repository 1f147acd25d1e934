package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How characters, lines and columns are told apart, whatever the bytes. */
class EncodedInputTest {

    private static final String BEGIN = "{\"format\": \"practice-record/1\", \"id\": \"record-1\"";

    private static List<String> problems(String json) {
        return Listed.of(PracticeJson.reader().read(json));
    }

    @Test
    void halfASurrogatePairIsRefusedHoweverItIsWritten() {
        assertThat(problems(BEGIN + ", \"extensions\": {\"anytown:a\": \"\\ud83d\", \"anytown:b\": \"\ude42\","
                        + " \"anytown:c\": {\"\ude42\": 1}, \"anytown:d\": \"\\ud83d\\ude42\"}, \"\ude42\": 1}"))
                .containsExactly(
                        "bad-text at /extensions/anytown:a, line 1, column 79: expected text without half a surrogate pair",
                        "bad-text at /extensions/anytown:b, line 1, column 102: expected text without half a surrogate"
                                + " pair",
                        "bad-text at /extensions/anytown:c, line 1, column 121: expected property names without half a"
                                + " surrogate pair",
                        "bad-text, line 1, column 160: expected property names without half a surrogate pair");
    }

    @Test
    void halfASurrogatePairThatIsWrittenAsAnEscapeInANameIsNotJson() {
        assertThat(problems(BEGIN + ", \"\\ud83d\": 1}"))
                .containsExactly("syntax at /id, line 1, column 58: expected JSON; from here on it is not");
    }

    @Test
    void bytesThatAreNotUtf8AreListedWhereTheyStand() {
        byte[] latin1 = (BEGIN + ",\n \"extensions\": {\"a:b\": \"Zoë\", \"a:c\": \"é\"}, \"plans\": 1}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Listed.of(PracticeJson.reader().read(latin1)))
                .containsExactly(
                        "bad-text, line 2, column 27: expected text encoded in UTF-8",
                        "bad-text, line 2, column 39: expected text encoded in UTF-8",
                        "wrong-type at /plans, line 2, column 53: expected a list");
        assertThat(problems(BEGIN + ", \"extensions\": {\"a:b\": \"\uFFFD\"}}")).isEmpty();
        assertThat(Listed.of(PracticeJson.reader()
                        .read((BEGIN + ", \"extensions\": {\"a:b\": \"\uFFFD\"}}").getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(Listed.of(PracticeJson.reader().read((BEGIN + "}").getBytes(StandardCharsets.UTF_16))))
                .isNotEmpty();
    }

    @Test
    void oneByteOrderMarkIsLeftOut() {
        assertThat(problems("\uFEFF" + BEGIN + "}")).isEmpty();
        assertThat(problems("\uFEFF" + BEGIN + ", \"plans\": 1}"))
                .containsExactly("wrong-type at /plans, line 1, column 60: expected a list");
        byte[] markedAndMalformed = ("\uFEFF" + BEGIN + ", \"plans\": ?}").getBytes(StandardCharsets.UTF_8);
        markedAndMalformed[markedAndMalformed.length - 2] = (byte) 0xFF;
        assertThat(Listed.of(PracticeJson.reader().read(markedAndMalformed)))
                .containsExactly(
                        "bad-text, line 1, column 60: expected text encoded in UTF-8",
                        "syntax at /id, line 1, column 60: expected JSON; from here on it is not");
        assertThat(problems("\uFEFF\uFEFF" + BEGIN + "}"))
                .containsExactly("syntax, line 1, column 1: expected JSON; from here on it is not");
    }

    @Test
    void linesEndInAnyWay() {
        assertThat(problems("{\n\"format\": 1,\r\n\"id\": 1,\r\"a\": 1,\n\r\"b\": 1}"))
                .extracting(problem -> problem.replaceAll(":.*", ""))
                .containsExactly(
                        "wrong-type at /format, line 2, column 11",
                        "wrong-type at /id, line 3, column 7",
                        "unknown-property, line 4, column 1",
                        "unknown-property, line 6, column 1");
        assertThat(problems("{\r"))
                .containsExactly("syntax, line 2, column 1: expected the document to go on; it ends too early");
    }

    @Test
    void columnsCountCharacters() {
        assertThat(problems(BEGIN + ", \"extensions\": {\"a:b\": \"🙂🙂\"}, \"plans\": 1}"))
                .containsExactly("wrong-type at /plans, line 1, column 89: expected a list");
    }
}
