package org.practicemodel.core.rule;

import org.practicemodel.core.view.RecordView;

/**
 * The nearest place there is for something that is not recorded.
 *
 * <p>For instance {@code Nearest.episode(view)}. Stateless. Our interpretation.
 */
public final class Nearest {

    private Nearest() {}

    /**
     * Obtains evidence that something is not recorded beside the episode that rules look at.
     *
     * @param view the view of the record
     * @return the evidence; it points at the record as a whole where no episode is recorded
     */
    public static Evidence episode(RecordView view) {
        return view.episode()
                .entry()
                .map(episode -> Evidence.missing(view, episode))
                .orElseGet(Evidence::missing);
    }
}
