package org.practicemodel.core.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.problem.ReadResult;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PlacedReference;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

class PseudonymiserProperties {

    private static final String MARKER = "Marker Of Nobody";
    private static final Pseudonymiser PSEUDONYMISER =
            Pseudonymiser.withSecret("invented for this test".getBytes(StandardCharsets.UTF_8));
    private static final Pattern PSEUDONYM = Pattern.compile("[a-z]+(-[a-z]+)*-[0-9a-f]{16}");

    /** Where in the JSON of a record there is something that goes altogether. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "^/extensions/|/source[A-Z][A-Za-z]*/(system|code)$|/provenance/(sourceSystem|path)$|/name$");

    @Provide
    Arbitrary<SubjectRecord> records() {
        return WorkforceRecords.ofEverySubject();
    }

    @Provide
    Arbitrary<SubjectRecord> marked() {
        return WorkforceRecords.ofEverySubjectThatSays(MARKER);
    }

    @Property
    void noTextNameIdOrExtensionIsInTheCopy(@ForAll("marked") SubjectRecord record) {
        SubjectRecord markedThroughout = withMarkedIds(record);
        String written = written(markedThroughout);
        String copy = written(PSEUDONYMISER.pseudonymise(markedThroughout));

        assertThat(written).contains("marker-of-nobody-");
        assertThat(copy).doesNotContainIgnoringCase("nobody").doesNotContain("anytown:field");
    }

    @Property
    void everyReferenceLeadsWhereItLed(@ForAll("records") SubjectRecord record) {
        Entries before = Entries.of(record);
        Entries after = Entries.of(PSEUDONYMISER.pseudonymise(record));

        assertThat(after.all())
                .extracting(PlacedEntry::pointer)
                .isEqualTo(before.all().stream().map(PlacedEntry::pointer).toList());
        assertThat(after.references())
                .extracting(PlacedReference::pointer)
                .isEqualTo(before.references().stream()
                        .map(PlacedReference::pointer)
                        .toList());
        assertThat(after.references())
                .extracting(reference -> led(after, reference))
                .isEqualTo(before.references().stream()
                        .map(reference -> led(before, reference))
                        .toList());
        assertThat(after.broken()).isEmpty();
        assertThat(after.repeated()).isEmpty();
    }

    private static String led(Entries entries, PlacedReference reference) {
        return entries.find(reference.target().value()).orElseThrow().pointer();
    }

    @Property
    void theStrictReaderAcceptsTheCopy(@ForAll("records") SubjectRecord record) {
        SubjectRecord copy = PSEUDONYMISER.pseudonymise(record);
        ReadResult<? extends SubjectRecord> read = read(copy, written(copy));

        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(copy);
    }

    @Property
    void theSameSecretGivesTheSameCopyAndAnotherGivesNoIdOfIt(@ForAll("records") SubjectRecord record) {
        SubjectRecord copy = PSEUDONYMISER.pseudonymise(record);
        SubjectRecord other = Pseudonymiser.withSecret("another invented secret".getBytes(StandardCharsets.UTF_8))
                .pseudonymise(record);
        Set<String> ids = new HashSet<>(ids(copy));
        ids.retainAll(ids(other));

        assertThat(written(PSEUDONYMISER.pseudonymise(record))).isEqualTo(written(copy));
        assertThat(ids).isEmpty();
    }

    /** Whatever is neither an id nor a text stays, in its place; and nothing goes that is not known to go. */
    @Property
    void theRestStaysWhereItIs(@ForAll("records") SubjectRecord record) {
        Map<String, JsonNode> before = values(record);
        Map<String, JsonNode> after = values(PSEUDONYMISER.pseudonymise(record));
        Set<String> ids = ids(record);

        assertThat(before.keySet()).containsAll(after.keySet());
        before.forEach((pointer, value) -> {
            JsonNode now = after.get(pointer);
            if (now == null) {
                assertThat(LEFT_OUT.matcher(pointer).find()).as(pointer).isTrue();
            } else if (!now.equals(value)) {
                assertThat(value.isTextual()).as(pointer).isTrue();
                assertThat(now.textValue().equals(Pseudonymiser.WORDS)
                                || PSEUDONYM.matcher(now.textValue()).matches())
                        .as(pointer)
                        .isTrue();
            } else {
                assertThat(ids.contains(value.asText())).as(pointer).isFalse();
            }
        });
    }

    /** Returns the ids of a record, of its entries and of what stands outside it. */
    private static Set<String> ids(SubjectRecord record) {
        Set<String> ids = new HashSet<>();
        values(record).forEach((pointer, value) -> {
            if (pointer.matches(".*/(id|household|families/\\d+)") || pointer.equals("/worker")) {
                ids.add(value.textValue());
            }
        });
        Entries.of(record).all().forEach(placed -> ids.add(placed.entry().id().value()));
        return ids;
    }

    private static Map<String, JsonNode> values(SubjectRecord record) {
        Map<String, JsonNode> values = new TreeMap<>();
        collect("", tree(record), values);
        return values;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> values) {
        if (node.isValueNode()) {
            values.put(pointer, node);
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(pointer + "/" + index, node.get(index), values);
            }
        } else {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                collect(pointer + "/" + name, node.get(name), values);
            }
        }
    }

    /** Returns the record with every id of it saying the marker too. */
    private static SubjectRecord withMarkedIds(SubjectRecord record) {
        String marked = written(record);
        for (String id : ids(record)) {
            marked = marked.replace("\"" + id + "\"", "\"marker-of-nobody-" + id + "\"");
        }
        return read(record, marked).orElseThrow();
    }

    private static String written(SubjectRecord record) {
        return PracticeJson.writer().write(record);
    }

    private static JsonNode tree(SubjectRecord record) {
        try {
            return new ObjectMapper().readTree(written(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadResult<? extends SubjectRecord> read(SubjectRecord like, String json) {
        if (like instanceof WorkerRecord) {
            return PracticeJson.workerReader().read(json);
        }
        return like instanceof TeamRecord
                ? PracticeJson.teamReader().read(json)
                : PracticeJson.reader().read(json);
    }
}
