package org.practicemodel.core.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.record.PracticeRecord;

/**
 * Changes to a record, made on its canonical JSON: something is taken away, or lists are put in another order.
 *
 * <p>What is taken away may leave references that lead nowhere; such a record is still constructible, and rules must bear
 * with it.
 */
public final class RecordEdits {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final StrictReader<PracticeRecord> ANY_RECORD = StrictReader.of(PracticeRecord.class);

    private RecordEdits() {}

    /**
     * Returns a record without what stands at a place.
     *
     * @param record the record
     * @param pointer the JSON Pointer of an entry or a section in its canonical JSON
     * @return the record without it
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
     * Returns a record with each of its lists in another order.
     *
     * @param record the record
     * @param seed where the order comes from
     * @return the record with the same things in other places
     */
    public static PracticeRecord shuffled(PracticeRecord record, long seed) {
        JsonNode tree = tree(record);
        shuffle(tree, new Random(seed));
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

    private static void shuffle(JsonNode node, Random random) {
        node.forEach(child -> shuffle(child, random));
        if (node instanceof ArrayNode list) {
            List<JsonNode> children = new ArrayList<>();
            list.forEach(children::add);
            Collections.shuffle(children, random);
            list.removeAll();
            list.addAll(children);
        }
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
}
