package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"rich.json", "thin.json", "contradictions.json", "large.json"})
    void writesWhatWasReadOnOneLine(String name) throws IOException {
        Run run = practice("convert", example(name));

        assertThat(run.out()).hasLineCount(1).endsWith("}\n");
        assertThat(Json.of(run.out())).isEqualTo(Json.of(Files.readString(Path.of(example(name)))));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dfe-csc.json", "cin-census.xml", "caseload.jsonl"})
    void itsResultCanBeReadAgain(String name) {
        String once = practice("convert", example(name)).out();

        Run again = Run.with(new Run.Setting().in(once), "convert", "-");

        assertThat(once).isNotEmpty();
        assertThat(again).isEqualTo(new Run(0, once, ""));
    }

    @Test
    void carriesNothingPersonalFromAnotherFormat() {
        String out = practice("convert", example("dfe-csc.json")).out()
                + practice("convert", example("cin-census.xml")).out();
        assertThat(out)
                .doesNotContain("EXAMPLE", "Example", "ZZ99", "NOBT", "X0000")
                .contains("child-1");
    }

    @Test
    void honoursDeletion() {
        Run run = practice("convert", example("dfe-csc.json"));

        assertThat(run.out()).hasLineCount(4);
        assertThat(Json.lines(run.out()).stream()
                        .map(record -> record.at("/provenance/path").asText()))
                .containsExactly("/0", "/1", "/2", "/4");
        JsonNode third = Json.lines(run.out()).get(2);
        assertThat(third.at("/family/members/0").has("bornOn")).isFalse();
        assertThat(third.at("/journey/episodes")).hasSize(1);
        assertThat(third.at("/journey/assessments")).hasSize(1);
        assertThat(run.err().lines().filter(line -> line.endsWith("(deleted-at-source)")))
                .hasSize(4);
        assertThat(run.exit()).isZero();
    }

    @Test
    void saysWhatCouldNotBeRead() {
        Run run = practice("convert", example("caseload.jsonl"));
        assertThat(run.out()).hasLineCount(3);
        assertThat(run.err()).hasLineCount(2);
        assertThat(run.exit()).isEqualTo(2);

        Run none = practice("convert", example("none"));
        assertThat(none)
                .isEqualTo(new Run(
                        66,
                        "",
                        "Problem  " + example("none") + " could not be read: there is no such file or folder\n"));
    }
}
