package org.practicemodel.formulation.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicemodel.core.wording.PlainText;

/** Escapes texts for Markdown and for Mermaid, so that nothing in them is taken for markup. */
final class MarkdownText {

    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*_\\[\\]{}|~#@!$]");
    private static final Pattern LIST_AT_START = Pattern.compile("^[-+=]");
    private static final Pattern NUMBER_AT_START = Pattern.compile("^(\\d+)([.)])");
    private static final Pattern LIST_BEGUN = Pattern.compile("[-+*]|\\d+[.)]");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(://|www\\.|mailto:|xmpp:)");

    private MarkdownText() {}

    /** One line that may begin a paragraph or an item. */
    static String escaped(String text) {
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
        return found.substring(0, sign) + "\\\\" + found.substring(sign);
    }

    /**
     * A label of a Mermaid diagram: every sign but letters, digits and plain punctuation by its number, and so what would
     * begin a list.
     */
    static String label(String text) {
        String line = PlainText.line(text);
        Matcher list = LIST_BEGUN.matcher(line);
        int marker = list.lookingAt() ? list.end() - 1 : -1;
        StringBuilder label = new StringBuilder();
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int point = line.codePointAt(at);
            if (at != marker && isPlain(point)) {
                label.appendCodePoint(point);
            } else {
                label.append('#').append(point).append(';');
            }
        }
        return label.toString();
    }

    private static boolean isPlain(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || " ,.?'’“”()–-…".indexOf(point) >= 0;
    }
}
