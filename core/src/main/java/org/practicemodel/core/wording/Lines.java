package org.practicemodel.core.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of plain text, wrapped so that none is wider than a page.
 *
 * <p>A text that is put in stays one paragraph, whatever it holds: it cannot pretend to be a line of the page. For
 * instance {@code new Lines().title("Findings", '=').paragraph("  ", words)}. Not thread-safe: one page, one of these.
 * Our interpretation.
 */
public final class Lines {

    /** The columns of a page. */
    public static final int WIDTH = 100;

    /** Whatever could end a line or move along it; a value can thus not pretend to be a line of the page. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+");

    private final StringBuilder text = new StringBuilder();

    /** Begins without a line. */
    public Lines() {}

    /**
     * Adds an empty line.
     *
     * @return these lines
     */
    public Lines blank() {
        text.append('\n');
        return this;
    }

    /**
     * Adds a title that is underlined across its columns.
     *
     * @param words the title
     * @param rule the sign to underline it with
     * @return these lines
     */
    public Lines title(String words, char rule) {
        paragraph("", words);
        return line(String.valueOf(rule).repeat(Math.min(WIDTH, columns(words))));
    }

    /**
     * Adds a text, each line of which is indented.
     *
     * @param indent what each line begins with, spaces for instance
     * @param words the text
     * @return these lines
     */
    public Lines paragraph(String indent, String words) {
        return hanging(indent, words, columns(indent));
    }

    /**
     * Adds a text after a beginning of its first line.
     *
     * @param beginning what the first line begins with
     * @param words the text
     * @param indent the columns by which the lines after the first are indented
     * @return these lines
     */
    public Lines hanging(String beginning, String words, int indent) {
        String start = beginning;
        for (String line : wrapped(words, WIDTH - columns(beginning), WIDTH - indent)) {
            line(start + line);
            start = " ".repeat(indent);
        }
        return this;
    }

    /**
     * Adds a text at the left, whose first line ends with another at the right edge of the page.
     *
     * @param beginning what the first line begins with
     * @param words the text
     * @param right what the first line ends with
     * @return these lines
     */
    public Lines edged(String beginning, String words, String right) {
        int room = WIDTH - columns(beginning) - columns(right) - 2;
        String start = beginning;
        String end = right;
        for (String line : wrapped(words, room, room)) {
            line(end.isEmpty() ? start + line : padded(start + line, WIDTH - columns(end)) + end);
            start = " ".repeat(columns(beginning));
            end = "";
        }
        return this;
    }

    /**
     * Adds a line as it is, but for spaces at its end.
     *
     * @param line the line
     * @return these lines
     */
    public Lines line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /**
     * Breaks a text into lines; a word that is wider than a line is cut.
     *
     * @param words the text
     * @param first the most columns of the first line, at least 1
     * @param rest the most columns of the others, at least 1
     * @return the lines, at least one
     */
    public static List<String> wrapped(String words, int first, int rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        for (String word : GAP.split(words.strip(), -1)) {
            for (String piece : pieces(word, Math.min(first, rest))) {
                int room = lines.isEmpty() ? first : rest;
                int more = columns(piece);
                if (line.length() > 0 && taken + 1 + more > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                taken = line.length() == 0 ? more : taken + 1 + more;
                line.append(line.length() == 0 ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int columns) {
        if (!word.isEmpty() && word.length() <= columns) {
            return List.of(word);
        }
        int[] points = word.codePoints().toArray();
        int count = (points.length + columns - 1) / columns;
        return IntStream.range(0, count)
                .mapToObj(piece ->
                        new String(points, piece * columns, Math.min(columns, points.length - piece * columns)))
                .toList();
    }

    /**
     * Fills a text up with spaces on its right.
     *
     * @param words the text
     * @param columns the columns it takes at least
     * @return the text and the spaces
     */
    public static String padded(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - columns(words)));
    }

    /**
     * Fills a text up with spaces on its left.
     *
     * @param words the text
     * @param columns the columns it takes at least
     * @return the spaces and the text
     */
    public static String paddedLeft(String words, int columns) {
        return " ".repeat(Math.max(0, columns - columns(words))) + words;
    }

    /**
     * Counts the columns that a text takes: marks that are put on other letters and signs that only steer take none.
     *
     * @param words the text
     * @return the number of columns
     */
    public static int columns(String words) {
        return (int) words.codePoints().filter(Lines::takesRoom).count();
    }

    private static boolean takesRoom(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK && type != Character.FORMAT && type != Character.ENCLOSING_MARK;
    }

    /**
     * Returns the lines that were added.
     *
     * @return the lines, each ended by a line feed
     */
    @Override
    public String toString() {
        return text.toString();
    }
}
