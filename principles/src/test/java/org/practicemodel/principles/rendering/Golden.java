package org.practicemodel.principles.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole texts kept beside the tests; {@code -Dpractice.documents=write} writes them again, to be read in the diff. */
final class Golden {

    private static final Path KEPT = Path.of("src/test/resources/org/practicemodel/principles/rendering");

    private Golden() {}

    static void assertKept(String file, String text) throws IOException {
        Path kept = KEPT.resolve(file);
        if ("write".equals(System.getProperty("practice.documents"))) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, text, StandardCharsets.UTF_8);
        }
        assertThat(text)
                .as("kept in %s; -Dpractice.documents=write writes it again", file)
                .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }
}
