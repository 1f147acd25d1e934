package org.practicemodel.principles.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages beside the modules name is there, under the name that they use. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z0-9]*)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final List<String> MODULES = List.of("core", "formulation", "supervision", "principles");

    private static Set<String> types() throws IOException {
        Set<String> types = new HashSet<>();
        for (String module : MODULES) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                sources.map(source -> source.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        return types;
    }

    static Stream<Path> pages() throws IOException {
        Stream<Path> pages = Stream.empty();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.list(ROOT.resolve(module).resolve("docs"))) {
                pages = Stream.concat(
                        pages, files.filter(file -> file.toString().endsWith(".md")).toList().stream());
            }
        }
        return pages;
    }

    private static List<String> found(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page))
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_type_and_link_of_a_page_is_there(Path page) throws IOException {
        assertThat(types()).containsAll(found(TYPE, page));
        assertThat(found(LINK, page))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void the_notes_for_an_assessment_follow_its_seven_steps_and_say_whose_it_is() throws IOException {
        Path notes = ROOT.resolve("core/docs/dpia-notes.md");

        assertThat(found(Pattern.compile("(?m)^## (.*)$"), notes))
                .containsExactly(
                        "1. The need for an assessment",
                        "2. The processing",
                        "3. Consultation",
                        "4. Necessity and proportionality",
                        "5. Risks, and 6. Measures",
                        "7. Sign-off and review");
        assertThat(Files.readString(notes))
                .contains("**The council makes its own assessment; this is not one, and it is not legal advice.**");
        assertThat(found(TYPE, notes)).hasSizeGreaterThan(15);
    }
}
