package org.practicemodel.principles.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that the shipped cases are written in. {@code -Dpractice.documents=write} writes what is generated in it. */
final class CaseFolder {

    static final Path ROOT = Path.of("src/main/resources/conformance");

    private CaseFolder() {}

    static boolean isWritten() {
        return "write".equals(System.getProperty("practice.documents"));
    }

    /** The paths of all files below the folder, such as {@code P05-R1/one-lead.json}, sorted. */
    static List<String> files() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The paths of all cases, in the order of the list of them. */
    static List<String> cases() {
        return files().stream()
                .filter(file -> file.contains("/") && file.endsWith(".json"))
                .toList();
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(String path, String text) {
        try {
            Files.writeString(ROOT.resolve(path), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
