package org.practicemodel.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks into what the program printed as JSON. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static JsonNode of(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }

    static List<JsonNode> lines(String text) {
        return text.lines().map(Json::of).toList();
    }

    static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The answers of a report by rule: the verdict, and the reason behind it where there is one. */
    static Map<String, String> answers(JsonNode report) {
        Map<String, String> answers = new TreeMap<>();
        report.path("findings")
                .forEach(finding -> answers.put(
                        finding.path("rule").asText(),
                        finding.path("reason").isTextual()
                                ? finding.path("reason").asText()
                                : finding.path("verdict").asText()));
        return answers;
    }
}
