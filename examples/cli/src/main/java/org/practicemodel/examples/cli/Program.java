package org.practicemodel.examples.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the commands together, runs one, and turns what escapes from it into a sentence and an exit code. */
final class Program {

    private Program() {}

    /** Runs the program; nothing is ever thrown. */
    static int run(Surroundings surroundings, String... arguments) {
        try {
            return commandLine(surroundings).execute(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError fault) {
            return faulty(fault, surroundings);
        }
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        Mistakes mistakes = new Mistakes(surroundings.err());
        return new CommandLine(new PracticeCommand())
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ConvertCommand(surroundings))
                .addSubcommand(new CoverageCommand(surroundings))
                .addSubcommand(new FormulationCommand(surroundings))
                .addSubcommand(new CommandLine(new ModelCommand())
                        .addSubcommand(new ModelCheckCommand(surroundings))
                        .addSubcommand(new ModelDiffCommand(surroundings))
                        .addSubcommand(new ModelExplainCommand(surroundings)))
                .addSubcommand(new PseudonymiseCommand(surroundings))
                .addSubcommand(new RulesCommand(surroundings))
                .addSubcommand(new SchemaCommand(surroundings))
                .addSubcommand(new SummaryCommand(surroundings))
                .addSubcommand(new SupervisionCommand(surroundings))
                .setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                // A file may be called @something.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler((mistake, arguments) -> mistakes.found(mistake))
                .setExecutionExceptionHandler((fault, command, arguments) -> fault instanceof UsageException mistake
                        ? mistakes.found(mistake, command)
                        : faulty(fault, surroundings));
    }

    private static int faulty(Throwable fault, Surroundings surroundings) {
        surroundings.err().println("practice: " + Faults.said(fault));
        Faults.explain(fault, surroundings);
        return fault instanceof UnwritableException ? ExitCode.UNWRITABLE : ExitCode.FAULT;
    }
}
