package org.practicemodel.principles.internal;

import java.time.LocalDate;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Threshold;

/** Whether a statutory limit may decide, or only inform. */
public final class InForce {

    private InForce() {}

    /** Checks whether the edition has the limit checked and in force on the day of the event it runs from. */
    public static boolean decides(RecordView view, Threshold limit, LocalDate on) {
        return view.model()
                .limit(limit.key())
                .filter(found -> !found.informsOnly(on))
                .isPresent();
    }
}
