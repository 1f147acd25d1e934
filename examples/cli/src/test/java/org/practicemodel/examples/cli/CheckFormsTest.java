package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;
import static org.practicemodel.examples.cli.Run.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in which reports are written, and where to. */
class CheckFormsTest {

    @TempDir
    private Path folder;

    @Test
    void writesToAFileThatIsComplete() throws IOException {
        Path out = folder.resolve("reports.jsonl");
        Run run = practice("check", example("caseload.jsonl"), "--format", "json", "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(out))
                .isEqualTo(practice("check", example("caseload.jsonl"), "--format", "json")
                        .out());
        assertThat(folder.toFile().list()).containsExactly("reports.jsonl");
    }

    @Test
    void separatesReports() {
        String text =
                practice("check", example("thin.json"), example("thin.json")).out();
        String line = "\n" + "=".repeat(100) + "\n\n";
        int half = text.indexOf(line);
        assertThat(text.substring(0, half)).isEqualTo(text.substring(half + line.length()));
        assertThat(text).endsWith("\n").doesNotContain("\n\n\n");
    }

    @Test
    void writesMarkdown() {
        String text = practice("check", example("thin.json"), example("rich.json"), "--format", "markdown")
                .out();
        assertThat(text)
                .startsWith("# How the record shows our practice model\n\n")
                .contains("\n\n---\n\n# How the record shows our practice model\n\n")
                .endsWith("\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void writesAPage() throws IOException {
        Path out = folder.resolve("report.html");
        Run run = practice("check", example("thin.json"), "--format", "html", "--out", out.toString());

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out))
                .isEqualTo(practice("check", example("thin.json"), "--format", "html")
                        .out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("example-thin", "It says nothing about whether a child is safe")
                .endsWith("</html>\n");
    }

    @Test
    void writesAPageForEachOfSeveralRecordsIntoAFolder() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Run run = practice(
                "check",
                example("caseload.jsonl"),
                example("thin.json"),
                example("thin.json"),
                "--format",
                "html",
                "--out",
                pages.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("expected a day such as 2026-02-03 (bad-date)");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(pages.toFile().list())
                .containsExactlyInAnyOrder(
                        "0001-example-caseload-1.html",
                        "0002-example-caseload-3.html",
                        "0003-example-caseload-4.html",
                        "0004-example-thin.html",
                        "0005-example-thin.html");
        assertThat(Files.readString(pages.resolve("0004-example-thin.html")))
                .isEqualTo(practice("check", example("thin.json"), "--format", "html")
                        .out());
    }

    @Test
    void namesAPageSoThatEveryFileSystemHasRoomForIt() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        practice("check", file(folder, "one.json", record("team:7")), "--format", "html", "--out", pages.toString());

        assertThat(pages.toFile().list()).containsExactly("0001-team-7.html");
    }

    @Test
    void putsNoTwoFamiliesOnOnePage() {
        Path out = folder.resolve("report.html");
        for (Run run : List.of(
                practice("check", example("thin.json"), example("rich.json"), "--format", "html"),
                practice("check", example("thin.json"), example("rich.json"), "--format", "html", "--out", out + ""))) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .isEqualTo("practice check: --format html writes a page for each record; for several, name a folder"
                            + " with --out\nTry: practice check --help\n");
            assertThat(run.exit()).isEqualTo(64);
        }
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void writesUtf8() throws IOException {
        String name = "f\u00fcr-\u05d0.json";
        Run run = practice("check", file(folder, name, record("a")));
        assertThat(run.out()).contains("f\u00fcr-").doesNotContain("?r-");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).contains((byte) 0xC3);
    }
}
