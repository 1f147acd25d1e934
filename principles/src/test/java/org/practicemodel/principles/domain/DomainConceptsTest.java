package org.practicemodel.principles.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.practicemodel.core.model.PracticeModels;

/** Nothing of the documents is lost: each concept in them is a type, an entry of a definition, or left out for a reason. */
class DomainConceptsTest {

    private static final int CONCEPTS = 122;
    private static final Path ROOT = Path.of("..");
    private static final Path DOMAIN = ROOT.resolve("../shared/DOMAIN.md");
    private static final List<String> MODULES = List.of("core", "formulation", "supervision", "principles");
    private static final Pattern PLACE = Pattern.compile(
            "(type:[A-Za-z.]+"
                    + "|entry:leeds/[a-z0-9]+(#(/[A-Za-z0-9-]+)+)?|not-modelled:(core|formulation|supervision|principles)/docs/not-modelled\\.md)");
    private static final Pattern LINE = Pattern.compile("(?m)^- \\*\\*(\\d+) [^*]+\\.\\*\\* ((?:.+\\n)(?: {2}.+\\n)*)");
    private static final int SHORTEST_REASON = 80;

    @Test
    void each_concept_is_in_the_list_once() {
        assertThat(Concept.all().stream().map(Concept::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CONCEPTS).boxed().toList());
        assertThat(Concept.all()).allSatisfy(concept -> {
            assertThat(concept.name()).isNotBlank();
            assertThat(concept.places())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(place -> PLACE.matcher(place).matches());
        });
    }

    /** A concept that is left out is not modelled somewhere else. */
    @Test
    void what_is_not_modelled_is_in_one_place_only() {
        assertThat(Concept.all().stream()
                        .filter(concept ->
                                concept.placesOf(Concept.NOT_MODELLED).findAny().isPresent()))
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(concept.places()).hasSize(1));
    }

    @TestFactory
    Stream<DynamicTest> each_type_is_there_and_public() {
        return each(Concept.TYPE, name -> {
            Class<?> type = Class.forName(name, false, DomainConceptsTest.class.getClassLoader());
            assertThat(type).isPublic();
            assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
            assertThat(type.getPackageName()).doesNotContain("internal");
        });
    }

    @TestFactory
    Stream<DynamicTest> each_entry_is_in_the_shipped_definition() {
        return each(Concept.ENTRY, place -> {
            String[] parts = place.split("#/", 2);
            JsonNode node = definition(parts[0]);
            for (String step : parts.length == 1 ? new String[0] : parts[1].split("/")) {
                node = below(node, step);
            }
            assertThat(node.isMissingNode()).as(place).isFalse();
            assertThat(node).as(place).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> each_one_that_is_not_modelled_has_its_reason() {
        return each(
                Concept.NOT_MODELLED,
                page -> assertThat(ROOT.resolve(page)).exists(),
                (concept, page) -> assertThat(reasons(page).getOrDefault(concept.number(), ""))
                        .hasSizeGreaterThan(SHORTEST_REASON));
    }

    @Test
    void no_page_speaks_of_anything_else() {
        Map<Integer, String> said = new TreeMap<>();
        for (String module : MODULES) {
            String page = module + "/docs/not-modelled.md";
            if (Files.exists(ROOT.resolve(page))) {
                reasons(page)
                        .keySet()
                        .forEach(number -> assertThat(said.put(number, page))
                                .as("%s is said once", number)
                                .isNull());
            }
        }
        Map<Integer, String> listed = Concept.all().stream()
                .flatMap(concept ->
                        concept.placesOf(Concept.NOT_MODELLED).map(page -> Map.entry(concept.number(), page)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(said).isEqualTo(listed);
    }

    /** The concepts are numbered in a document that lies beside the checkout of those who build the library. */
    @Test
    void the_document_numbers_as_many_concepts() throws IOException {
        if (!Files.exists(DOMAIN) && "true".equals(System.getenv("CI"))) {
            fail("../shared/DOMAIN.md must lie beside the checkout here");
        }
        assumeTrue(
                Files.exists(DOMAIN),
                "../shared/DOMAIN.md does not lie beside the checkout: nothing was compared with it");
        String domain = Files.readString(DOMAIN);
        String concepts = domain.substring(
                domain.indexOf("## Concepts in the source documents"), domain.indexOf("## Ethical guardrails"));

        int from = 0;
        for (int number = 1; number <= CONCEPTS; number++) {
            Matcher next = numbered(number).matcher(concepts);
            assertThat(next.find(from))
                    .as("%s, after the one before it", number)
                    .isTrue();
            from = next.end();
        }
        assertThat(numbered(CONCEPTS + 1).matcher(concepts).find(from)).isFalse();
    }

    /** A number begins a row, a line, or what follows a full stop or a semicolon. */
    private static Pattern numbered(int number) {
        return Pattern.compile("(?m)(^\\| |^|[.;)”\"] )" + number + " (\\| )?(?=[\\p{L}\"“£])");
    }

    private interface Check {
        void of(String named) throws Exception;
    }

    private interface OwnCheck {
        void of(Concept concept, String named);
    }

    private static Stream<DynamicTest> each(String sort, Check check) {
        return each(sort, check, (concept, named) -> {});
    }

    private static Stream<DynamicTest> each(String sort, Check check, OwnCheck own) {
        return Concept.all().stream()
                .flatMap(concept -> concept.placesOf(sort)
                        .map(named -> DynamicTest.dynamicTest(concept + " in " + named, () -> {
                            check.of(named);
                            own.of(concept, named);
                        })));
    }

    private static JsonNode definition(String id) throws IOException {
        String name = "/org/practicemodel/core/model/" + id.replace('/', '-') + ".json";
        try (InputStream definition = PracticeModels.class.getResourceAsStream(name)) {
            assertThat(definition).as(name).isNotNull();
            return new ObjectMapper().readTree(definition);
        }
    }

    private static JsonNode below(JsonNode node, String step) {
        if (!node.isArray()) {
            return node.path(step);
        }
        for (JsonNode element : node) {
            if (element.path("id").asText().equals(step)
                    || slug(element.path("title")).equals(step)) {
                return element;
            }
        }
        return step.matches("\\d+") ? node.path(Integer.parseInt(step)) : node.path(-1);
    }

    /** A fact is found by its title, in lower case with hyphens for all but letters and digits. */
    private static String slug(JsonNode title) {
        return title.asText()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }

    private static Map<Integer, String> reasons(String page) {
        Map<Integer, String> reasons = new TreeMap<>();
        String text;
        try {
            text = Files.readString(ROOT.resolve(page));
        } catch (IOException e) {
            throw new AssertionError(page, e);
        }
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            assertThat(reasons.put(Integer.valueOf(line.group(1)), line.group(2).strip()))
                    .as("%s in %s", line.group(1), page)
                    .isNull();
        }
        return reasons;
    }
}
