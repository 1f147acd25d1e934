package org.practicemodel.principles.internal;

import java.time.LocalDate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.view.RecordView;

/** What may be said about something that is not recorded, by the day on which it was due. */
public enum Awaited {
    /** There is still time. */
    IN_TIME,
    /** The day has passed in a type of fact that was relied on by then: the record shows that it was not there. */
    OVERDUE,
    /** The day has passed where nobody relied on the record, or the work ended first. */
    UNKNOWN;

    public static Awaited of(RecordView view, RecordType type, LocalDate due) {
        if (!view.episode().lastDay().isAfter(due)) {
            return view.episode().closed() ? UNKNOWN : IN_TIME;
        }
        return view.coverage().reliedOn(type, due) ? OVERDUE : UNKNOWN;
    }
}
