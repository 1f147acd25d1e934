package org.practicemodel.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packed program, run as people run it: by a Java of its own. */
final class Jar {

    private static final Path PROGRAM = Path.of(System.getProperty("practice.jar", "target/practice.jar"));
    private static final long PATIENCE_MINUTES = 10;

    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment;
    private Path in = Path.of("/dev/null");

    private Jar(Map<String, String> environment) {
        this.environment = environment;
    }

    static Jar program() {
        return new Jar(Map.of());
    }

    static Jar program(Map<String, String> environment) {
        return new Jar(environment);
    }

    Jar option(String option) {
        options.add(option);
        return this;
    }

    Jar in(Path file) {
        in = file;
        return this;
    }

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    Run run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(java().toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", PROGRAM.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return started(command, environment, in);
    }

    /** Runs a command to its end. */
    static Run started(List<String> command, Map<String, String> environment, Path in) {
        return started(command, environment, in, Path.of(""));
    }

    /** Runs a command to its end in a folder. */
    static Run started(List<String> command, Map<String, String> environment, Path in, Path folder) {
        try {
            Path out = Files.createTempFile("practice", ".out");
            Path err = Files.createTempFile("practice", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().remove("JAVA_TOOL_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Not ended after " + PATIENCE_MINUTES + " minutes: " + command);
            }
            Run run = new Run(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
