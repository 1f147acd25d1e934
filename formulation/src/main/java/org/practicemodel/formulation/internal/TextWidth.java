package org.practicemodel.formulation.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How wide a text is at most, whatever font there is: no font is asked, so that a picture is the same everywhere. Widths
 * are those of the widest common screen fonts, rounded up.
 */
final class TextWidth {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern SIGN = Pattern.compile("\\X");
    private static final String MORE = "…";
    private static final String THIN = "ijlI' ";
    private static final String NARROW = "ft.,:;![]()|-/‘’";
    private static final String SLIM = "r\"“”*`_–";
    private static final String BROAD = "mwMW@%&…—";
    private static final String SHORT_ARABIC = "اأإآٱءدذرزڈڑژوؤهةہ";
    private static final String MEDIUM_ARABIC = "جحخچطظعغقلمنںىيیئھ";
    private static final String LONG_ARABIC = "ےۓ";
    private static final double BOLD = 1.18;
    private static final int HEBREW = 0x0590;
    private static final int END_OF_ASCII = 0x7F;
    private static final int END_OF_ALPHABETS = 0x0600;
    private static final int LIGATURES = 0xFDF0;
    private static final int END_OF_LIGATURES = 0xFE00;
    private static final int SYLLABARIES_OF_WIDE_SIGNS = 0x12000;
    private static final int END_OF_WIDE_SIGNS = 0x17000;

    private TextWidth() {}

    /** Returns the width of a text in the unit of its size. */
    static double of(String text, int size, boolean bold) {
        double ems = text.codePoints().mapToDouble(TextWidth::ems).sum();
        return ems * size * (bold ? BOLD : 1);
    }

    /** Breaks a text into so many lines at most; where there is more, the last line ends with three dots. */
    static List<String> wrapped(String text, int width, int size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : GAP.split(text.strip(), -1)) {
            for (String piece : pieces(word, width, size, bold)) {
                String longer = line.length() == 0 ? piece : line + " " + piece;
                if (line.length() > 0 && of(longer, size, bold) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
                if (lines.size() > most) {
                    return cut(lines, width, size, bold, most);
                }
            }
        }
        lines.add(line.toString());
        return lines.size() > most ? cut(lines, width, size, bold, most) : lines;
    }

    private static List<String> cut(List<String> lines, int width, int size, boolean bold, int most) {
        List<String> cut = new ArrayList<>(lines.subList(0, most));
        List<String> signs = new ArrayList<>(signs(cut.get(most - 1), width, size, bold));
        while (!signs.isEmpty() && of(String.join("", signs) + MORE, size, bold) > width) {
            signs.remove(signs.size() - 1);
        }
        cut.set(most - 1, String.join("", signs) + MORE);
        return cut;
    }

    /** Cuts a word that is wider than a line, never inside a sign that is put together from several characters. */
    private static List<String> pieces(String word, int width, int size, boolean bold) {
        if (of(word, size, bold) <= width) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String sign : signs(word, width, size, bold)) {
            if (piece.length() > 0 && of(piece + sign, size, bold) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(sign);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** What is read as one sign; what is wider than a line is no sign but a heap of them. */
    private static List<String> signs(String text, int width, int size, boolean bold) {
        return SIGN.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(sign -> of(sign, size, bold) <= width
                        ? Stream.of(sign)
                        : sign.codePoints().mapToObj(Character::toString))
                .toList();
    }

    private static double ems(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (BROAD.indexOf(point) >= 0) {
            return 1.05;
        }
        if (THIN.indexOf(point) >= 0) {
            return 0.33;
        }
        if (NARROW.indexOf(point) >= 0) {
            return 0.41;
        }
        if (SLIM.indexOf(point) >= 0) {
            return 0.53;
        }
        if (point <= END_OF_ASCII) {
            return Character.isUpperCase(point) ? 0.79 : Character.isLetterOrDigit(point) ? 0.64 : 0.85;
        }
        return beyondAscii(point);
    }

    private static double beyondAscii(int point) {
        if (point < END_OF_ALPHABETS) {
            return point < HEBREW ? ofAlphabet(point) : 0.8;
        }
        if (SHORT_ARABIC.indexOf(point) >= 0) {
            return 0.65;
        }
        if (MEDIUM_ARABIC.indexOf(point) >= 0) {
            return 1;
        }
        if (LONG_ARABIC.indexOf(point) >= 0) {
            return 1.6;
        }
        if (point >= LIGATURES && point < END_OF_LIGATURES) {
            return 9;
        }
        boolean wide = point >= SYLLABARIES_OF_WIDE_SIGNS && point < END_OF_WIDE_SIGNS;
        return wide ? 6 : 1.4;
    }

    /** A letter with a mark is as wide as the letter. */
    private static double ofAlphabet(int point) {
        int letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
        return Character.isLetter(letter) && letter <= END_OF_ASCII ? Math.max(ems(letter), 0.41) : 1.05;
    }
}
