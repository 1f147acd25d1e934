package org.practicemodel.formulation.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicemodel.core.wording.PlainText;

/** Escapes texts for Mermaid, so that nothing in them is taken for markup. */
final class MermaidText {

    private static final Pattern LIST_BEGUN = Pattern.compile("[-+*]|\\d+[.)]");

    private MermaidText() {}

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
