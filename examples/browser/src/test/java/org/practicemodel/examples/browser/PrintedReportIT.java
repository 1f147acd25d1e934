package org.practicemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.source.AdaptedSource;
import org.practicemodel.core.source.LocalIds;
import org.practicemodel.core.source.dfecsc.DfeCscAdapter;
import org.practicemodel.principles.AdherenceChecker;
import org.practicemodel.principles.rendering.ReportPages;
import org.practicemodel.principles.rendering.Reports;

/** Reports on paper: what a national return lets anybody see fits one sheet. */
class PrintedReportIT {

    private static final Set<String> FONTS = Set.of("Arial", "Liberation Sans", "Noto Sans");
    private static final Path SAMPLE = Path.of("..", "..", "..", "shared", "data", "dfe-csc-openapi-1.0.1.json");

    @TempDir
    private static Path folder;

    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        Installed.orSkipped();
        browser = Chromium.started();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static int sheets(String page) throws IOException {
        // A name of its own, or the browser may still show the page that had the name before.
        browser.open(Files.writeString(Files.createTempFile(folder, "page", ".html"), page));
        return browser.printedPages();
    }

    @Test
    void seventyQuestionsAboutAThinSourceFitOneSheet() throws IOException {
        assertThat(sheets(ReportPages.all().get(ReportPages.OF_A_THIN_SOURCE))).isEqualTo(1);
    }

    @Test
    void sheetsAreCounted() throws IOException {
        assertThat(sheets(ReportPages.all().get("report-large.html"))).isGreaterThan(3);
    }

    /** The sample lies beside the checkout; where it does not, this is skipped, unless the environment says CI=true. */
    @Test
    void theSampleChildOfTheDepartmentForEducationFitsOneSheet() throws IOException {
        if (!Files.exists(SAMPLE) && "true".equals(System.getenv("CI"))) {
            fail(SAMPLE + " must lie beside the checkout here");
        }
        assumeTrue(Files.exists(SAMPLE), SAMPLE + " does not lie beside the checkout");
        needsAFontOfThePage();
        String child =
                "[" + new ObjectMapper().readTree(Files.readString(SAMPLE)).at("/components/schemas/CSC/items/example")
                        + "]";
        PracticeRecord record;
        try (AdaptedSource source = DfeCscAdapter.of(LocalIds.numbered())
                .read(new ByteArrayInputStream(child.getBytes(StandardCharsets.UTF_8)))) {
            record = source.records().findFirst().orElseThrow().record().orElseThrow();
        }

        assertThat(sheets(Reports.html()
                        .render(
                                AdherenceChecker.of(PracticeModels.leeds()).check(record, LocalDate.of(2026, 6, 30)),
                                Locale.UK)))
                .isEqualTo(1);
    }

    /** How much fits a sheet depends on the font: one that the page does not name may be wider than those that it names. */
    private static void needsAFontOfThePage() {
        boolean isThere = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.UK))
                .anyMatch(FONTS::contains);
        if (!isThere && "true".equals(System.getenv("CI"))) {
            fail("One of these fonts must be here: " + FONTS);
        }
        assumeTrue(isThere, "None of these fonts is here: " + FONTS);
    }
}
