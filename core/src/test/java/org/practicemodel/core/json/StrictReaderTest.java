package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.extension.ExtensionKey;
import org.practicemodel.core.extension.ExtensionValue;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;

public class StrictReaderTest {

    public record Plain(boolean flag, int whole, String text) {
        public Plain {
            WellFormed.of(Plain.class).required("text", text).done();
        }
    }

    public record Refusing(Optional<String> text, Optional<Integer> how) {
        public Refusing {
            if (how.isPresent()) {
                throw how.get() == 1
                        ? new IllegalArgumentException("refused " + text)
                        : new IllegalStateException("broken " + text);
            }
        }
    }

    public record Odd(Thread thread) {}

    private static List<String> problems(String json) {
        return Listed.of(StrictReader.of(Everything.class).read(json.replace('\'', '"')));
    }

    private static Everything read(String json) {
        return StrictReader.of(Everything.class).read(json.replace('\'', '"')).orElseThrow();
    }

    @Test
    void everyKindOfValueIsRead() {
        Everything everything = read("{'text': '', 'shortText': 'ab', 'letter': '', 'longText': 'x', 'letters': 'abc',"
                + " 'day': '2026-02-03', 'partial': '2015-02', 'flag': true, 'whole': -2147483647, 'count': 1,"
                + " 'number': -1.50e3, 'amount': 0.1, 'constant': 'ALL', 'code': 'anytown:plan',"
                + " 'extension': {'a': [1, 'x', true, {}]}, 'days': ['1000-01-01', '9999-12-31'], 'pair': [1, 2],"
                + " 'byKey': {'a:b': {'by': 'coordinator'}}, 'byCode': {'care': 2}, 'byName': {'~/': 3}, 'mark': {}}");

        assertThat(everything)
                .isEqualTo(new Everything(
                        Optional.of(""),
                        Optional.of("ab"),
                        Optional.of(""),
                        Optional.of("x"),
                        Optional.of("abc"),
                        Optional.of(LocalDate.of(2026, 2, 3)),
                        Optional.of(PartialDate.parse("2015-02")),
                        Optional.of(true),
                        Optional.of(-2147483647),
                        Optional.of(1),
                        Optional.of(new BigDecimal("-1.50E+3")),
                        Optional.of(new BigDecimal("0.1")),
                        Optional.of(RestrictionKind.ALL),
                        Optional.of(PlanKind.of("anytown:plan")),
                        Optional.of(ExtensionValue.of(Map.of("a", List.of(1, "x", true, Map.of())))),
                        List.of(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31)),
                        Optional.of(List.of(1, 2)),
                        Map.of(
                                ExtensionKey.of("a:b"),
                                Mark.builder().by(RoleCode.COORDINATOR).build()),
                        Map.of(PlanKind.CARE, 2),
                        Map.of("~/", 3),
                        Optional.of(Mark.builder().build())));
        assertThat(read("{'flag': false}").flag()).contains(false);
        assertThat(read("{'whole': 2147483647}").whole()).contains(Integer.MAX_VALUE);
        assertThat(read("{}").days()).isEmpty();
    }

    @Test
    void anotherTypeOfValueIsNeverMadeToFit() {
        assertThat(problems("{'text': 1, 'day': true, 'partial': 2015, 'flag': 'true', 'whole': '1', 'count': 1.0,"
                        + " 'number': '1', 'amount': [], 'constant': 1, 'code': {}, 'extension': null, 'days': '2026-02-03',"
                        + " 'pair': {}, 'byKey': [], 'mark': 'x'}"))
                .containsExactly(
                        "wrong-type at /text, line 1, column 10: expected a text",
                        "wrong-type at /day, line 1, column 20: expected a day such as 2026-02-03",
                        "wrong-type at /partial, line 1, column 37: expected a year, month or day such as 2015, 2015-03 or"
                                + " 2015-03-27",
                        "wrong-type at /flag, line 1, column 51: expected true or false",
                        "wrong-type at /whole, line 1, column 68: expected a whole number from -2,147,483,647 to"
                                + " 2,147,483,647",
                        "wrong-type at /count, line 1, column 82: expected a whole number from 1 to 2,147,483,647",
                        "wrong-type at /number, line 1, column 97: expected a number",
                        "wrong-type at /amount, line 1, column 112: expected a number above 0",
                        "wrong-type at /constant, line 1, column 128: expected one of: IDENTITY, WHEREABOUTS, CONTACT, ALL",
                        "wrong-type at /code, line 1, column 139: expected a lower-case code such as 'child-in-need' or"
                                + " 'namespace:name', of at most 100 characters",
                        "wrong-type at /extension, line 1, column 156: expected no null: a part that is not there is left"
                                + " out",
                        "wrong-type at /days, line 1, column 170: expected a list",
                        "wrong-type at /pair, line 1, column 192: expected a list",
                        "wrong-type at /byKey, line 1, column 205: expected an object",
                        "wrong-type at /mark, line 1, column 217: expected an object");
    }

    @Test
    void aValueOfTheRightTypeMayStillBeRefused() {
        assertThat(problems("{'shortText': 'a', 'letter': 'ab', 'longText': '', 'letters': 'abcd', 'day': '2026-2-3',"
                        + " 'partial': '2015-13', 'whole': 2147483648, 'count': 0, 'amount': 0, 'constant': 'all',"
                        + " 'code': 'Care', 'days': [], 'pair': [1]}"))
                .containsExactly(
                        "bad-size at /shortText, line 1, column 15: expected a text of 2 to 3 characters",
                        "bad-size at /letter, line 1, column 30: expected a text of 0 to 1 character",
                        "bad-size at /longText, line 1, column 48: expected a text of at least 1 character",
                        "bad-value at /letters, line 1, column 63: expected a text that matches [a-c]+",
                        "bad-date at /day, line 1, column 78: expected a day such as 2026-02-03",
                        "bad-date at /partial, line 1, column 101: expected a year, month or day such as 2015, 2015-03 or"
                                + " 2015-03-27",
                        "bad-value at /whole, line 1, column 121: expected a whole number from -2,147,483,647 to"
                                + " 2,147,483,647",
                        "bad-value at /count, line 1, column 142: expected a whole number from 1 to 2,147,483,647",
                        "bad-value at /amount, line 1, column 155: expected a number above 0",
                        "bad-value at /constant, line 1, column 170: expected one of: IDENTITY, WHEREABOUTS, CONTACT, ALL",
                        "bad-value at /code, line 1, column 185: expected a lower-case code such as 'child-in-need' or"
                                + " 'namespace:name', of at most 100 characters",
                        "bad-size at /days, line 1, column 201: expected a list of 1 to 2 entries",
                        "bad-size at /pair, line 1, column 213: expected a list of at least 2 entries");
        assertThat(problems("{'shortText': 'abcd', 'days': ['2026-01-01', '2026-01-02', 3]}"))
                .containsExactly(
                        "bad-size at /shortText, line 1, column 15: expected a text of 2 to 3 characters",
                        "bad-size at /days, line 1, column 31: expected a list of 1 to 2 entries",
                        "wrong-type at /days/2, line 1, column 60: expected a day such as 2026-02-03");
        assertThat(problems("{'whole': -2147483648, 'letters': 'abca\\n'}")).hasSize(2);
    }

    @Test
    void onlyDaysOfTheCalendarAreDays() {
        for (String day : List.of(
                "2025-02-29",
                "2026-13-01",
                "2026-00-01",
                "2026-01-00",
                "2026-04-31",
                "0999-12-31",
                "10000-01-01",
                "+2026-01-01",
                "-2026-01-01",
                "2026-01-01T00:00:00",
                "20260101",
                "2026-01",
                " 2026-01-01",
                "2026-01-01 ",
                "",
                "२०२६-०१-०१")) {
            assertThat(problems("{'day': '" + day + "'}"))
                    .as(day)
                    .containsExactly("bad-date at /day, line 1, column 9: expected a day such as 2026-02-03");
        }
        assertThat(read("{'day': '2024-02-29'}").day()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void keysAreCheckedAndShownOnlyWhereTheyHaveAForm() {
        assertThat(problems("{'byKey': {'a:b': 1, 'a:b': 2, 'B': {'x': {}}, 'a:c': {'x': 1}},"
                        + " 'byCode': {'care': 'x', 'Care': 1}, 'byName': {'secret': 'x', 'secret': 1}}"))
                .containsExactly(
                        "wrong-type at /byKey/a:b, line 1, column 19: expected an object",
                        "duplicate-property at /byKey/a:b, line 1, column 22: expected this property once",
                        "bad-value at /byKey, line 1, column 32: expected a key such as anytown:cluster",
                        "unknown-property at /byKey/a:c, line 1, column 56: expected no property of this name",
                        "wrong-type at /byCode/care, line 1, column 85: expected a whole number from -2,147,483,647 to"
                                + " 2,147,483,647",
                        "bad-value at /byCode, line 1, column 90: expected a lower-case code such as 'child-in-need' or"
                                + " 'namespace:name', of at most 100 characters",
                        "wrong-type at /byName, line 1, column 123: expected a whole number from -2,147,483,647 to"
                                + " 2,147,483,647",
                        "duplicate-property at /byName, line 1, column 128: expected this property once");
    }

    @Test
    void whatIsRequiredIsListedOnce() {
        StrictReader<Plain> reader = StrictReader.of(Plain.class);

        assertThat(reader.read("{\"flag\": true, \"whole\": 7, \"text\": \"x\"}")
                        .value())
                .contains(new Plain(true, 7, "x"));
        assertThat(Listed.of(reader.read("{}")))
                .containsExactly(
                        "required at /flag, line 1, column 1: expected to be present",
                        "required at /whole, line 1, column 1: expected to be present",
                        "required at /text, line 1, column 1: expected to be present");
        assertThat(Listed.of(reader.read(" {\"whole\": \"1\", \"flag\": 0}")))
                .containsExactly(
                        "required at /text, line 1, column 2: expected to be present",
                        "wrong-type at /whole, line 1, column 12: expected a whole number from -2,147,483,647 to"
                                + " 2,147,483,647",
                        "wrong-type at /flag, line 1, column 25: expected true or false");
        assertThat(Listed.of(reader.read("{\"flag\": true, \"whole\": 7, \"text\": 1}")))
                .containsExactly("wrong-type at /text, line 1, column 36: expected a text");
    }

    @Test
    void whatAConstructorRaisesIsAProblemToo() {
        StrictReader<Refusing> reader = StrictReader.of(Refusing.class);

        assertThat(Listed.of(reader.read("{\"text\": \"secret\", \"how\": 1}")))
                .containsExactly("bad-value, line 1, column 1: expected parts that make sense together");
        assertThat(Listed.of(reader.read("{\"text\": \"secret\", \"how\": 2}")))
                .containsExactly(
                        "internal, line 1, column 1: expected this library to read it; please report the fault");
        assertThat(Listed.of(reader.read("{\"text\": 1, \"how\": 1}")))
                .containsExactly("wrong-type at /text, line 1, column 10: expected a text");
        assertThat(Listed.of(reader.read("{\"text\": 1, \"how\": 2}")))
                .containsExactly("wrong-type at /text, line 1, column 10: expected a text");
    }

    @Test
    void oneReaderServesAllThreads() {
        String json = "{\"text\": 1, \"whole\": \"x\", \"other\": [], \"days\": []}";
        List<String> once = problems(json);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(each -> problems(json)))
                .allMatch(once::equals);
    }

    @Test
    void problemsReadTheSameInEveryLocale() {
        List<String> before = problems("{'whole': 'x', 'constant': 'i'}");
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "cy-GB", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(problems("{'whole': 'x', 'constant': 'i'}")).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aTypeThatIsNoObjectHasNoReader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictReader.of(PlanKind.class))
                .withMessage("org.practicemodel.core.plan.PlanKind is not written as an object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrictReader.of(Odd.class))
                .withMessage("java.lang.Thread is not read from JSON");
    }

    @Test
    void aFileIsReadOrSaidToBeUnreadable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("record.json"), "{\"sourceSystem\": \"anytown\"}");

        assertThat(StrictReader.of(Provenance.class).read(file).orElseThrow().sourceSystem())
                .contains("anytown");
        assertThat(PracticeJson.reader().read(file).value()).isEmpty();
        assertThatThrownBy(() -> StrictReader.of(PracticeRecord.class).read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
