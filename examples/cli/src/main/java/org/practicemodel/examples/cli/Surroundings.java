package org.practicemodel.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * All that the program takes from outside besides its arguments and files, so that a test can give it something else.
 *
 * @param in standard input
 * @param out standard output, as bytes: the program writes UTF-8 whatever the platform
 * @param err standard error, in UTF-8
 * @param clock what tells today's date
 * @param environment the environment variables
 */
record Surroundings(InputStream in, OutputStream out, PrintStream err, Clock clock, Map<String, String> environment) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    static Surroundings of(
            InputStream in, OutputStream out, OutputStream err, Clock clock, Map<String, String> environment) {
        return new Surroundings(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), clock, environment);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** Shows nothing, least of all the environment. */
    @Override
    public String toString() {
        return "Surroundings";
    }
}
