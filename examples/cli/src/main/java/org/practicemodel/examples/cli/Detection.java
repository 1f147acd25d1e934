package org.practicemodel.examples.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;

/** Finds out from the beginning of an input what it is, and puts back what it looked at. */
final class Detection {

    /** A first line longer than this is a record of JSON Lines: nobody lays a document out like that. */
    private static final int LONGEST_LOOK = 1 << 20;

    private Detection() {}

    /** The format; what is none of ours goes to the strict reader, which says best what was expected. */
    static SourceFormat format(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_LOOK);
        try {
            return switch (firstCharacter(in)) {
                case '[' -> SourceFormat.DFE_CSC;
                case '<' -> SourceFormat.CIN_CENSUS;
                default -> SourceFormat.PRACTICE_RECORD;
            };
        } finally {
            in.reset();
        }
    }

    /**
     * Checks whether practice records stand one on each line. A document goes on after its first line; the first line of
     * JSON Lines is a whole record, or one that was cut off and that another record follows.
     */
    static boolean isJsonLines(String name, BufferedInputStream in) throws IOException {
        String file = name.toLowerCase(Locale.ROOT);
        if (file.endsWith(".jsonl") || file.endsWith(".ndjson")) {
            return true;
        }
        in.mark(LONGEST_LOOK);
        try {
            if (firstCharacter(in) != '{') {
                return false;
            }
            FirstLine line = new FirstLine();
            for (int looked = 1; looked < LONGEST_LOOK; looked++) {
                int next = in.read();
                if (next < 0) {
                    // One line, cut off or not, is the same either way; a document says more about where it broke.
                    return false;
                }
                if (next == '\n') {
                    return line.isWhole() ? firstCharacter(in) >= 0 : firstCharacter(in) == '{' && line.wasCutOff();
                }
                line.take(next);
            }
            return true;
        } finally {
            in.reset();
        }
    }

    /** Reads past blanks, a byte order mark and the zeros of wider encodings; -1 at the end. */
    private static int firstCharacter(BufferedInputStream in) throws IOException {
        for (int looked = 0; looked < LONGEST_LOOK / 2; looked++) {
            int next = in.read();
            boolean skipped = switch (next) {
                case ' ', '\t', '\r', '\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
                default -> false;
            };
            if (!skipped) {
                return next;
            }
        }
        return -1;
    }

    /** The first line of an input, as far as it was read, after its opening brace. */
    private static final class FirstLine {

        private int depth = 1;
        private boolean inText;
        private boolean escaped;
        private int lastMark = '{';

        void take(int next) {
            if (escaped) {
                escaped = false;
            } else if (inText) {
                escaped = next == '\\';
                inText = next != '"';
            } else if (next == '"') {
                inText = true;
            } else if (next == '{' || next == '[') {
                depth++;
            } else if (next == '}' || next == ']') {
                depth--;
            }
            if (next > ' ') {
                lastMark = next;
            }
        }

        boolean isWhole() {
            return depth <= 0;
        }

        /** Checks that the line does not end where an object of the same document may begin on the next. */
        boolean wasCutOff() {
            return inText || (lastMark != '[' && lastMark != ',' && lastMark != ':');
        }
    }
}
