package org.practicemodel.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one document, never longer than the limit.
 *
 * @param text the text without a byte order mark, U+FFFD for bytes that are not UTF-8
 * @param isCut whether there was more than the limit allows
 * @param malformed the offsets in the text where bytes are not UTF-8
 */
record Source(String text, boolean isCut, List<Integer> malformed) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static Source of(String text, ReadLimits limits) {
        boolean tooLong = text.length() > limits.documentBytes();
        return new Source(withoutMark(tooLong ? text.substring(0, limits.documentBytes()) : text), tooLong, List.of());
    }

    static Source of(InputStream bytes, ReadLimits limits) throws IOException {
        int most = limits.documentBytes();
        byte[] read = bytes.readNBytes(most);
        return of(read, read.length, read.length == most && bytes.read() >= 0, limits);
    }

    static Source of(byte[] bytes, ReadLimits limits) {
        int length = Math.min(bytes.length, limits.documentBytes());
        return of(bytes, length, length < bytes.length, limits);
    }

    static Source of(byte[] bytes, int length, boolean isCut, ReadLimits limits) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? new Source(withoutMark(text), isCut, List.of())
                : decoded(ByteBuffer.wrap(bytes, 0, length), isCut, limits.problems());
    }

    /** Finds what is not UTF-8. A character that the limit cut in two at the end is left out, since it may be sound. */
    private static Source decoded(ByteBuffer bytes, boolean isCut, int mostProblems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        List<Integer> malformed = new ArrayList<>();
        CoderResult result = decoder.decode(bytes, text, !isCut);
        while (result.isError()) {
            if (malformed.size() <= mostProblems) {
                malformed.add(text.position());
            }
            bytes.position(bytes.position() + result.length());
            text.put(REPLACEMENT);
            result = decoder.decode(bytes, text, !isCut);
        }
        String all = text.flip().toString();
        String marked = withoutMark(all);
        int shift = all.length() - marked.length();
        return new Source(
                marked, isCut, malformed.stream().map(offset -> offset - shift).toList());
    }

    /** Some systems put a byte order mark before UTF-8; it says nothing and is left out. */
    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return !isCut && text.chars().allMatch(character -> " \t\r\n".indexOf(character) >= 0);
    }
}
