package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Files that nobody here wrote. They lie beside the checkout; where they do not, these tests are skipped, and say so, unless
 * the environment says {@code CI=true}.
 */
class RealFilesTest {

    private static final Path FOLDER = Path.of("..", "..", "..", "shared", "data");

    private static Path file(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("../shared/data/" + name + " must lie beside the checkout here");
            }
            System.err.println("SKIPPED, for ../shared/data/" + name + " does not lie beside the checkout");
        }
        assumeTrue(Files.exists(file), "../shared/data/" + name + " does not lie beside the checkout");
        return file;
    }

    @Test
    void theSampleChildOfTheDepartmentForEducation() throws IOException {
        JsonNode child = Json.of(Files.readString(file("dfe-csc-openapi-1.0.1.json")))
                .at("/components/schemas/CSC/items/example");
        Run run =
                Run.with(new Run.Setting().in("[" + child + "]"), "check", "-", "--as-of", Run.DAY, "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(Json.answers(Json.of(run.out())))
                .isEqualTo(Map.ofEntries(
                        Map.entry("E1-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E1-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E1-R4", "NOT_APPLICABLE"),
                        Map.entry("E1-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E3-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E3-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E3-R3", "NOT_APPLICABLE"),
                        Map.entry("E3-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E4-R1", "NOT_RECORDED"),
                        Map.entry("E4-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E4-R3", "NOT_APPLICABLE"),
                        Map.entry("E4-R4", "NOT_RECORDED"),
                        Map.entry("E4-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E5-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E5-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E5-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E5-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E6-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E6-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E7-R1", "NOT_APPLICABLE"),
                        Map.entry("E7-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E7-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E7-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("E7-R6", "NOT_APPLICABLE"),
                        Map.entry("P01-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P01-R2", "NOT_APPLICABLE"),
                        Map.entry("P01-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P01-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P01-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P02-R1", "NOT_APPLICABLE"),
                        Map.entry("P02-R2", "NOT_APPLICABLE"),
                        Map.entry("P02-R3", "NOT_APPLICABLE"),
                        Map.entry("P02-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P02-R5", "NOT_APPLICABLE"),
                        Map.entry("P03-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P03-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P03-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P03-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P03-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P03-R6", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P04-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P04-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P04-R3", "MET"),
                        Map.entry("P04-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P04-R6", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P05-R1", "NOT_APPLICABLE"),
                        Map.entry("P05-R2", "MET"),
                        Map.entry("P05-R3", "MET"),
                        Map.entry("P05-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P05-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P05-R6", "NOT_APPLICABLE"),
                        Map.entry("P05-R7", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R3", "NOT_APPLICABLE"),
                        Map.entry("P06-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R6", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P06-R7", "NOT_APPLICABLE"),
                        Map.entry("P06-R8", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P07-R1", "NOT_RECORDED"),
                        Map.entry("P07-R2", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P07-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P07-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P07-R5", "NOT_APPLICABLE"),
                        Map.entry("P07-R6", "NOT_RECORDED"),
                        Map.entry("P08-R1", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P08-R2", "NOT_APPLICABLE"),
                        Map.entry("P08-R3", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P08-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P08-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P09-R1", "NOT_APPLICABLE"),
                        Map.entry("P09-R2", "NOT_APPLICABLE"),
                        Map.entry("P09-R3", "NOT_APPLICABLE"),
                        Map.entry("P09-R4", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P09-R5", "NOT_APPLICABLE"),
                        Map.entry("P10-R1", "NOT_APPLICABLE"),
                        Map.entry("P10-R2", "NOT_APPLICABLE"),
                        Map.entry("P10-R3", "NOT_APPLICABLE"),
                        Map.entry("P10-R4", "NOT_APPLICABLE"),
                        Map.entry("P10-R5", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P10-R6", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P10-R7", "SOURCE_DOES_NOT_HOLD"),
                        Map.entry("P10-R8", "SOURCE_DOES_NOT_HOLD")));
        assertThat(run.out() + run.err())
                .doesNotContain("Child1234", "ABC123", "John", "Doe", "AB12", "WBRI", "ABC0123456789");
    }

    @Test
    void theCensusWithItsNonsense() throws IOException {
        String census = file("cin-census-2026-sample.xml").toString();
        Run run = practice("check", census, "--as-of", Run.DAY, "--format", "json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(Json.lines(run.err()).stream()
                        .filter(problem -> !problem.path("code").asText().equals("not-taken-over"))
                        .map(problem -> problem.path("code").asText() + " "
                                + problem.path("grade").asText() + " "
                                + problem.path("line").asInt() + " "
                                + problem.path("pointer").asText()))
                .containsExactly(
                        "bad-text PROBLEM 24 /Message/Children/Child[1]/ChildIdentifiers",
                        "contradictory-dates NOTE 43 "
                                + "/Message/Children/Child[1]/CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate");
        List<JsonNode> reports = Json.lines(run.out());
        assertThat(reports).hasSize(2);
        assertThat(Json.answers(reports.get(0)))
                .containsEntry("P04-R3", "CONFLICTING")
                .containsEntry("P05-R3", "MET")
                .containsEntry("P05-R4", "SOURCE_DOES_NOT_HOLD")
                .doesNotContainValue("NOT_MET");
        assertThat(run.out() + run.err()).doesNotContain("DfEX", "child_fails", "A123456789123", "WBRI", "HAND");
    }
}
