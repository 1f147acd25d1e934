package org.practicemodel.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Markup HELLO = (output, tags) -> output.writeContent("<main><h1>Hello</h1></main>");

    private static String page(String title, Markup body) {
        return new Page("en-GB", Direction.LEFT_TO_RIGHT, title, body).html();
    }

    @Test
    void theFrameIsWhole() {
        String html = page("Hello", HELLO);
        String style = style(html);

        assertThat(html.replace(style, "STYLE"))
                .isEqualTo("""
                <!DOCTYPE html>
                <html lang="en-GB" dir="ltr">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'HASH'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <title>Hello</title>
                <style>STYLE</style>
                </head>
                <body>
                <main><h1>Hello</h1></main>
                </body>
                </html>
                """.replace("HASH", Page.styleHash()).replace("'", "&#39;"));
    }

    @Test
    void theHashIsThatOfTheStyleInThePage() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(style(page("Hello", HELLO)).getBytes(StandardCharsets.UTF_8));

        assertThat(Page.styleHash()).isEqualTo("sha256-" + Base64.getEncoder().encodeToString(digest));
        assertThat(Page.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src '" + Page.styleHash()
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void theStyleFetchesNothing() {
        assertThat(style(page("Hello", HELLO))).doesNotContain("url(", "@import", "<", "http");
    }

    @Test
    void aTitleCannotEndTheTitle() {
        assertThat(page("</title><script>alert(1)</script>", HELLO))
                .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
                .doesNotContain("<script");
    }

    @Test
    void wordsMayRunFromRightToLeft() {
        assertThat(new Page("ur", Direction.RIGHT_TO_LEFT, "x", HELLO).html())
                .contains("<html lang=\"ur\" dir=\"rtl\">");
        assertThat(Direction.of("rtl")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.of("ltr")).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void wordsRunAsTheirFirstLetterDoes() {
        assertThat(Direction.ofWords("2 “rows”, مثال")).contains(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.ofWords("2 مثال rows")).contains(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.ofWords("שרה")).contains(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.ofWords("2 – 3")).isEmpty();
        assertThat(Direction.ofWords("")).isEmpty();
    }

    @Test
    void whatIsPutInIsEscapedAlsoWhenItIsWrittenAlone() {
        Markup words = (output, tags) -> {
            output.setContext("p", null);
            output.writeUserContent("<b>&");
        };

        assertThat(words.text()).isEqualTo("&lt;b&gt;&amp;");
    }

    @Test
    void tagsStayAsTheTemplateHasThem() {
        Markup watched = (output, tags) -> {
            tags.onHtmlTagOpened("form", java.util.Map.of(), output);
            tags.onHtmlTagClosed("form", output);
        };

        assertThat(watched.text()).isEmpty();
    }

    @Test
    void nothingOfThePageIsInItsDescription() throws IOException {
        assertThat(new Page("en", Direction.LEFT_TO_RIGHT, "Ava", HELLO)).hasToString("Page");
    }

    private static String style(String html) {
        return html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
    }
}
