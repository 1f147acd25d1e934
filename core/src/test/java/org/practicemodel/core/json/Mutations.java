package org.practicemodel.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small changes that make a good document a bad one, most of the time. */
final class Mutations {

    private static final JsonMapper MAPPER =
            PracticeJson.configure(JsonMapper.builder()).build();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "0",
            "-1",
            "1.5",
            "3000000000",
            "\"\"",
            "\"x\"",
            "\"child\"",
            "\"Not A Code\"",
            "\"plan-1\"",
            "\"2025-02-28\"",
            "\"2025-02-30\"",
            "\"2025-02\"",
            "\"2025-13\"",
            "\"0999-01-01\"",
            "\"2025\"",
            "\"ALL\"",
            "\"all\"",
            "\"a/b\"",
            "\"P05-R1\"",
            "[]",
            "{}",
            "[\"x\"]",
            "[1]",
            "{\"id\":\"x\"}",
            "\"" + "x".repeat(101) + "\"",
            "\"" + "x".repeat(201) + "\"",
            "\"" + "x".repeat(20_001) + "\"");
    private static final List<String> NAMES =
            List.of("id", "kind", "name", "on", "unknown", "anytown:new", "Bad:key", "provenance", "plans");

    private static final String CHARACTERS = "{}[]\",:\\ud8 \uD800\u00000-.eE";

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the document with one to three parts dropped, renamed, added, moved or made something else. */
    String shape(String json) throws Exception {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json);
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(document, containers);
            change(containers.get(random.nextInt(containers.size())));
        }
        return MAPPER.writeValueAsString(document);
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.forEach(child -> collect(child, containers));
        }
    }

    private void change(ContainerNode<?> container) throws Exception {
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (container instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextInt(4) == 0) {
                list.add(value);
            } else if (random.nextBoolean()) {
                list.set(random.nextInt(list.size()), value);
            } else {
                list.remove(random.nextInt(list.size()));
            }
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(5) == 0) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), value);
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(3)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, value);
            default -> object.set(NAMES.get(random.nextInt(NAMES.size())), object.remove(name));
        }
    }

    /** Returns the text with one to five characters dropped, doubled, replaced or cut off. */
    String text(String json) {
        StringBuilder text = new StringBuilder(json);
        for (int count = 1 + random.nextInt(5); count > 0 && text.length() > 0; count--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                case 2 -> text.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                case 3 -> text.setLength(at);
                default -> {
                    int end = Math.min(text.length(), at + random.nextInt(200));
                    text.insert(random.nextInt(text.length()), text.substring(at, end));
                }
            }
        }
        return text.toString();
    }
}
