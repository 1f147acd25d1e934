package org.practicemodel.core.rule.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.record.PracticeRecord;

/**
 * Changes to a record, made on its canonical JSON: something is taken away, or lists are put in another order.
 *
 * <p>What is taken away may leave references that lead nowhere; such a record is still constructible, and rules must bear
 * with it. For instance {@code RecordEdits.without(record, "/plans/0")} is the record without its first plan. Stateless. Our
 * interpretation.
 */
public final class RecordEdits {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final StrictReader<PracticeRecord> ANY_RECORD = StrictReader.of(PracticeRecord.class);

    private static final String EXTENSIONS = "extensions";

    private RecordEdits() {}

    /**
     * Returns a record without what stands at a place.
     *
     * @param record the record
     * @param pointer the JSON Pointer of an entry or a section in its canonical JSON
     * @return the record without it; the same record where nothing stands there
     */
    public static PracticeRecord without(PracticeRecord record, String pointer) {
        JsonNode tree = tree(record);
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
        return record(tree);
    }

    /**
     * Returns a record with each of its lists in another order. What a host keeps in extensions stays as it is, since only the
     * host knows what an order means there.
     *
     * @param record the record
     * @param seed where the order comes from; the same seed gives the same order
     * @return the record with the same things in other places
     */
    public static PracticeRecord shuffled(PracticeRecord record, long seed) {
        JsonNode tree = tree(record);
        Order order = new Order(seed);
        tree.properties().stream()
                .filter(part -> !part.getKey().equals(EXTENSIONS))
                .forEach(part -> order.change(part.getValue()));
        return record(tree);
    }

    /**
     * Returns what stands at a place of a record.
     *
     * @param record the record
     * @param pointer the JSON Pointer
     * @return the node; a missing node where nothing stands there
     */
    public static JsonNode at(PracticeRecord record, String pointer) {
        return tree(record).at(JsonPointer.compile(pointer));
    }

    private static JsonNode tree(PracticeRecord record) {
        try {
            return TREES.readTree(PracticeJson.writer().write(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The writer writes JSON", impossible);
        }
    }

    private static PracticeRecord record(JsonNode tree) {
        return ANY_RECORD.read(tree.toString()).orElseThrow();
    }

    /** Puts lists in an order that depends on nothing but a number: it is mixed as SplitMix64 does, and nothing is random. */
    private static final class Order {

        private static final long STEP = 0x9E3779B97F4A7C15L;
        private static final long FIRST_FACTOR = 0xBF58476D1CE4E5B9L;
        private static final long SECOND_FACTOR = 0x94D049BB133111EBL;

        private long state;

        private Order(long seed) {
            this.state = seed;
        }

        private void change(JsonNode node) {
            node.forEach(this::change);
            if (node instanceof ArrayNode list) {
                List<JsonNode> left = new ArrayList<>();
                list.forEach(left::add);
                list.removeAll();
                while (!left.isEmpty()) {
                    list.add(left.remove(below(left.size())));
                }
            }
        }

        private int below(int bound) {
            state += STEP;
            long mixed = (state ^ (state >>> 30)) * FIRST_FACTOR;
            mixed = (mixed ^ (mixed >>> 27)) * SECOND_FACTOR;
            return (int) Math.floorMod(mixed ^ (mixed >>> 31), (long) bound);
        }
    }
}
