package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.PracticeRecord;

class HostileInputTest {

    private static final String BEGIN = "{\"format\": \"practice-record/1\", \"id\": \"record-1\"";

    private static final String WHOLE = """
            {
              "format": "practice-record/1",
              "id": "record-1",
              "family": {
                "members": [
                  {"id": "person-1", "role": "child", "name": "Zoë 🙂", "bornOn": "2015-02"},
                  {"id": "person-2", "role": "parent", "parentalResponsibilityFor": ["person-1"]}
                ]
              },
              "plans": [{"id": "plan-1", "kind": "child-in-need", "agreedOn": "2026-02-03", "version": 1}],
              "extensions": {"anytown:cluster": {"name": "North", "rank": 1.50, "open": true}}
            }
            """;

    /** Read by a reader of its own, so that each test sees how a reader is made. */
    private static List<String> problems(String json) {
        return Listed.of(StrictReader.of(PracticeRecord.class).comparingIds().read(json));
    }

    @Test
    void theWholeSampleIsRead() {
        assertThat(problems(WHOLE)).isEmpty();
    }

    @Test
    void aDocumentThatEndsAtAnyByteIsRefusedThere() {
        byte[] whole = WHOLE.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < whole.length; length++) {
            ReadResult<PracticeRecord> result = PracticeJson.reader().read(Arrays.copyOf(whole, length));

            assertThat(result.value()).isEmpty();
            assertThat(result.problems())
                    .allSatisfy(problem -> assertThat(problem.line()).isPresent());
            assertThat(result.problems().get(result.problems().size() - 1).code())
                    .as("cut after %d bytes", length)
                    .isIn(ProblemCode.SYNTAX, ProblemCode.BAD_TEXT);
        }
    }

    @Test
    void whatStandsBeforeASyntaxErrorIsListed() {
        assertThat(problems(
                        BEGIN + ",\n \"plans\": [{\"id\": \"plan-1\", \"agreedOn\": \"2025-02-30\"},\n {\"id\": }]}"))
                .containsExactly(
                        "required at /plans/0/kind, line 2, column 12: expected to be present",
                        "bad-date at /plans/0/agreedOn, line 2, column 41: expected a day such as 2026-02-03",
                        "syntax at /plans/1, line 3, column 9: expected JSON; from here on it is not");
    }

    @Test
    void aDocumentThatEndsTooEarlySaysSo() {
        assertThat(problems(BEGIN + ", \"plans\": ["))
                .containsExactly(
                        "syntax at /plans, line 1, column 61: expected the document to go on; it ends too early");
    }

    @Test
    void aRepeatedPropertyIsListedAndReadingGoesOn() {
        assertThat(problems(BEGIN + ", \"id\": \"record-2\", \"plans\": [], \"plans\": {}, \"edition\": 1}"))
                .containsExactly(
                        "duplicate-property at /id, line 1, column 51: expected this property once",
                        "duplicate-property at /plans, line 1, column 82: expected this property once",
                        "wrong-type at /edition, line 1, column 106: expected an edition such as leeds/current");
    }

    @Test
    void anUnknownPropertyIsCalledByItsOwnerAndItsPlace() {
        assertThat(problems(BEGIN + ", \"secretName\": {\"id\": [1]}, \"family\": {\"mum\": 1}}"))
                .containsExactly(
                        "unknown-property, line 1, column 51: expected no property of this name",
                        "unknown-property at /family, line 1, column 89: expected no property of this name");
    }

    @Test
    void aNameThatIsTooLongIsListedOnce() {
        assertThat(problems(BEGIN + ", \"" + "x".repeat(101) + "\": 1}"))
                .containsExactly("too-large, line 1, column 51: expected property names of at most 100 characters");
        assertThat(problems(BEGIN + ", \"" + "x".repeat(100) + "\": 1}"))
                .containsExactly("unknown-property, line 1, column 51: expected no property of this name");
    }

    @Test
    void aNameThatIsRepeatedInsideAnExtensionIsCalledByTheExtension() {
        assertThat(problems(BEGIN + ", \"extensions\": {\"a:b\": {\"x\": 1, \"y\": [{\"x\": 1}], \"x\": {}}}}"))
                .containsExactly("duplicate-property at /extensions/a:b, line 1, column 99: expected each property name"
                        + " once");
    }

    @Test
    void aPartThatIsBadIsNotCalledAbsentToo() {
        assertThat(problems(
                        BEGIN + ", \"rationales\": [{\"id\": \"a\", \"rules\": null, \"by\": \"coordinator\", \"on\":"
                                + " \"2026-02-03\", \"words\": \"x\"}]}"))
                .containsExactly(
                        "wrong-type at /rationales/0/rules, line 1, column 87: expected no null: a part that is"
                                + " not there is left out");
        assertThat(problems(BEGIN + ", \"rationales\": [{\"id\": \"a\", \"rules\": [1], \"by\": \"coordinator\"}]}"))
                .extracting(problem -> problem.replaceAll(",.*", ""))
                .containsExactly(
                        "required at /rationales/0/on",
                        "required at /rationales/0/words",
                        "wrong-type at /rationales/0/rules/0");
        assertThat(problems(BEGIN + ", \"coverage\": {\"subject\": \"CHILD\", \"types\": [1]}}"))
                .extracting(problem -> problem.replaceAll(",.*", ""))
                .containsExactly("wrong-type at /coverage/types/0");
    }

    @Test
    void aDateThatDoesNotExistOrIsANumberIsRefused() {
        assertThat(problems(
                        BEGIN + ", \"plans\": [{\"id\": \"plan-1\", \"kind\": \"care\", \"agreedOn\": \"2025-02-30\"},"
                                + " {\"id\": \"plan-2\", \"kind\": \"care\", \"agreedOn\": 20000}]}"))
                .containsExactly(
                        "bad-date at /plans/0/agreedOn, line 1, column 106: expected a day such as 2026-02-03",
                        "wrong-type at /plans/1/agreedOn, line 1, column 166: expected a day such as 2026-02-03");
    }

    @Test
    void aListForAnObjectEndsItsOwnPartOnly() {
        assertThat(problems(BEGIN + ", \"family\": [{\"members\": 1}], \"plans\": {\"id\": 1}, \"reviews\": [[], 1]}"))
                .containsExactly(
                        "wrong-type at /family, line 1, column 61: expected an object",
                        "wrong-type at /plans, line 1, column 88: expected a list",
                        "wrong-type at /reviews/0, line 1, column 111: expected an object",
                        "wrong-type at /reviews/1, line 1, column 115: expected an object");
    }

    @Test
    void tenThousandLevelsAreRefused() {
        assertThat(problems("[".repeat(10_000)))
                .containsExactly(
                        "wrong-type, line 1, column 1: expected an object",
                        "too-large, line 1, column 66: expected at most 64 levels of nesting");
        assertThat(problems(BEGIN + ", \"extensions\": {\"anytown:deep\": " + "[".repeat(10_000) + "]".repeat(10_000)
                        + "}, \"plans\": 1}"))
                .containsExactly(
                        "too-large at /extensions/anytown:deep, line 1, column 145: expected at most 64 levels of nesting");
    }

    @Test
    void aTextOf200MegabytesIsRefusedWithoutBeingHeld() {
        InputStream json = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(BEGIN + ", \"edition\": 1, \"extensions\": {\"anytown:note\": \""),
                new Repeated('x', 200L * 1024 * 1024),
                bytes("\"}}"))));

        assertThat(Listed.of(PracticeJson.reader().read(json)))
                .containsExactly(
                        "wrong-type at /edition, line 1, column 62: expected an edition such as leeds/current",
                        "too-large at /extensions/anytown:note, line 1, column 96: expected a text of at most 100,000"
                                + " characters",
                        "too-large, line 1, column 16777217: expected a document of at most 16,777,216 bytes");
    }

    @Test
    void twoThingsWithOneIdAreListedAtTheSecond() {
        assertThat(problems(BEGIN + ", \"plans\": [{\"id\": \"a\", \"kind\": \"care\"}],"
                        + " \"reviews\": [{\"id\": \"a\", \"kind\": \"plan-review\"}]}"))
                .containsExactly("duplicate-id at /reviews/0/id, line 1, column 110: expected an id that no other entry"
                        + " has");
    }

    @Test
    void aReferenceToNothingOrToAnotherTypeIsListed() {
        assertThat(problems(BEGIN + ", \"plans\": [{\"id\": \"a\", \"kind\": \"care\", \"partOf\": \"b\","
                        + " \"subjects\": [\"a\"]}], \"restrictions\": [{\"of\": \"a\", \"kind\": \"ALL\"},"
                        + " {\"of\": \"record-1\", \"kind\": \"ALL\"}]}"))
                .containsExactly(
                        "broken-reference at /plans/0/partOf, line 1, column 99: expected the id of an entry of this"
                                + " record, of the type that belongs here",
                        "broken-reference at /plans/0/subjects/0, line 1, column 117: expected the id of an entry of"
                                + " this record, of the type that belongs here",
                        "broken-reference at /restrictions/1/of, line 1, column 177: expected the id of an entry of"
                                + " this record, of the type that belongs here");
    }

    @Test
    void referencesAreComparedWhereTheEntryItselfIsBad() {
        assertThat(problems(BEGIN + ", \"plans\": [{\"id\": \"a\", \"kind\": 1}, {\"id\": \"b\", \"kind\": \"care\","
                        + " \"supersedes\": \"a\", \"partOf\": \"c\"}]}"))
                .containsExactly(
                        "wrong-type at /plans/0/kind, line 1, column 81: expected a lower-case code such as"
                                + " 'child-in-need' or 'namespace:name', of at most 100 characters",
                        "broken-reference at /plans/1/partOf, line 1, column 142: expected the id of an entry of this"
                                + " record, of the type that belongs here");
    }

    @Test
    void aReferenceIntoWhatCouldNotBeReadIsNotCalledBroken() {
        String reference = "\"restrictions\": [{\"of\": \"x\", \"kind\": \"ALL\"}]";
        String plan = "{\"id\": \"a\", \"kind\": \"care\", \"partOf\": \"b\", \"subjects\": [\"p\"]}";

        assertThat(problems(BEGIN + ", \"plans\": [1, " + plan + "], " + reference + "}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("wrong-type at /plans/0", "broken-reference at /plans/1/subjects/0");
        assertThat(problems(BEGIN + ", \"plans\": [{\"kind\": \"care\"}, " + plan + "], " + reference + "}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("required at /plans/0/id", "broken-reference at /plans/1/subjects/0");
        assertThat(problems(BEGIN + ", \"plans\": [{\"id\": \"\", \"kind\": \"care\"}, " + plan + "]}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("bad-value at /plans/0/id", "broken-reference at /plans/1/subjects/0");
        assertThat(problems(BEGIN + ", \"plan\": [{}], \"plans\": [" + plan + "], " + reference + "}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("unknown-property");
        assertThat(problems(BEGIN + ", \"plan\": 1, \"plans\": [" + plan + "]}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly(
                        "unknown-property",
                        "broken-reference at /plans/0/partOf",
                        "broken-reference at /plans/0/subjects/0");
        assertThat(problems(BEGIN + ", \"plans\": [" + plan + "], \"plans\": [{}], " + reference + "}"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("broken-reference at /plans/0/subjects/0", "duplicate-property at /plans");
        assertThat(problems(BEGIN + ", \"plans\": [" + plan + "], " + reference + ", x"))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("syntax at /restrictions/0/kind");
        assertThat(problems(BEGIN + ", \"plans\": [" + plan + "], " + reference + ", \"extensions\": {\"a:b\": "
                        + "[".repeat(70)))
                .extracting(problem -> problem.substring(0, problem.indexOf(',')))
                .containsExactly("too-large at /extensions/a:b");
    }

    @Test
    void anIntervalThatEndsBeforeItStartsIsListedAtItsEnd() {
        assertThat(problems(BEGIN
                        + ", \"restrictions\": [{\"of\": \"record-1\", \"kind\": \"ALL\", \"from\": \"2026-02-02\","
                        + " \"until\": \"2026-02-01\"}], \"plans\": [{\"id\": \"p\", \"kind\": \"care\", \"interval\":"
                        + " {\"untilRecordedOn\": \"2026-02-01\"}}]}"))
                .containsExactly(
                        "broken-reference at /restrictions/0/of, line 1, column 75: expected the id of an entry of this"
                                + " record, of the type that belongs here",
                        "bad-order at /restrictions/0/until, line 1, column 133: expected a day on or after 'from'",
                        "together at /plans/0/interval/untilRecordedOn, line 1, column 219: expected to stand beside"
                                + " 'until'");
    }

    @Test
    void partsThatDoNotFitAreListedAtTheirOwner() {
        assertThat(problems(BEGIN + ", \"engagement\": {\"documentShares\": [{\"id\": \"s\", \"kind\": \"plan\","
                        + " \"toWhom\": {}}]}}"))
                .containsExactly("together at /engagement/documentShares/0/toWhom, line 1, column 123: expected exactly"
                        + " one of 'person', 'worker' and 'agency'");
    }

    @Test
    void textAfterTheDocumentIsRefused() {
        assertThat(problems(BEGIN + "}\n {}"))
                .containsExactly("trailing-text, line 2, column 2: expected nothing after the document");
        assertThat(problems(BEGIN + "}\n x"))
                .containsExactly("trailing-text, line 2, column 2: expected nothing after the document");
        assertThat(problems(BEGIN + "}\n\t ")).isEmpty();
    }

    @Test
    void nothingIsNotADocument() {
        for (String nothing : List.of("", " ", "\t\r\n", "\uFEFF", "\uFEFF\n")) {
            assertThat(problems(nothing)).containsExactly("empty, line 1, column 1: expected a JSON document");
            assertThat(Listed.of(PracticeJson.reader().read(nothing.getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("empty, line 1, column 1: expected a JSON document");
        }
    }

    @Test
    void anotherFormatIsCalledThat() {
        assertThat(problems("{\"format\": \"practice-record/2\", \"id\": \"record-1\"}"))
                .containsExactly("unknown-format at /format, line 1, column 12: expected 'practice-record/1'");
        assertThat(problems("{\"id\": \"record-1\"}"))
                .containsExactly("unknown-format at /format, line 1, column 1: expected 'practice-record/1'");
        assertThat(problems("{\"format\": 1, \"id\": \"record-1\"}"))
                .containsExactly("wrong-type at /format, line 1, column 12: expected 'practice-record/1'");
    }

    @Test
    void explicitNullIsRefusedEverywhere() {
        assertThat(problems("{\"format\": null, \"id\": null, \"edition\": null, \"family\": null, \"plans\": null,"
                        + " \"reviews\": [null], \"extensions\": {\"a:b\": null}}"))
                .containsExactly(
                        "wrong-type at /format, line 1, column 12: expected 'practice-record/1'",
                        "wrong-type at /id, line 1, column 24: expected an id of 1 to 100 letters, digits, '.', '_', ':'"
                                + " or '-', beginning with a letter or a digit",
                        "wrong-type at /edition, line 1, column 41: expected no null: a part that is not there is left"
                                + " out",
                        "wrong-type at /family, line 1, column 57: expected an object",
                        "wrong-type at /plans, line 1, column 72: expected no null: a part that is not there is left out",
                        "wrong-type at /reviews/0, line 1, column 90: expected an object",
                        "wrong-type at /extensions/a:b, line 1, column 119: expected a text, a number, true, false, a list"
                                + " or an object");
        assertThat(problems("null")).containsExactly("wrong-type, line 1, column 1: expected an object");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One byte many times, none of them held. */
    static final class Repeated extends InputStream {
        private final int value;
        private long left;

        Repeated(int value, long count) {
            this.value = value;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(into, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}
