package org.practicemodel.core.source.dfecsc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedRecord;
import org.practicemodel.core.source.Adapting;

/** What holds of every payload, well formed or not. */
class DfeCscProperties {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "Zzyzx";

    private static Arbitrary<Object> dates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 28).map(day -> "2026-01-" + (day < 10 ? "0" : "") + day),
                Arbitraries.of("03/02/2026", "03-Feb-2026 ", "ZZ/02/2026", "ZZ/ZZ/ZZZZ", "", MARK, 7, true, List.of()));
    }

    private static Arbitrary<Object> codes() {
        return Arbitraries.of("RC1", "RC9", "1A", "10", "QQ", MARK + " " + MARK, 3, Map.of("a", MARK));
    }

    private static Arbitrary<Object> flags() {
        return Arbitraries.of(true, false, "true", MARK, 0);
    }

    private static Arbitrary<Object> object(Map<String, Arbitrary<Object>> properties) {
        return Arbitraries.subsetOf(properties.keySet())
                .flatMap(names -> Combinators.combine(
                                names.stream().sorted().map(properties::get).toList())
                        .as(values -> {
                            Map<String, Object> object = new LinkedHashMap<>();
                            int next = 0;
                            for (String name : names.stream().sorted().toList()) {
                                object.put(name, values.get(next++));
                            }
                            return object;
                        }));
    }

    private static Arbitrary<Object> listOf(Arbitrary<Object> element) {
        return element.list().ofMaxSize(3).map(list -> (Object) list);
    }

    private static Arbitrary<Object> part(String... names) {
        Map<String, Arbitrary<Object>> properties = new LinkedHashMap<>();
        for (String name : names) {
            properties.put(name, dates());
        }
        return listOf(object(properties));
    }

    private static Arbitrary<Object> episode() {
        Map<String, Arbitrary<Object>> episode = new LinkedHashMap<>();
        episode.put("referral_date", dates());
        episode.put("referral_source", codes());
        episode.put("referral_no_further_action_flag", flags());
        episode.put("closure_date", dates());
        episode.put("closure_reason", codes());
        episode.put("care_worker_details", part("worker_id", "start_date", "end_date"));
        episode.put("child_and_family_assessments", part("start_date", "authorisation_date", "factors"));
        episode.put("child_in_need_plans", part("start_date", "end_date"));
        episode.put("child_protection_plans", part("start_date", "end_date", MARK));
        episode.put("section_47_assessments", part("icpc_date", "start_date"));
        episode.put("child_looked_after_placements", part("start_date", "end_date", "postcode"));
        episode.put("adoption", Arbitraries.of(Map.of("matched_date", MARK), MARK));
        return object(episode);
    }

    private static Arbitrary<Object> child() {
        Map<String, Arbitrary<Object>> details = new LinkedHashMap<>();
        details.put("date_of_birth", dates());
        details.put("expected_date_of_birth", dates());
        details.put("first_name", Arbitraries.just(MARK));
        Map<String, Arbitrary<Object>> child = new LinkedHashMap<>();
        child.put("la_child_id", Arbitraries.of(MARK + "1", MARK + "2", "", 5));
        child.put("child_details", object(details));
        child.put("social_care_episodes", listOf(episode()));
        child.put("health_and_wellbeing", Arbitraries.of(Map.of("sdq_assessments", List.of(1)), MARK));
        child.put(MARK + " " + MARK, Arbitraries.just(MARK));
        return object(child);
    }

    @Provide
    Arbitrary<Object> children() {
        return child();
    }

    @Provide
    Arbitrary<Object> episodes() {
        return episode();
    }

    private static List<AdaptedRecord> read(Object... children) {
        try {
            return Adapting.dfe(JSON.writeValueAsBytes(children));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Property
    void makesARecordOfWhateverIsAnObject(@ForAll("children") Object child) {
        PracticeRecord record = Adapting.record(read(child));
        Entries entries = Entries.of(record);

        assertThat(entries.repeated()).isEmpty();
        assertThat(entries.broken()).isEmpty();
        assertThat(entries.all())
                .allSatisfy(placed -> assertThat(
                                placed.entry().provenance().orElseThrow().path().orElseThrow())
                        .startsWith("/0"));
    }

    @Property
    void repeatsNothingOfWhatItRead(@ForAll("children") Object child) {
        AdaptedRecord item = Adapting.only(read(child));

        assertThat(item.problems())
                .extracting(Problem::toString)
                .noneMatch(text -> text.contains(MARK))
                .allMatch(text -> text.contains("/0"));
        assertThat(item.toString()).doesNotContain(MARK);
        assertThat(Adapting.carried(item.record().orElseThrow())).doesNotContain(MARK);
    }

    @Property
    void leavesNoTraceOfADeletedEpisode(
            @ForAll("children") Object child, @ForAll("episodes") Object kept, @ForAll("episodes") Object deleted) {
        Map<String, Object> with = copy(child);
        Map<String, Object> without = copy(child);
        Map<String, Object> marked = copy(deleted);
        marked.put("purge", true);
        with.put("social_care_episodes", List.of(kept, marked));
        without.put("social_care_episodes", List.of(kept));

        assertThat(read(with).get(0).record()).isEqualTo(read(without).get(0).record());
        List<String> notes = Adapting.all(read(with).get(0));
        assertThat(notes)
                .filteredOn(line -> line.contains("/social_care_episodes/1"))
                .singleElement()
                .asString()
                .startsWith("note deleted-at-source /0/social_care_episodes/1 ");
    }

    @Property
    void leavesNoTraceOfADeletedChild(@ForAll("children") Object child, @ForAll("children") Object deleted) {
        Map<String, Object> marked = copy(deleted);
        marked.put("purge", true);
        List<AdaptedRecord> items = read(marked, child);

        assertThat(items.get(0).record()).isEmpty();
        assertThat(Adapting.all(items.get(0)))
                .containsExactly("note deleted-at-source /0 1:2 nothing; this was deleted at its source");
        assertThat(items.get(1)
                        .record()
                        .map(PracticeRecord::journey)
                        .map(journey -> journey.episodes().size()))
                .isEqualTo(read(child)
                        .get(0)
                        .record()
                        .map(record -> record.journey().episodes().size()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Object object) {
        return new LinkedHashMap<>((Map<String, Object>) object);
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(Adapting.dfe(text.getBytes(StandardCharsets.UTF_8))).doesNotContainNull();
    }

    @Property
    void neverThrowsOnAnyBytes(@ForAll @Size(max = 40) byte[] bytes) {
        byte[] list = new byte[bytes.length + 1];
        list[0] = '[';
        System.arraycopy(bytes, 0, list, 1, bytes.length);

        assertThat(Adapting.dfe(list)).doesNotContainNull();
    }

    @Property
    void readsTheChildrenBeforeACut(
            @ForAll("children") Object first, @ForAll("children") Object second, @ForAll double share)
            throws JsonProcessingException {
        byte[] whole = JSON.writeValueAsBytes(List.of(first, second));
        int end = JSON.writeValueAsBytes(first).length + 1;
        int cut = end + (int) (Math.abs(share % 1) * (whole.length - end));
        List<AdaptedRecord> items = Adapting.dfe(Arrays.copyOf(whole, cut));

        assertThat(items.get(0)).isEqualTo(read(first).get(0));
        assertThat(items.get(items.size() - 1).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.SYNTAX);
    }
}
