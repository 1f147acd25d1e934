package org.practicemodel.principles.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in the form in which terms are compared with it, each sign with the place in the text where it stands.
 *
 * <p>Capital and small letters are the same in every locale, and so is a letter with its mark in one sign or two. Signs of
 * format, such as a soft hyphen, are left out. A run of white space and line breaks is one blank, and so is a hyphen inside a
 * word, which a line may end after. Every apostrophe is the straight one.
 */
final class FoldedText implements Signs {

    private static final int BLANK = ' ';
    private static final String APOSTROPHES = "'\u2019\u2018\u201b\u02bc\uff07";
    private static final String HYPHENS = "-\u2010\u2011\ufe63\uff0d";

    private int count;
    private int[] signs;
    private int[] starts;
    private int[] ends;

    private FoldedText(int length) {
        this.signs = new int[length];
        this.starts = new int[length];
        this.ends = new int[length];
    }

    static FoldedText of(CharSequence text) {
        FoldedText folded = new FoldedText(text.length());
        int at = 0;
        while (at < text.length()) {
            int sign = Character.codePointAt(text, at);
            int end = at + Character.charCount(sign);
            folded.take(sign, at, end, text);
            at = end;
        }
        return folded;
    }

    private void take(int sign, int start, int end, CharSequence text) {
        if (Character.getType(sign) == Character.FORMAT) {
            return;
        }
        if (isBlank(sign) || (isHyphen(sign) && joins(end, text))) {
            if (count > 0 && signs[count - 1] != BLANK) {
                add(BLANK, start, end);
            }
        } else if (isApostrophe(sign)) {
            add('\'', start, end);
        } else if (sign < 0x80 || !isOfWord(sign)) {
            add(Character.toLowerCase(sign), start, end);
        } else {
            Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD)
                    .codePoints()
                    .forEach(part -> add(Character.toLowerCase(part), start, end));
        }
    }

    /** A hyphen joins two words where it follows the first at once, and the other follows it at once or in the next line. */
    private boolean joins(int end, CharSequence text) {
        if (count == 0 || !isOfWord(signs[count - 1])) {
            return false;
        }
        int next = end;
        while (next < text.length() && Character.getType(Character.codePointAt(text, next)) == Character.FORMAT) {
            next += Character.charCount(Character.codePointAt(text, next));
        }
        if (next == text.length()) {
            return false;
        }
        int sign = Character.codePointAt(text, next);
        return isOfWord(sign) || isLineBreak(sign);
    }

    private void add(int sign, int start, int end) {
        if (count == signs.length) {
            signs = Arrays.copyOf(signs, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        signs[count] = sign;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int at(int position) {
        return signs[position];
    }

    /** Returns where in the text a sign begins, in UTF-16 units. */
    int start(int position) {
        return starts[position];
    }

    /** Returns where in the text a sign ends, in UTF-16 units. */
    int end(int position) {
        return ends[position];
    }

    /** Checks whether a sign belongs to a word: a letter, a digit or a mark that is set on one. */
    static boolean isOfWord(int sign) {
        if (Character.isLetterOrDigit(sign)) {
            return true;
        }
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Checks whether a sign is white space or a line break; Java takes one of them, the next line, for neither. */
    static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || isLineBreak(sign);
    }

    static boolean isApostrophe(int sign) {
        return APOSTROPHES.indexOf(sign) >= 0;
    }

    static boolean isLineBreak(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\u0085' || sign == '\u2028' || sign == '\u2029';
    }

    private static boolean isHyphen(int sign) {
        return HYPHENS.indexOf(sign) >= 0;
    }
}
