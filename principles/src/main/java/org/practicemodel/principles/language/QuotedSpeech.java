package org.practicemodel.principles.language;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What stands between quotation marks in a text, straight or curly, single or double: somebody's speech, which is not ours to
 * suggest words for.
 *
 * <p>An apostrophe is told from a single quotation mark by what stands around it. Where that leaves two readings, the longer
 * quotation is taken, and a quotation that opens with a curly or double mark and is never closed goes on to the end: a
 * suggestion that is lost costs less than one about a family's own words.
 */
final class QuotedSpeech {

    /** What may close each mark that only ever opens; the straight double mark after a digit is a measure. */
    private static final Map<Character, String> CLOSERS = Map.of(
            '"',
            "\"\u201d",
            '\u201c',
            "\u201d\"",
            '\u201e',
            "\u201c\u201d\"",
            '\u201f',
            "\u201d\"",
            '\u00ab',
            "\u00bb");

    /** Words that begin with an apostrophe of their own, as in "rock 'n' roll" and "'til". */
    private static final Set<String> CUT_AT_THE_FRONT = Set.of("n", "em", "til", "tis", "twas", "bout", "round");

    private static final Pattern DECADE = Pattern.compile("[0-9]0s");

    /** Words that end with an apostrophe of their own, as in "wi' her"; so may those in -in' and the possessive of a plural. */
    private static final Set<String> CUT_AT_THE_END = Set.of("o", "t", "th", "an", "wi", "ha");

    private final String text;
    private final NavigableMap<Integer, Integer> spoken = new TreeMap<>();

    /** No single mark before this place closes anything, so that no stretch is looked through twice. */
    private int noneCloses;

    private QuotedSpeech(String text) {
        this.text = text;
    }

    static QuotedSpeech in(String text) {
        QuotedSpeech speech = new QuotedSpeech(text);
        int at = 0;
        while (at < text.length()) {
            at = speech.after(at);
        }
        return speech;
    }

    /** Checks whether a place lies in speech. */
    boolean covers(int place) {
        Map.Entry<Integer, Integer> nearest = spoken.floorEntry(place);
        return nearest != null && place < nearest.getValue();
    }

    private int after(int at) {
        char mark = text.charAt(at);
        if (CLOSERS.containsKey(mark) && (mark != '"' || !isDigitBefore(at))) {
            return speech(at, closerOf(at, CLOSERS.getOrDefault(mark, "")));
        }
        if (opensSingle(at)) {
            int closer = closerOfSingle(at + 1);
            if (closer >= 0) {
                return speech(at, closer);
            }
            if (mark != '\'') {
                return speech(at, text.length());
            }
        }
        return at + 1;
    }

    private int speech(int opener, int closer) {
        int end = Math.min(closer + 1, text.length());
        spoken.put(opener, end);
        return end;
    }

    private int closerOf(int opener, String closers) {
        int at = opener + 1;
        while (at < text.length() && closers.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The curly mark opens wherever it stands, the straight one where it follows no word and a word follows it. */
    private boolean opensSingle(int at) {
        char mark = text.charAt(at);
        boolean mayOpen = mark == '\u2018'
                || mark == '\u201a'
                || (mark == '\'' && !isWordBefore(at) && at + 1 < text.length() && !isBlankAt(at + 1));
        return mayOpen && !isCutAtTheFront(at + 1);
    }

    /** Finds what closes a single mark in the same paragraph: the first mark that surely does, else the last that may. */
    private int closerOfSingle(int from) {
        if (from <= noneCloses) {
            return -1;
        }
        int may = -1;
        int at = from;
        while (at < text.length() && !endsParagraph(at)) {
            if (closesSingle(at)) {
                may = at;
                if (!mayBeOfTheWord(at)) {
                    return at;
                }
            } else if (may >= 0 && opensSingle(at)) {
                return may;
            }
            at++;
        }
        if (may < 0) {
            noneCloses = at;
        }
        return may;
    }

    private boolean closesSingle(int at) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '\u2019') && at > 0 && !isBlankAt(at - 1) && !isWordAfter(at);
    }

    /** An apostrophe at the end of a word may be the word's own where another word follows in the same sentence. */
    private boolean mayBeOfTheWord(int at) {
        if (at + 1 >= text.length() || !isBlankAt(at + 1)) {
            return false;
        }
        String word = wordBefore(at);
        return word.endsWith("s") || CUT_AT_THE_END.contains(word) || (word.length() > 3 && word.endsWith("in"));
    }

    private boolean isCutAtTheFront(int from) {
        int end = from;
        while (end < text.length() && end - from < 6 && FoldedText.isOfWord(text.codePointAt(end))) {
            end++;
        }
        String word = lower(text.substring(from, end));
        return CUT_AT_THE_FRONT.contains(word) || DECADE.matcher(word).matches();
    }

    /** The last letters before a place, as many as it takes to know the word's end. */
    private String wordBefore(int at) {
        int from = at;
        while (from > 0 && at - from < 6 && FoldedText.isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return lower(text.substring(from, at));
    }

    private boolean endsParagraph(int at) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && isBlankAt(next) && text.charAt(next) != '\n') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n';
    }

    private boolean isWordBefore(int at) {
        return at > 0 && FoldedText.isOfWord(text.codePointBefore(at));
    }

    private boolean isDigitBefore(int at) {
        return at > 0 && Character.isDigit(text.codePointBefore(at));
    }

    private boolean isWordAfter(int at) {
        return at + 1 < text.length() && FoldedText.isOfWord(text.codePointAt(at + 1));
    }

    private boolean isBlankAt(int at) {
        return FoldedText.isBlank(text.charAt(at));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
