package org.practicemodel.core.adaptation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.vocabulary.ModelDefinition;

/** A definition as its canonical JSON: for its hash, and value by value. */
final class ModelTree {

    private static final ObjectMapper CANONICAL =
            PracticeJson.configure(JsonMapper.builder()).build();

    /** What a part of a list is called by; the first that it has. */
    private static final List<String> KEYS = List.of("id", "name", "kind", "step", "key", "code", "rule", "scenario");

    private ModelTree() {}

    /** Returns the SHA-256 of the canonical JSON, as 64 hexadecimal digits. */
    static String hash(ModelDefinition definition) {
        try {
            byte[] json = CANONICAL.writeValueAsString(definition).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("A definition is always writable, and every Java has SHA-256", impossible);
        }
    }

    /** Returns every single value by its path, in the order of the definition. */
    static Map<String, String> values(ModelDefinition definition) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode tree = CANONICAL.valueToTree(definition);
        tree.properties().forEach(part -> collect(part.getKey(), part.getValue(), values));
        return values;
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(part -> collect(path + "/" + part.getKey(), part.getValue(), values));
        } else if (!node.isArray()) {
            values.put(path, node.asText());
        } else if (StreamSupport.stream(node.spliterator(), false).noneMatch(JsonNode::isObject)) {
            values.put(
                    path,
                    joined(StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()));
        } else {
            list(path, node, values);
        }
    }

    private static void list(String path, JsonNode list, Map<String, String> values) {
        Optional<List<String>> keys = keys(list);
        keys.ifPresent(names -> values.put(path, joined(names)));
        for (int index = 0; index < list.size(); index++) {
            collect(path + "/" + nameAt(keys, index), list.get(index), values);
        }
    }

    private static String nameAt(Optional<List<String>> keys, int index) {
        return keys.map(names -> names.get(index)).orElseGet(() -> Integer.toString(index));
    }

    /** Returns what the parts of a list are called by, where each has a name of its own. */
    private static Optional<List<String>> keys(JsonNode list) {
        return KEYS.stream()
                .map(key -> StreamSupport.stream(list.spliterator(), false)
                        .map(part -> part.path(key).asText())
                        .toList())
                .filter(names -> names.stream().noneMatch(String::isEmpty)
                        && names.stream().distinct().count() == names.size())
                .findFirst();
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
