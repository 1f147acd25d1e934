package org.practicemodel.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The lines of a file of JSON Lines, one at a time, none longer than the limit. Not thread-safe. */
final class JsonLines extends Spliterators.AbstractSpliterator<JsonLines.Line> {

    /**
     * One line that is not blank.
     *
     * @param number the number of the line, counted from 1
     * @param source its text
     */
    record Line(int number, Source source) {}

    private static final int BUFFER = 1 << 16;
    private static final int GROWTH = 16;

    private final InputStream input;
    private final ReadLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[BUFFER];
    private int length;
    private boolean isCut;
    private int number;

    private JsonLines(InputStream input, ReadLimits limits) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.input = input;
        this.limits = limits;
    }

    static Stream<Line> of(InputStream input, ReadLimits limits) {
        return StreamSupport.stream(new JsonLines(input, limits), false).onClose(() -> {
            try {
                input.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        try {
            while (readLine()) {
                Source source = Source.of(line, length, isCut, limits);
                if (!source.isEmpty()) {
                    action.accept(new Line(number, source));
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads up to the next LF or the end; returns false where there is no further line. */
    private boolean readLine() throws IOException {
        length = 0;
        isCut = false;
        boolean any = false;
        number++;
        while (fill()) {
            any = true;
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            keep(next, stop);
            boolean isComplete = stop < end;
            next = isComplete ? stop + 1 : stop;
            if (isComplete) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        if (next == end) {
            end = Math.max(0, input.read(buffer));
            next = 0;
        }
        return next < end;
    }

    private void keep(int from, int to) {
        int room = limits.documentBytes() - length;
        int kept = Math.min(to - from, room);
        isCut |= kept < to - from;
        if (length + kept > line.length) {
            // No piece is larger than what the line holds room for already, so that any growth is enough. It grows
            // seldom, since each leaves a hole behind: a small heap that was full of them had no place for the
            // longest line.
            line = Arrays.copyOf(line, (int) Math.min(limits.documentBytes(), (long) GROWTH * line.length));
        }
        System.arraycopy(buffer, from, line, length, kept);
        length += kept;
    }
}
