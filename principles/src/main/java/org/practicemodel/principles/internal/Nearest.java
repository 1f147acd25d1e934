package org.practicemodel.principles.internal;

import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.view.RecordView;

/** The nearest place there is for something that is not recorded. */
public final class Nearest {

    private Nearest() {}

    /** Beside the episode, or the record as a whole where no episode is recorded. */
    public static Evidence episode(RecordView view) {
        return view.episode()
                .entry()
                .map(episode -> Evidence.missing(view, episode))
                .orElseGet(Evidence::missing);
    }
}
