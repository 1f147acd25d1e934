package org.practicemodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleBook;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rule.PrinciplesRuleBook;

/** What is said when the program itself is at fault. */
class FaultsTest {

    private static final String THIN = Run.example("thin.json");

    /** Stands in for a parser that breaks over what it reads. */
    private static final class Breaking extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("Example Child");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }

    private static Run.Setting breaking() {
        return new Run.Setting().in(new Breaking());
    }

    @Test
    void saysSoWithoutWhatWasReadAndGoesOn() {
        Run run = Run.with(breaking(), "check", "-", THIN, "--format", "json");

        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.out()).hasLineCount(1).contains("example-thin");
        assertThat(run.err())
                .isEqualTo("{\"code\":\"internal\",\"grade\":\"PROBLEM\",\"file\":\"-\",\"record\":0,\"pointer\":\"\","
                        + "\"line\":null,\"column\":null,\"expected\":\"to look at this record; this program is at fault, "
                        + "not the input (IllegalStateException; set PRACTICE_DEBUG=1 to see where)\"}\n");

        Run text = Run.with(breaking(), "check", "-");
        assertThat(text)
                .isEqualTo(new Run(
                        70,
                        "",
                        "Problem  standard input, record 1: this program is at fault, not the input "
                                + "(IllegalStateException; set PRACTICE_DEBUG=1 to see where)\n"));
    }

    @Test
    void leavesNoFileBehind(@TempDir Path folder) {
        Run run = Run.with(
                breaking(), "check", THIN, "-", "--out", folder.resolve("out").toString());
        assertThat(run.exit()).isEqualTo(70);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void losesNothingThatWasReadBefore() {
        String record = Run.record("a");
        for (String command : List.of("check", "convert")) {
            InputStream first = new ByteArrayInputStream(
                    (record + "\n" + record + "\n" + " ".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
            Run run = Run.with(new Run.Setting().in(new SequenceInputStream(first, new Breaking())), command, "-");
            assertThat(run.exit()).isEqualTo(70);
            assertThat(run.out())
                    .isEqualTo(Run.with(new Run.Setting().in(record + "\n" + record), command, "-")
                            .out());
        }
    }

    @Test
    void endsInOneLineWhereACommandBreaks() {
        for (String[] command : List.of(new String[] {"convert", "-"}, new String[] {"coverage", "--source", "-"})) {
            assertThat(Run.with(breaking(), command))
                    .isEqualTo(new Run(
                            70,
                            "",
                            "practice: this program is at fault, not the input (IllegalStateException; "
                                    + "set PRACTICE_DEBUG=1 to see where)\n"));
        }
    }

    @Test
    void showsWhereOnlyWhereThatWasAskedFor() {
        Run run = Run.with(breaking().environment("PRACTICE_DEBUG", "1"), "convert", "-");
        assertThat(run.exit()).isEqualTo(70);
        assertThat(run.err()).contains("IllegalStateException", "\tat org.practicemodel.examples.cli.FaultsTest");
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("disk full");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Program.run(
                Surroundings.of(InputStream.nullInputStream(), full, err, Clock.systemUTC(), Map.of()), "check", THIN);
        assertThat(exit).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("practice: the output could not be written\n");
    }

    @Test
    void aRuleThatBrokeIsReportedAndSaid() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                Surroundings.of(InputStream.nullInputStream(), out, err, Clock.systemUTC(), Map.of());
        RuleBook book = PrinciplesRuleBook.book();
        Rule first = book.rules().get(0);
        Rule broken = new Rule() {
            @Override
            public RuleDescriptor descriptor() {
                return first.descriptor();
            }

            @Override
            public Outcome evaluate(RecordView view) {
                throw new IllegalStateException("Example Child");
            }
        };
        AdherenceChecker checker = AdherenceChecker.of(PracticeModels.leeds())
                .withBooks(new RuleBook("broken", List.of(broken), book.wording()));
        AtomicOutput output = AtomicOutput.to(out);
        CheckRun run = new CheckRun(
                new Inputs(surroundings),
                new Looking(checker, LocalDate.parse(Run.DAY), List.of()),
                report -> report,
                ReportPrinter.of(ReportForm.JSON, output, false),
                new Problems(OutputForm.TEXT, surroundings));

        int exit = run.over(List.of(THIN), Optional.empty());
        output.complete();

        String code = first.descriptor().code().value();
        assertThat(exit).isEqualTo(70);
        assertThat(run.isWhole()).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Problem  " + THIN + ", record 1: expected every rule to answer; these broke, which is a fault "
                                + "of this program and not of the input: " + code + " (internal)\n");
        assertThat(Json.of(out.toString(StandardCharsets.UTF_8))
                        .at("/failures/0/rule")
                        .asText())
                .isEqualTo(code);
    }
}
