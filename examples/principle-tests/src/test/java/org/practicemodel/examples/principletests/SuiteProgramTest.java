package org.practicemodel.examples.principletests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.policy.Baseline;
import org.practicemodel.principles.report.AdherenceReport;

/** The suite as a program, and what it reads. */
class SuiteProgramTest {

    private static final InventedFiles FILES = new InventedFiles(Path.of("").toAbsolutePath());

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private void run(Map<String, Runnable> tests) {
        SuiteProgram.run(tests, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void everythingHolds() {
        Map<String, Runnable> tests = new PracticeSuite(FILES.folder()).tests();
        run(tests);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(tests.keySet().stream()
                        .map(name -> "holds          " + name)
                        .toList());
    }

    @Test
    void whatDoesNotHoldEndsItAfterTheOthersHaveRun() {
        Map<String, Runnable> tests = new LinkedHashMap<>();
        tests.put("first", () -> {
            throw new AssertionError("invented");
        });
        tests.put("second", () -> {});

        assertThatThrownBy(() -> run(tests)).isInstanceOf(AssertionError.class).hasMessage("invented");
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("does not hold  first", "invented", "holds          second");
    }

    /** How the baseline came about: adopted once from what the records showed then, with a salt that is made up here. */
    @Test
    void theBaselineIsWhatTheRecordsShowedOtherwise() throws IOException {
        Path kept = FILES.folder().resolve("baseline.json");
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds());
        List<AdherenceReport> reports = Stream.of("just-opened", "late-decision", "one-lead", "two-leads")
                .map(FILES::record)
                .map((PracticeRecord record) -> checker.check(record, PracticeSuite.DAY))
                .toList();
        String adopted = Baseline.adopt("an invented salt".getBytes(StandardCharsets.UTF_8), reports)
                .write();
        if (System.getenv("CI") == null && "write".equals(System.getProperty("practice.documents"))) {
            Files.writeString(kept, adopted);
        }

        assertThat(adopted).isEqualTo(Files.readString(kept));
    }

    @Test
    void theProfileRunsIt() throws IOException {
        assertThat(Files.readString(FILES.folder().resolve("pom.xml")))
                .contains("<id>principle-tests-demo</id>", "<phase>compile</phase>", "<goal>java</goal>")
                .contains("<mainClass>" + SuiteProgram.class.getName() + "</mainClass>");
    }
}
