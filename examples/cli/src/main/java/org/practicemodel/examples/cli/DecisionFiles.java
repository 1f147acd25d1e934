package org.practicemodel.examples.cli;

import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files in which people and programs keep what was decided about findings. */
final class DecisionFiles {

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description = "what a team sets: limits, standings of rules, language (policy/1)")
    private Optional<String> policy = Optional.empty();

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description =
                    "what was decided to be left for a time, with why and until when (waivers/1); it stays visible, and "
                            + "waivers that ended or apply to nothing are listed as problems at the end")
    private Optional<String> waivers = Optional.empty();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description =
                    "say of what the record shows otherwise whether it is new or was adopted in this file (baseline/1); "
                            + "entries that are no longer there are listed as problems at the end")
    private Optional<String> baseline = Optional.empty();

    @Option(
            names = "--responses",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description =
                    "what practitioners answer to findings (responses/1); their words are shown with --include-restricted "
                            + "only")
    private Optional<String> responses = Optional.empty();

    @Option(
            names = "--adopt-baseline",
            paramLabel = "FILE",
            defaultValue = Option.NULL_VALUE,
            description =
                    "write what the records show otherwise today to this file; a file that is there keeps its salt. "
                            + "Refused where the environment variable CI is set, since somebody is to look at it first")
    private Optional<String> adopted = Optional.empty();

    Optional<String> policy() {
        return policy;
    }

    Optional<String> waivers() {
        return waivers;
    }

    Optional<String> baseline() {
        return baseline;
    }

    Optional<String> responses() {
        return responses;
    }

    /** Returns where to write a new baseline. */
    Optional<String> adopted() {
        return adopted;
    }

    /** Returns the files that people write, which no output may take the place of. */
    Stream<String> written() {
        return Stream.of(policy, waivers, responses).flatMap(Optional::stream);
    }

    /** Returns all of these files, which no reports may take the place of. */
    Stream<String> all() {
        return Stream.concat(written(), Stream.of(baseline, adopted).flatMap(Optional::stream));
    }
}
