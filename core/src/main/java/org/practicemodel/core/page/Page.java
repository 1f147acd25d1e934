package org.practicemodel.core.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import org.practicemodel.core.internal.JtepageGenerated;

/**
 * A whole page: the one frame that all pages have, around a body of its own.
 *
 * <p>The page is one file of HTML. It has no script and fetches nothing, and says so in a policy of its own, so that it
 * can be opened from a disk, sent or served as it is. Its one style stands in it; a host that serves pages under a policy
 * of its own allows that style by its hash. The page can be read without any style too. It prints in large print and
 * black and white, and reflows down to 320 pixels. What it is written with, and why, is in
 * {@code core/docs/decisions/0002-templates-compiled-at-build.md}.
 *
 * <p>For instance {@code new Page("en-GB", Direction.LEFT_TO_RIGHT, "Making sense together", body).html()}. Immutable and
 * thread-safe if the body is. Our interpretation; Web Content Accessibility Guidelines 2.2, level AA.
 *
 * @param language the language of our words in the page, as HTML names it, such as {@code en-GB}
 * @param direction the direction of those words
 * @param title the title; it is not shown in the page, so the body begins with a heading
 * @param body what the page holds, a {@code main} element to begin with
 */
public record Page(String language, Direction direction, String title, Markup body) {

    private static final String STYLE = read("page.css");

    private static final String STYLE_HASH = "sha256-" + hash(STYLE);

    /**
     * Returns the hash of the style that every page has, as a policy names it.
     *
     * @return the SHA-256 hash of the style in Base64, after {@code sha256-}
     */
    public static String styleHash() {
        return STYLE_HASH;
    }

    /**
     * Returns the policy under which pages are shown whole: nothing but their own style.
     *
     * @return the value of a {@code Content-Security-Policy} header
     */
    public static String contentSecurityPolicy() {
        return "default-src 'none'; style-src '" + STYLE_HASH + "'; base-uri 'none'; form-action 'none'";
    }

    /**
     * Returns the page.
     *
     * @return the HTML, whose lines end with a line feed
     */
    public String html() {
        Markup page = (output, tags) -> JtepageGenerated.render(
                output, tags, language, direction.code(), title, contentSecurityPolicy(), STYLE, body);
        return page.text();
    }

    /** Shows the type only, never what the page holds. */
    @Override
    public String toString() {
        return "Page";
    }

    private static String read(String file) {
        try (InputStream style = Page.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(style, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style of pages is unreadable", unreadable);
        }
    }

    private static String hash(String style) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException notJava) {
            throw new IllegalStateException("Every Java has SHA-256", notJava);
        }
    }
}
