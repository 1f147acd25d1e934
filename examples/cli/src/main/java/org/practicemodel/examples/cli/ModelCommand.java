package org.practicemodel.examples.cli;

import picocli.CommandLine.Command;

/** What has to do with definitions of the model; it has commands and does nothing itself. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Explains, compares and checks definitions of the model.",
        footer = {
            "",
            "Examples:",
            "  practice model check anytown.json",
            "  practice model explain anytown.json --changes",
            "  practice model diff leeds/current anytown.json"
        })
final class ModelCommand {

    /** Made by {@link Program}. */
    ModelCommand() {}
}
