package org.practicemodel.supervision.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.wording.Lines;

/** Writes the pages to {@code target/pages}, where anybody can open them. */
class SupervisionPagesTest {

    @Test
    void pages_are_written_to_be_looked_at() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pages"));

        for (Map.Entry<String, String> page : SupervisionPages.all().entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }

        assertThat(SupervisionPages.all())
                .containsOnlyKeys(
                        "supervision-nothing.html",
                        "supervision-typical.html",
                        "supervision-typical.svg",
                        "supervision-hostile.html",
                        "supervision-hostile.svg",
                        "supervision-translated.html",
                        "supervision-translated.svg",
                        "learning-nothing.html",
                        "learning-typical.html",
                        "learning-hostile.html");
        assertThat(folder.resolve("supervision-typical.svg")).isNotEmptyFile();
    }

    @Test
    void nothing_that_somebody_wrote_is_markup() {
        for (Map.Entry<String, String> page : SupervisionPages.all().entrySet()) {
            assertThat(Markup.parsed(page.getValue()).getTagName())
                    .as(page.getKey())
                    .isIn("main", "svg");
            assertThat(page.getValue()).doesNotContain("<script", "<img", "<a ", "</desc></svg>");
        }
        Preparation hostile = Prepared.of(Texts.replaced(Prepared.typical(), Texts.HOSTILE));
        assertThat(Supervisions.markdown().render(hostile, Locale.UK))
                .doesNotContain("<script", "```")
                .doesNotContainPattern("(?<!\\\\)\\]\\(javascript");
        assertThat(List.of(Supervisions.text().render(hostile, Locale.UK).split("\n", -1)))
                .allSatisfy(line -> assertThat(Lines.columns(line)).isLessThanOrEqualTo(Lines.WIDTH));
    }
}
