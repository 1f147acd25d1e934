package org.practicemodel.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;

/** What is asked of an object once it is read, and where its problems are. */
class CheckingReaderTest {

    private static final StrictReader<Everything> ODD_ONLY =
            StrictReader.of(Everything.class).checking(CheckingReaderTest::evenCounts);

    private final List<Everything> asked = new ArrayList<>();

    private static List<Problem> evenCounts(Everything read) {
        return read.count().filter(count -> count % 2 == 0).stream()
                .map(count -> Problem.of(ProblemCode.BAD_VALUE, "/count", "an odd number"))
                .toList();
    }

    private StrictReader<Everything> listening() {
        return StrictReader.of(Everything.class).checking(read -> {
            asked.add(read);
            return List.of();
        });
    }

    private static Problem problem(String pointer) {
        return Problem.of(ProblemCode.BROKEN_REFERENCE, pointer, "something else");
    }

    @Test
    void itIsAskedOnceOfWhatIsFineOtherwise() {
        Everything read = listening().read("{\"count\": 2}").orElseThrow();

        assertThat(asked).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"count\": \"2\"}", "{\"count\": 2} {}", "{\"count\": 2, \"count\": 2}"})
    void itIsNotAskedWhereSomethingElseIsAtFault(String json) {
        assertThat(listening().read(json).problems()).isNotEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void itIsNotAskedOfBytesThatAreNoText() {
        byte[] json = "{\"text\": \"?\"}".getBytes(StandardCharsets.UTF_8);
        json[10] = (byte) 0xFF;

        assertThat(Listed.of(listening().read(json)))
                .containsExactly("bad-text, line 1, column 11: expected text encoded in UTF-8");
        assertThat(asked).isEmpty();
    }

    @Test
    void whatItFindsGetsTheLineAndColumnOfItsPlace() {
        assertThat(Listed.of(ODD_ONLY.read("{\n  \"text\": \"a\",\n  \"count\": 2\n}")))
                .containsExactly("bad-value at /count, line 3, column 12: expected an odd number");
        assertThat(ODD_ONLY.read("{\"count\": 2}").value()).isEmpty();
        assertThat(ODD_ONLY.read("{\"count\": 3}").value()).isPresent();
        assertThat(ODD_ONLY.read("{}").value()).isPresent();
    }

    @Test
    void everythingThatItFindsIsListedInTheOrderOfTheDocument() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .checking(read -> List.of(
                        problem("/text"), problem("/days/1"), problem("/byName/~0~1"), problem(""), problem("/flag")));

        assertThat(Listed.of(reader.read("""
                        {"byName": {"~/": 3},
                         "days": ["2026-01-01",
                                  "2026-01-02"],
                         "text": "a"}""")))
                .as("a part that is not there is looked for where it would be")
                .containsExactly(
                        "broken-reference, line 1, column 1: expected something else",
                        "broken-reference at /flag, line 1, column 1: expected something else",
                        "broken-reference at /byName/~0~1, line 1, column 19: expected something else",
                        "broken-reference at /days/1, line 3, column 11: expected something else",
                        "broken-reference at /text, line 4, column 10: expected something else");
    }

    @Test
    void whatItFindsIsWithinTheLimitOfProblems() {
        StrictReader<Everything> reader = StrictReader.of(Everything.class)
                .checking(read -> List.of(problem("/text"), problem("/text"), problem("/text")));
        String json = "{\"text\": \"a\"}";

        assertThat(Listed.of(
                        reader.withLimits(ReadLimits.standard().withProblems(3)).read(json)))
                .hasSize(3)
                .containsOnly("broken-reference at /text, line 1, column 10: expected something else");
        assertThat(Listed.of(
                        reader.withLimits(ReadLimits.standard().withProblems(2)).read(json)))
                .hasSize(3)
                .filteredOn(line -> line.startsWith("too-large"))
                .singleElement()
                .asString()
                .endsWith("expected at most 2 problems; the rest was not looked at");
    }

    @Test
    void otherLimitsLeaveItAsItIs() {
        assertThat(Listed.of(
                        ODD_ONLY.withLimits(ReadLimits.standard().withDepth(3)).read("{\"count\": 4}")))
                .containsExactly("bad-value at /count, line 1, column 11: expected an odd number");
        assertThat(Listed.of(ODD_ONLY.comparingIds().read("{\"count\": 4}")))
                .containsExactly("bad-value at /count, line 1, column 11: expected an odd number");
    }

    @Test
    void theLastOneThatIsGivenIsAsked() {
        StrictReader<Everything> reader = ODD_ONLY.checking(read -> List.of());

        assertThat(reader.read("{\"count\": 2}").value()).isPresent();
    }

    @Test
    void eachLineIsAskedForItself() {
        String lines = "{\"count\": 1}\n\n{\"count\": 2}\n{\"count\": \"2\"}\n  {\"count\": 4}\n";

        List<LineResult<Everything>> read = ODD_ONLY.readLines(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .toList();

        assertThat(read)
                .extracting(line -> line.line() + " " + Listed.of(line.result()))
                .containsExactly(
                        "1 []",
                        "3 [bad-value at /count, line 3, column 11: expected an odd number]",
                        "4 [wrong-type at /count, line 4, column 11: expected a whole number from 1 to 2,147,483,647]",
                        "5 [bad-value at /count, line 5, column 13: expected an odd number]");
    }
}
