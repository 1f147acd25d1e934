package org.practicemodel.core.internal;

/** How much a source may bring before it is taken for hostile or broken. */
final class SourceLimits {

    /** Bytes of a whole source. */
    static final long DOCUMENT_BYTES = 256L * 1024 * 1024;
    /** Bytes of one part that only comes as a whole, such as a comment. */
    static final long PART_BYTES = 1024L * 1024;
    /** Levels of nesting. */
    static final int DEPTH = 64;
    /** Characters of one text. */
    static final int TEXT = 100_000;
    /** Characters of one name. */
    static final int NAME = 100;
    /** Tokens or events of one item. */
    static final int ITEM_PARTS = 100_000;
    /** Items of one source. */
    static final int ITEMS = 100_000;

    private SourceLimits() {}
}
