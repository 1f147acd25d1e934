package org.practicemodel.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The text of a source within the limits, decoded strictly: everything before the first bytes that are no text is handed
 * over, and then it ends with an error. It knows its own errors from those of whoever reads it. Not thread-safe.
 */
final class SourceText extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream in;
    private final Encoding encoding;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private Optional<CharsetDecoder> decoder = Optional.empty();
    private long total;
    private long part;
    private boolean ended;
    private boolean content;
    private int line = 1;
    private int column = 1;
    private boolean badText;
    private boolean tooLarge;
    private Optional<IOException> failure = Optional.empty();

    SourceText(InputStream in, Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
    }

    /** Begins a new part: the reader has taken all before it. */
    void nextPart() {
        part = 0;
    }

    /** Checks whether it ended because a limit was passed. */
    boolean isTooLarge() {
        return tooLarge;
    }

    /** Checks whether it ended at bytes that are no text. */
    boolean isBadText() {
        return badText;
    }

    /** Checks whether anything but blanks was read so far. */
    boolean hasContent() {
        return content;
    }

    /** Returns a place on the line of the first character that was not handed over. */
    Place end(Place place) {
        return place.at(line, column);
    }

    /** Returns the error with which the input itself ended, if it did. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!chars.hasRemaining()) {
            decodeMore();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(buffer, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        CharsetDecoder decoding = decoder();
        chars.clear();
        CoderResult result = decoding.decode(bytes, chars, ended);
        while (chars.position() == 0 && !result.isError() && !ended) {
            fill();
            result = decoding.decode(bytes, chars, ended);
        }
        chars.flip();
        if (result.isError() && !chars.hasRemaining()) {
            throw badText();
        }
        count();
    }

    private void count() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char character = chars.get(i);
            content |= character > ' ';
            column = character == '\n' ? 1 : column + 1;
            line += character == '\n' ? 1 : 0;
        }
    }

    private CharsetDecoder decoder() throws IOException {
        if (decoder.isEmpty()) {
            while (!ended && bytes.remaining() < Encoding.BYTES_NEEDED) {
                fill();
            }
            decoder = Optional.of(encoding.of(bytes)
                    .orElseThrow(this::badText)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT));
        }
        return decoder.get();
    }

    private IOException badText() {
        badText = true;
        return new CharacterCodingException();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count;
        try {
            count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        total += Math.max(0, count);
        part += Math.max(0, count);
        if (total > SourceLimits.DOCUMENT_BYTES || part > SourceLimits.PART_BYTES) {
            tooLarge = true;
            throw new IOException("The source is too large");
        }
    }

    /** Leaves the input open: whoever opened it closes it. */
    @Override
    public void close() {
        // Nothing of its own to close.
    }
}
