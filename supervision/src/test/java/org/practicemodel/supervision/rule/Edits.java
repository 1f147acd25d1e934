package org.practicemodel.supervision.rule;

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
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.json.StrictReader;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.SubjectRecord;
import org.practicemodel.core.workforce.TeamRecord;
import org.practicemodel.core.workforce.WorkerRecord;

/** Changes to a record of any subject, made on its canonical JSON. */
final class Edits {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Edits() {}

    /** The record without what stands at some places. */
    static SubjectRecord without(SubjectRecord record, List<String> pointers) {
        JsonNode tree = tree(record);
        pointers.forEach(pointer -> remove(tree, JsonPointer.compile(pointer)));
        return read(record, tree);
    }

    /** The record with each of its lists the other way round. */
    static SubjectRecord reversed(SubjectRecord record) {
        JsonNode tree = tree(record);
        reverse(tree);
        return read(record, tree);
    }

    static JsonNode tree(SubjectRecord record) {
        try {
            return TREES.readTree(PracticeJson.writer().write(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The writer writes JSON", impossible);
        }
    }

    private static void remove(JsonNode tree, JsonPointer place) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
    }

    private static void reverse(JsonNode node) {
        node.forEach(Edits::reverse);
        if (node instanceof ArrayNode list) {
            List<JsonNode> children = new ArrayList<>();
            list.forEach(children::add);
            Collections.reverse(children);
            list.removeAll();
            list.addAll(children);
        }
    }

    private static SubjectRecord read(SubjectRecord like, JsonNode tree) {
        String json = tree.toString();
        if (like instanceof WorkerRecord) {
            return StrictReader.of(WorkerRecord.class).read(json).orElseThrow();
        }
        return like instanceof TeamRecord
                ? StrictReader.of(TeamRecord.class).read(json).orElseThrow()
                : StrictReader.of(PracticeRecord.class).read(json).orElseThrow();
    }
}
