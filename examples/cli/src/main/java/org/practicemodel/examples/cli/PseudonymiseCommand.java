package org.practicemodel.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.practicemodel.core.json.PracticeJson;
import org.practicemodel.core.pseudonym.Pseudonymiser;
import org.practicemodel.core.record.SubjectRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints records under other ids, without names and words. */
@Command(
        name = "pseudonymise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints records under other ids, without names, words and extensions: canonical JSON, one record a line. "
                    + "What the rules say of them stays the same.",
            "They are still personal data. Dates, rare codes, the shape of a family and who worked when with whom can "
                    + "single people out."
        },
        footer = {
            "",
            "The secret is at least 16 random bytes in a file of its own, used for nothing else and kept apart from the",
            "records. With the same secret the same id becomes the same pseudonym, in the records of families, workers",
            "and teams alike.",
            "",
            "Example:",
            "  practice pseudonymise caseload.jsonl --secret-file secret.txt --out pseudonymised.jsonl"
        })
final class PseudonymiseCommand implements Callable<Integer> {

    private static final String SECRET_FILE = "--secret-file";

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "practice record, worker record or team record (one document or JSON Lines); - is standard input")
    private String file = "";

    @Option(names = SECRET_FILE, paramLabel = "FILE", required = true, description = "the file that holds the secret")
    private String secretFile = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description = "where to write them; the file appears when it is complete")
    private Optional<String> out = Optional.empty();

    PseudonymiseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Pseudonymiser pseudonymiser =
                Pseudonymiser.withSecret(SecretFile.read(SECRET_FILE, secretFile, Pseudonymiser.SHORTEST_SECRET));
        Problems problems = new Problems(OutputForm.TEXT, surroundings);
        Inputs inputs = new Inputs(surroundings);
        try (AtomicOutput output = OutputFile.chosen(out, List.of(file, secretFile), surroundings)) {
            try {
                inputs.readWhoseverTheyAre(file, Optional.empty(), item -> {
                    problems.problems(file, item);
                    item.record().ifPresent(record -> output.write(line(pseudonymiser.pseudonymise(record))));
                });
            } catch (IOException e) {
                problems.unreadable(file, e);
            }
            problems.endOf(file);
            output.complete();
            return problems.exit();
        }
    }

    private static byte[] line(SubjectRecord record) {
        return (PracticeJson.writer().write(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
