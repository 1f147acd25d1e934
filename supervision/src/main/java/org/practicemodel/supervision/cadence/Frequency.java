package org.practicemodel.supervision.cadence;

import java.time.LocalDate;

/** What was agreed on how often something comes round. */
interface Frequency {

    /** Returns by when it is due after the day on which it last took place or was agreed. */
    Due after(LocalDate day);
}
