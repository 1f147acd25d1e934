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
        Optional<String> key = KEYS.stream().filter(name -> names(list, name)).findFirst();
        key.ifPresent(name -> values.put(path, joined(texts(list, name))));
        for (int index = 0; index < list.size(); index++) {
            JsonNode part = list.get(index);
            String below = path + "/" + (key.isPresent() ? part.path(key.get()).asText() : index);
            part.properties().stream()
                    // What a part is called by stands in the path.
                    .filter(property -> key.filter(property.getKey()::equals).isEmpty())
                    .forEach(property -> collect(below + "/" + property.getKey(), property.getValue(), values));
        }
    }

    /** Checks whether a property tells the parts of a list apart: each has it, and no two have the same. */
    private static boolean names(JsonNode list, String property) {
        List<String> names = texts(list, property);
        return names.stream().noneMatch(String::isEmpty)
                && names.stream().distinct().count() == names.size();
    }

    private static List<String> texts(JsonNode list, String property) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(part -> part.path(property).asText())
                .toList();
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
