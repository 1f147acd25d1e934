package org.practicemodel.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day from which a command looks. */
final class AsOf {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Options.Day.class,
            defaultValue = Option.NULL_VALUE,
            description = "the day to look from, such as 2026-06-30; today in London if not given")
    private Optional<LocalDate> day = Optional.empty();

    LocalDate day(Surroundings surroundings) {
        return day.orElseGet(surroundings::today);
    }
}
