package org.practicemodel.core.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts escaped for Markdown, so that nothing in them is taken for markup.
 *
 * <p>For instance {@code MarkdownText.escaped("*quiet*")} is {@code \*quiet\*}. Stateless. Source: CommonMark and what
 * GitHub adds to it; our interpretation.
 */
public final class MarkdownText {

    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]{}|~#@!$]");
    private static final Pattern LIST_AT_START = Pattern.compile("^[-+=]");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(://|www\\.|mailto:|xmpp:)");

    private MarkdownText() {}

    /**
     * Returns a text as one line that may begin a paragraph or an item.
     *
     * @param text the text
     * @return the line, without a line feed
     */
    public static String escaped(String text) {
        String plain =
                PlainText.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String marked = ALWAYS.matcher(plain).replaceAll("\\\\$0");
        String unlinked = WEB_ADDRESS.matcher(marked).replaceAll(found -> unlinked(found.group()));
        return NUMBER_AT_START
                .matcher(LIST_AT_START.matcher(unlinked).replaceFirst("\\\\$0"))
                .replaceFirst("$1\\\\$2");
    }

    private static String unlinked(String found) {
        int sign = found.indexOf(':') < 0 ? found.indexOf('.') : found.indexOf(':');
        return found.substring(0, sign) + Matcher.quoteReplacement("\\") + found.substring(sign);
    }
}
