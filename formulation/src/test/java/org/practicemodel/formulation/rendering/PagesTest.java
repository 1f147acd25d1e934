package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes the pages to {@code target/pages}, where anybody can open them. */
class PagesTest {

    @Test
    void pagesAreWrittenToBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));

        for (Map.Entry<String, String> page : Pages.all().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }

        assertThat(Pages.all())
                .containsOnlyKeys(
                        "short.html",
                        "short-family.html",
                        "short-family.svg",
                        "short.svg",
                        "typical.html",
                        "typical-family.html",
                        "typical-family.svg",
                        "typical.svg",
                        "large.html",
                        "large-family.html",
                        "large-family.svg",
                        "large.svg",
                        "hostile.html",
                        "hostile-family.html",
                        "hostile-family.svg",
                        "hostile.svg",
                        "translated.html",
                        "translated-family.html",
                        "translated-family.svg",
                        "translated.svg",
                        "comparison.html",
                        "comparison.svg",
                        "comparison-hostile.html",
                        "comparison-hostile.svg",
                        "comparison-translated.html",
                        "comparison-translated.svg");
        assertThat(folder.resolve("large.svg")).isNotEmptyFile();
    }
}
