package org.practicemodel.core.time;

/**
 * An answer that may have to stay open, because the dates it rests on are known only in part.
 *
 * <p>Used in place of a boolean so that "not known" cannot be taken for "no". For instance, whether somebody born in
 * 2001 was under 25 on 1 June 2026 is {@link #UNKNOWN}.
 *
 * <p>Our interpretation. Immutable and thread-safe.
 */
public enum Answer {
    /** So on every day that the date may be. */
    YES,
    /** Not so on any day that the date may be. */
    NO,
    /** So on some of the days that the date may be, and not on others. */
    UNKNOWN;

    static Answer of(boolean always, boolean never) {
        if (always) {
            return YES;
        }
        return never ? NO : UNKNOWN;
    }
}
