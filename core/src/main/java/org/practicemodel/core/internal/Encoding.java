package org.practicemodel.core.internal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the encoding of a text is found from its first bytes. */
enum Encoding {
    /** UTF-8, or what a byte order mark says. */
    JSON {
        @Override
        Optional<Charset> withoutMark(ByteBuffer start) {
            return Optional.of(StandardCharsets.UTF_8);
        }
    },
    /** What a byte order mark or the XML declaration says, or else UTF-8. */
    XML {
        @Override
        Optional<Charset> withoutMark(ByteBuffer start) {
            byte[] first = new byte[Math.min(start.remaining(), BYTES_NEEDED)];
            start.duplicate().get(first);
            Matcher declared = DECLARATION.matcher(new String(first, StandardCharsets.ISO_8859_1));
            if (!declared.lookingAt()) {
                return Optional.of(StandardCharsets.UTF_8);
            }
            try {
                return Optional.of(Charset.forName(declared.group(1)));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return Optional.empty();
            }
        }
    };

    /** The most bytes that are looked at. */
    static final int BYTES_NEEDED = 200;

    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** Returns the encoding and moves behind its byte order mark; empty where it is not one that Java knows. */
    Optional<Charset> of(ByteBuffer start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            start.position(start.position() + 3);
            return Optional.of(StandardCharsets.UTF_8);
        }
        // Both decoders take the mark themselves.
        if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        return withoutMark(start);
    }

    abstract Optional<Charset> withoutMark(ByteBuffer start);

    private static boolean begins(ByteBuffer start, int... mark) {
        if (start.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (Byte.toUnsignedInt(start.get(start.position() + i)) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
