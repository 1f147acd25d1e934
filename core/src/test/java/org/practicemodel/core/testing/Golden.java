package org.practicemodel.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole texts kept beside the tests; {@code -Dpractice.documents=write} writes them again, to be read in the diff. */
public final class Golden {

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /**
     * Obtains the texts kept beside a test.
     *
     * @param test a test of the module that runs
     * @return the texts
     */
    public static Golden beside(Class<?> test) {
        return new Golden(Path.of("src/test/resources", test.getPackageName().replace('.', '/')));
    }

    /**
     * Obtains the texts kept in a folder of the module that runs.
     *
     * @param folder the folder
     * @return the texts
     */
    public static Golden in(Path folder) {
        return new Golden(folder);
    }

    /**
     * Compares a text with the kept one.
     *
     * @param file the name of the file
     * @param text the text
     * @throws IOException if the file cannot be read
     */
    public void assertKept(String file, String text) throws IOException {
        Path kept = folder.resolve(file);
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.createDirectories(folder);
            Files.writeString(kept, text, StandardCharsets.UTF_8);
        }
        assertThat(text)
                .as("kept in %s; -Dpractice.documents=write writes it again", file)
                .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }
}
