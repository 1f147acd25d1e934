package org.practicemodel.examples.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line why the program was started in a way that makes no sense, and where to read more. */
final class Mistakes {

    private final PrintStream err;

    Mistakes(PrintStream err) {
        this.err = err;
    }

    /** Answers what the parser of the arguments found. */
    int found(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        boolean ofCommand = command.getParent() != null
                || (mistake instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption());
        if (ofCommand) {
            return said(String.valueOf(mistake.getMessage()), command);
        }
        String wanted = String.join(", ", command.getSubcommands().keySet());
        return said(
                mistake instanceof UnmatchedArgumentException
                        ? "there is no such command; there are " + wanted
                        : "say which command: " + wanted,
                command);
    }

    /** Answers what a command found. */
    int found(UsageException mistake, CommandLine command) {
        return said(String.valueOf(mistake.getMessage()), command);
    }

    private int said(String mistake, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + mistake.lines().findFirst().orElse("wrong usage"));
        err.println("Try: " + name + " --help");
        return ExitCode.USAGE;
    }
}
