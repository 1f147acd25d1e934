package org.practicemodel.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicemodel.core.page.Page;
import org.practicemodel.formulation.rendering.Pages;
import org.practicemodel.principles.rendering.ReportPages;
import org.practicemodel.supervision.rendering.SupervisionPages;

/**
 * The pages of formulations, of reports and of supervision in a real browser: short ones, typical ones, large ones, ones
 * whose every text is hostile and ones in longer words from right to left, on a telephone and on a desk, in their own
 * colours and in those that a system forces on them. What can be opened is open. Two browsers share the pages.
 */
@Execution(ExecutionMode.CONCURRENT)
class BrowserIT {

    private static final Map<String, String> PAGES = pagesOfAllKinds();

    private static final String DRAWN_IN = """
            const drawn = (parts, property) =>
                Array.from(document.querySelectorAll(parts), part => getComputedStyle(part)[property]);
            const once = colours => Array.from(new Set(colours));
            return {
                ink: once(drawn('main *:not(svg *, a, summary)', 'color').concat(
                    drawn('.picture text, .picture .arrow, .chart text, .chart circle', 'fill'),
                    drawn('.picture rect, .links path, .axes path, .chart .line', 'stroke'))),
                links: once(drawn('main a, main summary', 'color')),
                ground: once(drawn('body', 'backgroundColor').concat(drawn('.picture rect', 'fill')))
            };
            """;

    private static final String OPENED = "document.querySelectorAll('details').forEach(part => { part.open = true; });";

    private static final String OUT_OF_THEIR_BOX = """
            return Array.from(document.querySelectorAll('g > svg > text, .chart > text')).filter(text => {
                const words = text.getBBox();
                const box = text.parentNode;
                return words.x < -1 || words.x + words.width > box.width.baseVal.value + 1
                    || words.y < -1 || words.y + words.height > box.height.baseVal.value + 1;
            }).map(text => text.textContent);
            """;

    private static Map<String, String> pagesOfAllKinds() {
        Map<String, String> pages = new LinkedHashMap<>(Pages.all());
        pages.putAll(ReportPages.all());
        pages.putAll(SupervisionPages.all());
        return pages;
    }

    @TempDir
    private static Path folder;

    private static Browsers browsers;

    private final Chromium browser = browsers.own();

    @BeforeAll
    static void open() throws IOException {
        Installed.orSkipped();
        browsers = new Browsers();
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    @AfterAll
    static void close() {
        if (browsers != null) {
            browsers.close();
        }
    }

    static List<Arguments> ways() {
        List<Arguments> ways = new ArrayList<>();
        for (String page : PAGES.keySet()) {
            for (int width : List.of(320, 1280)) {
                ways.add(Arguments.of(page, width, Colours.OWN));
                ways.add(Arguments.of(page, width, Colours.FORCED_LIGHT));
            }
        }
        return ways;
    }

    @ParameterizedTest(name = "{0}, {1} pixels, {2}")
    @MethodSource("ways")
    void everybodyCanUseIt(String page, int width, Colours colours) {
        browser.look(width, colours);
        Path file = folder.resolve(page);
        browser.open(file);
        browser.ask(OPENED);

        assertThat(browser.requests()).containsExactly(file.toUri().toString());
        assertThat(browser.ask("return innerWidth").asInt()).isEqualTo(width);
        assertThat(browser.ask("return matchMedia('(forced-colors: active)').matches")
                        .asBoolean())
                .isEqualTo(colours != Colours.OWN);
        if (page.endsWith(".html")) {
            assertThat(browser.ask("return document.scrollingElement.scrollWidth")
                            .asInt())
                    .as("nobody has to move the page sideways")
                    .isLessThanOrEqualTo(width);
        }
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wholePages")
    void aPageRunsInTheDirectionOfItsLanguage(String page) {
        browser.look(320, Colours.OWN);
        browser.open(folder.resolve(page));

        assertThat(browser.ask("return getComputedStyle(document.body).direction")
                        .asText())
                .isEqualTo(page.contains("translated") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @MethodSource("wholePages")
    void itsTextMayBeTwiceAsLarge(String page) {
        browser.look(1280, Colours.OWN);
        browser.open(folder.resolve(page));
        browser.ask(OPENED);
        int height = browser.ask("return document.body.scrollHeight").asInt();
        browser.ask("document.documentElement.style.fontSize = '225%'");

        assertThat(browser.ask("return document.scrollingElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(1280);
        assertThat(browser.ask("return document.body.scrollHeight").asInt()).isGreaterThan(height);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingThatSomebodyWroteRuns(String page) {
        for (boolean heeded : List.of(true, false)) {
            browser.heedPolicies(heeded);
            Path file = folder.resolve(page);
            browser.open(file);
            assertThat(browser.ask("return window.length").asInt())
                    .as("frames, whose alerts would not be seen")
                    .isZero();
            assertThat(browser.heldUp()).isFalse();
            assertThat(browser.ask("return window.ran === undefined").asBoolean())
                    .as("whether the page's own policy is heeded: " + heeded)
                    .isTrue();
            assertThat(browser.ask("return document.scripts === undefined ? 0 : document.scripts.length")
                            .asInt())
                    .isZero();
            assertThat(browser.requests()).containsExactly(file.toUri().toString());
        }
        browser.heedPolicies(true);
    }

    static List<String> pages() {
        return List.copyOf(PAGES.keySet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noWordsOfAPictureLeaveTheirBox(String page) {
        browser.look(1280, Colours.OWN);
        browser.open(folder.resolve(page));

        assertThat(browser.ask(OUT_OF_THEIR_BOX)).isEmpty();
    }

    /** Axe reads the colours that a page asks for, not the forced ones, so these are read here. */
    @ParameterizedTest
    @MethodSource("wholePages")
    void everythingTakesTheColoursThatAreForcedOnIt(String page) {
        browser.look(1280, Colours.FORCED_DARK);
        browser.open(folder.resolve(page));
        browser.ask(OPENED);

        JsonNode drawn = browser.ask(DRAWN_IN);
        assertThat(drawn.path("ink").toString()).isEqualTo("[\"rgb(255, 255, 255)\"]");
        assertThat(drawn.path("links").toString()).isIn("[]", "[\"rgb(255, 255, 0)\"]");
        assertThat(drawn.path("ground").toString()).isEqualTo("[\"rgb(0, 0, 0)\"]");
    }

    static List<String> wholePages() {
        return PAGES.keySet().stream().filter(page -> page.endsWith(".html")).toList();
    }

    @Test
    void whatIsLookedForWouldBeSeen() throws IOException {
        Path page = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html>
                <html><head><title>Bad</title></head><body>
                <img src="elsewhere.png"><p style="width: 2000px; color: #ddd; background: #fff">Pale and wide</p>
                <script>window.ran = 1;</script>
                </body></html>
                """);
        browser.look(320, Colours.OWN);
        browser.open(page);

        assertThat(browser.requests())
                .containsExactly(
                        page.toUri().toString(),
                        folder.resolve("elsewhere.png").toUri().toString());
        assertThat(browser.ask("return window.ran").asInt()).isEqualTo(1);
        assertThat(browser.ask("return document.scrollingElement.scrollWidth").asInt())
                .isGreaterThan(320);
        assertThat(Axe.findings(browser))
                .anyMatch(finding -> finding.startsWith("html-has-lang"))
                .anyMatch(finding -> finding.startsWith("image-alt"))
                .anyMatch(finding -> finding.startsWith("color-contrast"));
    }

    @Test
    void onlyThePolicyKeepsThisScriptFromRunning() throws IOException {
        Path page = Files.writeString(folder.resolve("policy.html"), """
                <meta http-equiv="Content-Security-Policy" content="%s"><script>window.ran = 1;</script>
                """.formatted(Page.contentSecurityPolicy()));

        browser.open(page);
        assertThat(browser.ask("return window.ran === undefined").asBoolean()).isTrue();
        browser.heedPolicies(false);
        browser.open(page);
        assertThat(browser.ask("return window.ran").asInt()).isEqualTo(1);
        browser.heedPolicies(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alert", "confirm", "prompt", "print"})
    void whatHoldsSomebodyUpWouldBeSeen(String dialogue) throws IOException {
        browser.open(Files.writeString(folder.resolve("no-" + dialogue + ".html"), "<p>Nothing is asked here.</p>"));
        assertThat(browser.heldUp()).isFalse();

        browser.open(Files.writeString(
                folder.resolve(dialogue + ".html"), "<iframe></iframe><script>%s(1)</script>".formatted(dialogue)));
        assertThat(browser.heldUp()).isTrue();
        assertThat(browser.ask("return window.length").asInt()).isEqualTo(1);
    }
}
