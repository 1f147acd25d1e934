package org.practicemodel.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One run of the program inside the test: what it printed and how it ended. */
record Run(int exit, String out, String err) {

    /** The folder with the project's own example inputs. */
    static final Path EXAMPLES = Path.of("..", "data");

    static final String DAY = "2026-06-30";

    /** Runs the program at noon of {@link #DAY} with nothing on standard input. */
    static Run practice(String... arguments) {
        return with(new Setting(), arguments);
    }

    static Run with(Setting setting, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Program.run(Surroundings.of(setting.in, out, err, setting.clock, setting.environment), arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String example(String name) {
        return EXAMPLES.resolve(name).toString();
    }

    /** Writes a file and returns its name. */
    static String file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** A record that holds nothing but its id. */
    static String record(String id) {
        return "{\"format\":\"practice-record/1\",\"id\":\"" + id + "\"}";
    }

    /** The records whose reports were printed as JSON. */
    List<String> records() {
        return Json.lines(out).stream()
                .map(report -> report.path("record").asText())
                .toList();
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    /** What surrounds a run. */
    static final class Setting {
        private InputStream in = InputStream.nullInputStream();
        private Clock clock = Clock.fixed(Instant.parse(DAY + "T12:00:00Z"), ZoneOffset.UTC);
        private Map<String, String> environment = Map.of();

        Setting in(String text) {
            in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        Setting in(InputStream stream) {
            in = stream;
            return this;
        }

        Setting at(String instant) {
            clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
            return this;
        }

        Setting environment(String name, String value) {
            environment = Map.of(name, value);
            return this;
        }
    }
}
