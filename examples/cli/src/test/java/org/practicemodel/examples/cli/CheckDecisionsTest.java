package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.examples.cli.Run.example;
import static org.practicemodel.examples.cli.Run.file;
import static org.practicemodel.examples.cli.Run.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.principles.policy.Baseline;

/** What was decided about findings stands beside them, and what of it belongs to nothing is said at the end. */
class CheckDecisionsTest {

    private static final String RECORD = example("contradictions.json");

    @TempDir
    private Path folder;

    private String waivers = "";
    private String responses = "";

    @BeforeEach
    void write() throws IOException {
        waivers = file(folder, "waivers.json", """
                {"format": "waivers/1", "waivers": [
                  {"id": "waiver-1", "rule": "P10-R3", "reason": "The review is on 3 July.", "decidedBy": "team-manager",
                   "decided": "2026-06-01", "until": "2026-07-03"}]}
                """);
        responses = file(folder, "responses.json", """
                {"format": "responses/1", "responses": [
                  {"id": "response-1", "record": "%s", "rule": "P05-R1", "kind": "DISPUTE", "by": "social-worker",
                   "on": "2026-06-02", "words": "Invented: one of them had left."}]}
                """.replace(
                "%s", practice("check", RECORD, "--format", "json").records().get(0)));
    }

    private static Map<String, String> beside(Run run, String what) {
        Map<String, String> beside = new TreeMap<>();
        for (JsonNode finding : Json.of(run.out()).path("findings")) {
            if (finding.has(what)) {
                beside.put(finding.path("rule").asText(), finding.path(what).toString());
            }
        }
        return beside;
    }

    @Test
    void aWaiverAndAResponseStandBesideTheirFindings() {
        Run json = practice("check", RECORD, "--waivers", waivers, "--responses", responses, "--format", "json");

        assertThat(json.exit()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(beside(json, "waivers"))
                .isEqualTo(Map.of(
                        "P10-R3",
                        "[{\"id\":\"waiver-1\",\"reason\":\"The review is on 3 July.\",\"decidedBy\":\"team-manager\","
                                + "\"decided\":\"2026-06-01\",\"until\":\"2026-07-03\"}]"));
        assertThat(beside(json, "responses"))
                .isEqualTo(Map.of("P05-R1", "[{\"kind\":\"DISPUTE\",\"by\":\"social-worker\",\"on\":\"2026-06-02\"}]"));
        Run text = practice("check", RECORD, "--waivers", waivers, "--responses", responses);
        assertThat(text.out().replaceAll("\\s+", " "))
                .contains("for 3 the record shows otherwise (1 of them waived)")
                .contains(
                        "Waived Until 3 July 2026, decided on 1 June 2026 (role: team-manager): The review is on 3 July.")
                .contains("Response Disputed on 2 June 2026 (role: social-worker).")
                .doesNotContain("one of them had left");
        assertThat(practice("check", RECORD, "--responses", responses, "--include-restricted")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("In their words: Invented: one of them had left. (restricted)");
    }

    @Test
    void whatBelongsToNothingIsSaidAtTheEnd() throws IOException {
        String others = file(folder, "others.json", """
                {"format": "waivers/1", "waivers": [
                  {"id": "ended", "rule": "P10-R3", "reason": "Invented.", "decidedBy": "team-manager",
                   "decided": "2026-06-01", "until": "2026-06-29"},
                  {"id": "firm", "rule": "P05-R1", "reason": "Invented.", "decidedBy": "team-manager",
                   "decided": "2026-06-01", "until": "2026-07-03"}]}
                """);
        Run text = practice("check", RECORD, example("thin.json"), "--waivers", others);

        assertThat(text.exit()).isEqualTo(2);
        assertThat(text.out()).contains("example-thin").doesNotContain("Waived");
        assertThat(text.err())
                .isEqualTo("Problem  " + others
                        + ", /waivers/0/until: expected a day that is not past; this waiver has ended and can be removed or"
                        + " decided again (not-in-force)\n"
                        + "Problem  " + others
                        + ", /waivers/1/rule: expected a rule that may be waived (together)\n");

        Run other = practice("check", example("thin.json"), "--responses", responses, "--format", "json");
        assertThat(other.exit())
                .as("the record was not looked at, which is a note")
                .isZero();
        assertThat(other.err())
                .isEqualTo("{\"code\":\"unmatched\",\"grade\":\"NOTE\",\"file\":\"" + responses
                        + "\",\"record\":null,\"pointer\":\"/responses/0/record\",\"line\":null,\"column\":null,"
                        + "\"expected\":\"a record that was looked at\"}\n");
    }

    @Test
    void whatWasAdoptedIsNotNew() throws IOException {
        String baseline = folder.resolve("baseline.json").toString();
        Run adopted = practice("check", RECORD, "--waivers", waivers, "--adopt-baseline", baseline);
        String first = Files.readString(Path.of(baseline));

        assertThat(adopted.exit()).isZero();
        assertThat(adopted.out()).doesNotContain("Baseline  ");
        assertThat(Baseline.reader().read(first).orElseThrow().entries())
                .extracting(entry -> entry.rule().value())
                .containsExactly("P05-R1", "P05-R3");
        assertThat(Baseline.reader().read(first).orElseThrow().saltBytes()).hasSize(32);

        Run compared = practice("check", RECORD, "--baseline", baseline, "--format", "json");
        assertThat(compared.exit()).isZero();
        assertThat(beside(compared, "baseline"))
                .isEqualTo(Map.of("P05-R1", "\"ADOPTED\"", "P05-R3", "\"ADOPTED\"", "P10-R3", "\"NEW\""));

        Run again =
                practice("check", RECORD, "--waivers", waivers, "--adopt-baseline", baseline, "--baseline", baseline);
        assertThat(again.exit()).isZero();
        assertThat(Files.readString(Path.of(baseline)))
                .as("the salt is kept, so that the same run writes the same bytes")
                .isEqualTo(first);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("waivers.json", "responses.json", "baseline.json");

        Run elsewhere = practice("check", example("thin.json"), "--baseline", baseline);
        assertThat(elsewhere.exit()).isZero();
        assertThat(elsewhere.err().lines())
                .containsExactly(
                        "Note     " + baseline
                                + ", /entries: expected every record that was adopted; of P05-R1 1 entry is not looked at"
                                + " (unmatched)",
                        "Note     " + baseline
                                + ", /entries: expected every record that was adopted; of P05-R3 1 entry is not looked at"
                                + " (unmatched)");
        Run before = practice("check", RECORD, "--baseline", baseline, "--as-of", "2020-01-01");
        assertThat(before.exit())
                .as("nothing is there yet, so that the entries are stale")
                .isEqualTo(2);
        assertThat(before.err())
                .contains("of P05-R1 1 entry is no longer there, and the baseline can be adopted again");
    }

    @Test
    void noBaselineIsAdoptedWhereNobodyLooksAtIt() {
        Path baseline = folder.resolve("baseline.json");
        Run run = Run.with(
                new Run.Setting().environment("CI", "true"), "check", RECORD, "--adopt-baseline", baseline.toString());

        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "practice check: --adopt-baseline is refused where CI is set: adopt a baseline where somebody can"
                                + " look at it first\nTry: practice check --help\n");
        assertThat(baseline).doesNotExist();
        assertThat(Run.with(new Run.Setting().environment("CI", "true"), "check", RECORD, "--waivers", waivers)
                        .exit())
                .isZero();
    }

    @Test
    void aPolicySetsLimitsAndStandings() throws IOException {
        String policy = file(folder, "policy.json", """
                {"format": "policy/1", "title": "Anytown, team East",
                 "thresholds": [{"key": "share.workingDays", "value": 5}],
                 "standings": [{"rule": "P10-R3", "standing": "KEY", "reason": "Reviews decide here."}]}
                """);
        Run text = practice("check", RECORD, "--policy", policy);

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("Local policy: Anytown, team East.\nshare.workingDays is set to 5.\n"
                        + "P10-R3 is a key question here: Reviews decide here.\n")
                .contains("(local policy,");
    }

    @Test
    void aFileThatDoesNotFitEndsTheRunWithEveryProblem() throws IOException {
        String policy = file(folder, "policy.json", """
                {"format": "policy/1", "title": "Anytown",
                 "thresholds": [{"key": "share.hours", "value": 5}],
                 "standings": [{"rule": "P05-R1", "standing": "SUPPORTING", "reason": "Invented."}]}
                """);
        String broken = file(folder, "broken.json", "{\"format\": \"waivers/2\"}");
        Run run = practice("check", RECORD, "--policy", policy, "--waivers", broken, "--baseline", broken);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "Problem  " + policy
                                + ", /thresholds/0/key: expected a key that a rule of the books knows (bad-value)",
                        "Problem  " + policy
                                + ", /standings/0/standing: expected a standing that is not below the floor of the rule, which"
                                + " is KEY (bad-value)",
                        "Problem  " + broken + ", line 1:12, /format: expected 'waivers/1' (unknown-format)",
                        "Problem  " + broken + ", line 1:1, /salt: expected to be present (required)",
                        "Problem  " + broken + ", line 1:12, /format: expected 'baseline/1' (unknown-format)");

        for (String option : List.of("--policy", "--waivers", "--baseline", "--responses")) {
            Run none = practice("check", RECORD, option, folder.resolve("none").toString());
            assertThat(none.exit()).isEqualTo(66);
            assertThat(none.out()).isEmpty();
            assertThat(none.err())
                    .isEqualTo("Problem  " + folder.resolve("none")
                            + " could not be read: there is no such file or folder\n");
        }
    }

    @Test
    void neverTakesThePlaceOfAFileThatPeopleWrote() throws IOException {
        String before = Files.readString(Path.of(waivers));

        Run adopted = practice("check", RECORD, "--waivers", waivers, "--adopt-baseline", waivers);
        assertThat(adopted.exit()).as("there is no salt in a file of waivers").isEqualTo(2);
        Run out = practice("check", RECORD, "--waivers", waivers, "--out", waivers);
        assertThat(out.exit()).isEqualTo(64);
        assertThat(out.err()).startsWith("practice check: --out would overwrite an input\n");
        assertThat(Files.readString(Path.of(waivers))).isEqualTo(before);

        Run nowhere = practice(
                "check",
                RECORD,
                "--adopt-baseline",
                folder.resolve("none/baseline.json").toString());
        assertThat(nowhere.exit()).isEqualTo(64);
        assertThat(nowhere.err())
                .startsWith("practice check: --adopt-baseline cannot be made: there is no such file or folder\n");
    }

    @Test
    void reportsNeverTakeThePlaceOfABaselineOrOfAModel() throws IOException {
        String baseline = folder.resolve("baseline.json").toString();
        String adopted = folder.resolve("adopted.json").toString();
        String model = Run.file(folder, "own.json", Files.readString(Path.of("../other-council/anytown.json")));
        practice("check", RECORD, "--adopt-baseline", baseline);
        String before = Files.readString(Path.of(baseline));

        assertThat(List.of(
                        practice("check", RECORD, "--baseline", baseline, "--out", baseline),
                        practice("check", RECORD, "--adopt-baseline", adopted, "--out", adopted),
                        practice("check", RECORD, "--model", model, "--out", model),
                        practice("check", RECORD, "--known", model, "--out", model)))
                .allSatisfy(run -> {
                    assertThat(run.exit()).isEqualTo(64);
                    assertThat(run.err()).startsWith("practice check: --out would overwrite an input\n");
                });
        assertThat(Files.readString(Path.of(baseline))).isEqualTo(before);
        assertThat(Path.of(adopted)).doesNotExist();
    }

    /** A baseline without what could not be read would make all of that look new, or be lost. */
    @Test
    void noBaselineIsAdoptedUnlessEverythingWasLookedAt() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        String lines = Run.file(folder, "two.jsonl", "no record\n");

        for (String other : List.of(folder.resolve("none.json").toString(), lines)) {
            Run run = practice("check", RECORD, other, "--adopt-baseline", baseline.toString());

            assertThat(run.exit()).isNotZero();
            assertThat(run.err())
                    .endsWith("Problem  " + baseline
                            + ": expected everything to be read and every question to be asked; no"
                            + " baseline was adopted (together)\n");
            assertThat(baseline).doesNotExist();
        }
    }

    @Test
    void leavesNothingOfABaselineWhereTheOutputCannotBe() {
        Run run = practice(
                "check",
                RECORD,
                "--adopt-baseline",
                folder.resolve("baseline.json").toString(),
                "--out",
                folder.resolve("none/out.txt").toString());

        assertThat(run.exit()).isEqualTo(64);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("waivers.json", "responses.json");
    }
}
