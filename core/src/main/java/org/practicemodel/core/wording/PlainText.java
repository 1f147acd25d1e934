package org.practicemodel.core.wording;

import java.util.regex.Pattern;

/**
 * What somebody wrote, as it can be shown in any format: the same words without signs that are no part of them.
 *
 * <p>Left out are signs that turn the direction of whatever follows them, since they would turn our words too. Signs that
 * no document may hold (controls but for the line break, halves of a pair, noncharacters) become U+FFFD, so that it can be
 * seen that something was there. For instance {@code PlainText.of("rows\u0000")}. Escaping is left to each format.
 * Stateless. Our interpretation.
 */
public final class PlainText {

    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /**
     * Returns a text as it can be shown, its lines kept.
     *
     * @param text the text
     * @return the text, whose lines are broken by line feeds
     */
    public static String of(String text) {
        return text.chars().allMatch(PlainText::isPlain) ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n").replace('\t', ' ');
        StringBuilder shown = new StringBuilder(lines.length());
        TURNING.matcher(lines)
                .replaceAll("")
                .codePoints()
                .map(point -> mayStand(point) ? point : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /**
     * Returns a text as it can be shown in one line, each gap a single space.
     *
     * @param text the text
     * @return the line; empty where the text has nothing but gaps
     */
    public static String line(String text) {
        return GAP.matcher(of(text)).replaceAll(" ").strip();
    }

    /** Letters and marks below the signs that break lines or turn them, which nearly every text is made of. */
    private static boolean isPlain(int sign) {
        return sign == '\n' || (sign >= ' ' && sign < 0x7F) || (sign >= 0xA0 && sign < 0x2028);
    }

    private static boolean mayStand(int point) {
        int type = Character.getType(point);
        boolean control = type == Character.CONTROL && point != '\n';
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !control && !noncharacter && type != Character.SURROGATE;
    }
}
