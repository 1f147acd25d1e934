package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of workers and of teams are looked at by themselves, and leave nothing in what is said of a family. */
class CheckSubjectsTest {

    @TempDir
    private Path folder;

    @Test
    void aWorkersRecordIsLookedAtForSupervisionAndLearningOnly() {
        Run run = practice("check", example("worker.json"), "--as-of", Run.DAY);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("This report is about how supervision and learning are recorded.")
                .contains("Of 5 questions, 5 are seen in the record.")
                .doesNotContain("good day", "the silence");
    }

    @Test
    void aTeamsRecordIsLookedAtForItsMakeUpAndWhatItDoesTogether() {
        String before =
                practice("check", example("team.json"), "--as-of", "2026-06-14").out();
        String after =
                practice("check", example("team.json"), "--as-of", "2026-06-15").out();

        assertThat(before)
                .contains("This report is about how a team is set up and what it does together.")
                .contains("One more of the role family-intervention-worker is needed.");
        assertThat(after).contains("Of 2 questions, 2 are seen in the record.");
    }

    @Test
    void theJsonSaysWhoseReportItIs() {
        Run run = practice(
                "check", "--format", "json", example("worker.json"), example("team.json"), example("thin.json"));

        assertThat(Json.lines(run.out()))
                .extracting(
                        report -> report.path("subject").asText(),
                        report -> report.path("findings").size())
                .containsExactly(tuple("WORKER", 5), tuple("TEAM", 2), tuple("FAMILY", 84));
        assertThat(Json.lines(run.out()).get(2).toString()).doesNotContain("W-R1", "E2-R", "E1-R3", "E6-R3", "E7-R5");
    }

    @Test
    void linesOfWorkersAreReadOneByOneAndSpeakOfNoOtherSubject() throws IOException {
        String worker = "{\"format\":\"worker-record/1\",\"id\":\"a\",\"worker\":\"staff-1\"}\n";
        String family = "{\"format\":\"practice-record/1\",\"id\":\"b\"}\n";
        Path lines =
                Files.writeString(folder.resolve("workers.jsonl"), worker + family + worker.replace("\"a\"", "\"c\""));

        Run run = practice("check", lines.toString(), "--format", "json");

        assertThat(run.records()).containsExactly("a", "c");
        assertThat(run.err()).contains("/format").contains("'worker-record/1'");
        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
    }

    @Test
    void nothingOfAFamilyCanStandInAWorkersRecord() throws IOException {
        Path mixed = Files.writeString(
                folder.resolve("mixed.json"),
                "{\"format\":\"worker-record/1\",\"id\":\"a\",\"worker\":\"staff-1\",\"plans\":[]}");

        Run run = practice("check", mixed.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.err())
                .isEqualTo("Problem  " + mixed + ", record 1, line 1:57: expected no property of this name"
                        + " (unknown-property)\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whereTheFormatIsSaidToBeThatOfAFamilyNothingElseIsRead() {
        Run run = practice("check", example("worker.json"), "--source", "practice-record");

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.err()).contains("/format").contains("'practice-record/1'");
    }

    /** Reports of workers and teams are never added up, whatever they are counted by. */
    @Test
    void aSummaryTakesNoneOfThem() throws IOException {
        Path reports = Files.writeString(
                folder.resolve("reports.jsonl"),
                practice("check", "--format", "json", "--as-of", Run.DAY, example("worker.json"), example("rich.json"))
                        .out());

        Run run = practice("summary", reports.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEM);
        assertThat(run.err()).contains("/subject").contains("what is said of workers and teams is never added up");
    }

    @Test
    void aLabelIsOfFamiliesOnly() throws IOException {
        Path worker = Files.writeString(
                folder.resolve("worker.json"),
                "{\"format\":\"worker-record/1\",\"id\":\"a\",\"worker\":\"staff-1\","
                        + "\"extensions\":{\"anytown:area\":\"invented\"}}");

        JsonNode report = Json.of(practice("check", worker.toString(), "--label", "anytown:area", "--format", "json")
                .out());

        assertThat(report.has("labels")).isFalse();
    }
}
