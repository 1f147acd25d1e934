package org.practicemodel.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Clock;
import picocli.CommandLine.Command;

/** The program as a whole: it has commands and does nothing itself. */
@Command(
        name = "practice",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Looks at what was recorded about work with a family, and says how the record shows the Leeds practice "
                    + "model: what is seen, what the record shows otherwise, what cannot be seen yet and what would "
                    + "help to see it.",
            "It looks at practice, never at people, and gives no scores. Not Leeds City Council's own product."
        },
        footer = {
            "",
            "Examples:",
            "  practice check record.json --as-of 2026-06-30",
            "  practice check caseload.jsonl --format json --out reports.jsonl",
            "  practice summary reports.jsonl",
            "  practice coverage --source cin-census",
            "  practice supervision record.json",
            "  practice model check anytown.json",
            "",
            "Exit codes: 0 everything was read; 2 an input had a problem; 64 wrong usage; 66 a file could not be read;",
            "70 a fault of this program; 74 the output could not be written. A verdict never changes the exit code: it is",
            "advice, not a gate.",
            "",
            "Environment: PRACTICE_ID_SECRET (at least 16 bytes) gives a child the same id in every input of another",
            "format; without it children are numbered in the order of the input. PRACTICE_DEBUG=1 shows where a fault",
            "of this program arose; that may show what was read."
        })
public final class PracticeCommand {

    /** Made by {@link Program}. */
    PracticeCommand() {}

    /**
     * Runs the program and ends Java with its exit code.
     *
     * @param arguments what stands behind the program's name
     */
    public static void main(String[] arguments) {
        Surroundings surroundings = Surroundings.of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.systemUTC(),
                System.getenv());
        System.exit(Program.run(surroundings, arguments));
    }
}
