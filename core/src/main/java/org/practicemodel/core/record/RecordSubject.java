package org.practicemodel.core.record;

/**
 * Whom or what a record is about. Records of different subjects are never nested, and no rule looks at more than one.
 *
 * <p>For instance {@link #FAMILY} for a {@link PracticeRecord}. Immutable and thread-safe. Source: rule conventions on the
 * three subjects; our interpretation.
 */
public enum RecordSubject {

    /** The work with one family. */
    FAMILY,

    /** The supervision and learning of one worker. */
    WORKER,

    /** The make-up of one team, and what it does together. */
    TEAM
}
