package org.practicemodel.core.json;

/** What must be known about a text before or besides what the parser makes of it. */
final class RawText {

    private static final int UNICODE_ESCAPE = 6;

    private RawText() {}

    /**
     * Checks whether a quoted text has more characters than a limit, without copying it.
     *
     * @param source the document
     * @param from the offset after the opening quotation mark
     * @param limit the most characters
     * @return true if it is longer, whether or not it ends
     */
    static boolean isLonger(String source, int from, int limit) {
        int characters = 0;
        int next = from;
        while (next < source.length() && characters <= limit) {
            char current = source.charAt(next);
            if (current == '"') {
                return false;
            }
            if (current != '\\') {
                next++;
            } else if (next + 1 < source.length() && source.charAt(next + 1) == 'u') {
                next += UNICODE_ESCAPE;
            } else {
                next += 2;
            }
            characters++;
        }
        return characters > limit;
    }

    /** Checks whether a text holds half of a surrogate pair, which no encoding can carry. */
    static boolean isBroken(String text) {
        int next = 0;
        while (next < text.length()) {
            int character = text.codePointAt(next);
            if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                return true;
            }
            next += Character.charCount(character);
        }
        return false;
    }
}
