package org.practicemodel.core.internal;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.practicemodel.core.problem.ProblemCode;

/**
 * The items of a source, read one at a time.
 *
 * <p>Where the text stops being readable, the items before it stand; the one it stops in is not made, since a deletion
 * marker may have been still to come; and a last item without a section says where and why. Not thread-safe.
 */
public abstract class SourceItems {

    /** The end of all reading, with the reason. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final ProblemCode code;
        private final String expected;

        Unreadable(Place place, ProblemCode code, String expected) {
            super(expected, null, false, false);
            this.place = place;
            this.code = code;
            this.expected = expected;
        }

        /** Returns the same with another code, if it has the first. */
        Unreadable as(ProblemCode from, ProblemCode to, String instead) {
            return code == from ? new Unreadable(place, to, instead) : this;
        }
    }

    /** The end of one item that is too large; the next is still read. */
    static final class ItemTooLarge extends Exception {

        private static final long serialVersionUID = 1L;

        ItemTooLarge() {
            super("The item is too large", null, false, false);
        }
    }

    private final SourceText text;
    private ProblemLog log = new ProblemLog();
    private int index;
    private int parts;
    private boolean ended;

    SourceItems(InputStream in, Encoding encoding) {
        text = new SourceText(in, encoding);
    }

    /** Reads on to the next item; empty at the end of the source. */
    abstract Optional<SourceItem> readNext() throws Unreadable;

    /**
     * Returns the items in the order of the source, read while they are taken.
     *
     * @return the items, once
     */
    public final Stream<SourceItem> stream() {
        return StreamSupport.stream(
                new AbstractSpliterator<SourceItem>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super SourceItem> action) {
                        Optional<SourceItem> next = next();
                        next.ifPresent(action);
                        return next.isPresent();
                    }
                },
                false);
    }

    private Optional<SourceItem> next() {
        if (ended) {
            return Optional.empty();
        }
        log = new ProblemLog();
        try {
            Optional<SourceItem> item = readNext();
            ended = item.isEmpty();
            return ended && log.mark() > 0 ? Optional.of(item(Optional.empty())) : item;
        } catch (Unreadable e) {
            ended = true;
            log.problem(e.place, e.code, e.expected);
            return Optional.of(item(Optional.empty()));
        }
    }

    final ProblemLog log() {
        return log;
    }

    final SourceText text() {
        return text;
    }

    /** Begins an item and returns its index. */
    final int beginItem(Place place) throws Unreadable {
        if (index == SourceLimits.ITEMS) {
            throw new Unreadable(
                    place, ProblemCode.TOO_LARGE, "at most " + SourceLimits.ITEMS + " children in one source");
        }
        parts = 0;
        return index;
    }

    /** Counts a token or event of an item. */
    final void countPart() throws ItemTooLarge {
        parts++;
        if (parts > SourceLimits.ITEM_PARTS) {
            throw new ItemTooLarge();
        }
    }

    /** Notes that an item was skipped for its size; what was noted about it before is taken back. */
    final void tooLarge(Place place, int mark) {
        log.backTo(mark);
        log.problem(
                place,
                ProblemCode.TOO_LARGE,
                "a child with at most " + SourceLimits.ITEM_PARTS + " parts; this one was left out");
    }

    final SourceItem item(Optional<SourceSection> section) {
        return new SourceItem(index++, section, log);
    }

    /** Tells what it means that the parser stopped: an error of the input itself is thrown on. */
    final Unreadable stopped(Place place, ProblemCode code, String expected) {
        if (text.failure().isPresent()) {
            throw new UncheckedIOException(text.failure().get());
        }
        if (text.isTooLarge()) {
            return new Unreadable(
                    text.end(place),
                    ProblemCode.TOO_LARGE,
                    "at most " + SourceLimits.DOCUMENT_BYTES + " bytes, and " + SourceLimits.PART_BYTES
                            + " in one part");
        }
        return text.isBadText()
                ? new Unreadable(
                        text.end(place), ProblemCode.BAD_TEXT, "text in UTF-8, or in the encoding that it declares")
                : new Unreadable(place, code, expected);
    }
}
