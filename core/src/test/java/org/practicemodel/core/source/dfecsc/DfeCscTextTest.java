package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

/** What happens where the text itself stops being readable or is too large. */
class DfeCscTextTest {

    private static AdaptedRecord child(String properties) {
        return Adapting.only(Adapting.dfe("[{'la_child_id':'F'," + properties + "}]"));
    }

    private static List<String> problems(String json) {
        return Adapting.dfe(json).stream()
                .flatMap(item -> Adapting.all(item).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void saysThatThereIsNothingToRead(String nothing) {
        assertThat(problems(nothing)).containsExactly("empty  1:1 a JSON list of children");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"{'la_child_id':'F'}", "'text'", "7", "null"})
    void readsAListOnly(String other) {
        assertThat(problems(" " + other)).containsExactly("wrong-type  1:2 a JSON list of children");
    }

    @Test
    void readsAnEmptyList() {
        assertThat(Adapting.dfe(" [ ] ")).isEmpty();
    }

    @Test
    void readsOnAfterAnItemThatIsNoObject() {
        List<AdaptedRecord> items = Adapting.dfe("[7,[[{'a':[]}]],{'la_child_id':'F'}]");

        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1, 2);
        assertThat(items).extracting(item -> item.record().isPresent()).containsExactly(false, false, true);
        assertThat(items)
                .flatExtracting(Adapting::all)
                .containsExactly(
                        "wrong-type /0 1:2 an object that holds one child",
                        "wrong-type /1 1:4 an object that holds one child");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'la_child_id':'F'},{'la_child_id':'G' | /1 | 1:40",
                "[{'la_child_id':'F'}, | `` | 1:22",
                "[{'la_child_id':'F'}  | `` | 1:21",
                "[{'la_child_id':'F'}} | `` | 1:22"
            })
    void keepsTheChildrenBeforeTheTextStops(String json, String pointer, String at) {
        List<AdaptedRecord> items = Adapting.dfe(json);

        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1);
        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(1).record()).isEmpty();
        assertThat(Adapting.all(items.get(1))).containsExactly("syntax " + pointer + " " + at + " JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[]", "x", "]", ",", "\u0000"})
    void refusesTextAfterTheEnd(String more) {
        List<AdaptedRecord> items = Adapting.dfe("[{'la_child_id':'F'}]\n" + more);

        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(0).problems()).isEmpty();
        assertThat(Adapting.all(items.get(1)))
                .singleElement()
                .asString()
                .startsWith("trailing-text  2:")
                .endsWith(" nothing after the end of the list");
    }

    @Test
    void placesTheTextAfterTheEnd() {
        assertThat(problems("[]\n 7")).containsExactly("trailing-text  2:2 nothing after the end of the list");
    }

    @Test
    void refusesHalfACharacter() {
        AdaptedRecord item = Adapting.only(
                Adapting.dfe("[{'la_child_id':'\\ud800','social_care_episodes':[{'referral_date':'\\udc00'}]}]"));

        assertThat(Adapting.all(item))
                .containsExactly(
                        "required /0/la_child_id 1:2 the id of the child; its place in the source stands in for it",
                        "bad-text /0/la_child_id 1:17 whole characters",
                        "bad-text /0/social_care_episodes/0/referral_date 1:67 whole characters");
    }

    @Test
    void stopsAtBytesThatAreNoText() {
        byte[] bytes = "[{\"la_child_id\":\"F\"},{\"la_child_id\":\"??\"}]".getBytes(StandardCharsets.UTF_8);
        bytes[38] = (byte) 0xC3;
        bytes[39] = (byte) 0x28;
        List<AdaptedRecord> items = Adapting.dfe(bytes);

        assertThat(items.get(0).record()).isPresent();
        assertThat(Adapting.all(items.get(1)))
                .containsExactly("bad-text /1 1:39 text in UTF-8, or in the encoding that it declares");
        assertThat(items).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsTextBehindAByteOrderMark(String charset) throws UnsupportedEncodingException {
        assertThat(Adapting.dfe("\uFEFF[{\"la_child_id\":\"F\"}]".getBytes(charset)))
                .singleElement()
                .satisfies(item -> assertThat(item.record()).isPresent());
    }

    @Test
    void stopsAtEndlessNesting() {
        List<AdaptedRecord> items =
                Adapting.dfe("[{'la_child_id':'F'},{'mis_child_id':" + "[".repeat(10_000) + "]".repeat(10_000) + "}]");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(1).record()).isEmpty();
        assertThat(Adapting.notable(items.get(1)))
                .containsExactly("too-large /1 1:101 at most 64 levels of nesting; reading stopped here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"la_child_id", "mis_child_id", "other"})
    void stopsAtAnEndlessText(String property) {
        assertThat(Adapting.all(child("'" + property + "':'" + "x".repeat(100_000) + "'")))
                .noneMatch(line -> line.startsWith("too-large"));
        List<AdaptedRecord> items =
                Adapting.dfe("[{'la_child_id':'F'},{'" + property + "':'" + "x".repeat(200_000) + "'}]");

        assertThat(items.get(0).record()).isPresent();
        assertThat(items.get(1).record()).isEmpty();
        assertThat(items.get(1).problems()).anySatisfy(problem -> {
            assertThat(problem.code().text()).isEqualTo("too-large");
            assertThat(problem.pointer()).isEqualTo("/1");
            assertThat(problem.expected()).isEqualTo("a text of at most 100000 characters; reading stopped here");
        });
    }

    @Test
    void stopsAtAnEndlessNameOrNumber() {
        String stopped = "names of at most 100 characters, and shorter numbers; reading stopped here";

        assertThat(Adapting.dfe("[{'" + "x".repeat(20_000) + "':1}]").get(0).problems())
                .extracting(Problem::expected)
                .contains(stopped);
        assertThat(Adapting.dfe("[{'mis_child_id':" + "1".repeat(20_000) + "}]")
                        .get(0)
                        .problems())
                .extracting(Problem::expected)
                .contains(stopped);
    }

    @Test
    void stopsAtAnEndlessTextInAListThatIsLeftBehind() {
        assertThat(Adapting.notable(Adapting.only(Adapting.dfe("[{'mis_child_id':['" + "x".repeat(200_000) + "']}]"))))
                .singleElement()
                .asString()
                .startsWith("too-large /0 1:");
    }

    @Test
    void stopsAtAnEndlessName() {
        assertThat(Adapting.notable(child("'" + "x".repeat(300) + "':1")))
                .singleElement()
                .asString()
                .startsWith("too-large /0 ");
    }

    @Test
    void leavesOutAChildOfTooManyPartsAndReadsTheNext() {
        List<AdaptedRecord> items = Adapting.dfe("[{'la_child_id':'F','other':1,'social_care_episodes':["
                + "{'referral_date':'x'},".repeat(34_000) + "{}]},{'la_child_id':'G'}]");

        assertThat(items).extracting(AdaptedRecord::index).containsExactly(0, 1);
        assertThat(items.get(0).record()).isEmpty();
        assertThat(Adapting.all(items.get(0)))
                .containsExactly("too-large /0 1:2 a child with at most 100000 parts; this one was left out");
        assertThat(items.get(1).record()).isPresent();
        assertThat(items.get(1).problems()).isEmpty();
    }

    @Test
    void stopsAtTooManyChildren() {
        List<AdaptedRecord> items = Adapting.dfe("[" + "{'purge':true},".repeat(100_000) + "{'la_child_id':'F'}]");

        assertThat(items).hasSize(100_001);
        assertThat(Adapting.all(items.get(99_999))).hasSize(1);
        assertThat(items.get(100_000).record()).isEmpty();
        assertThat(Adapting.all(items.get(100_000)))
                .containsExactly("too-large  1:1500002 at most 100000 children in one source");
    }
}
