package org.practicemodel.core.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdKey;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

/**
 * When something that the record shows otherwise becomes history: after so many days, or once the lead has changed,
 * whichever is first.
 *
 * <p>For instance an assessment that took longer, authorised on 5 January 2026, is history from 8 July 2026. Stateless.
 * Source: rule conventions on history; our interpretation.
 */
public final class History {

    /** The days after which a settled matter is history; on the last of them it is not yet. */
    public static final Threshold AFTER_DAYS = Threshold.builder()
            .key(ThresholdKey.of("history.afterDays"))
            .unit(ThresholdUnit.DAYS)
            .defaultValue(183)
            .least(28)
            .most(730)
            .basis(Basis.ourInterpretation())
            .whoMayChange(WhoMayChange.LOCAL_AUTHORITY)
            .build();

    private History() {}

    /**
     * Returns what the record shows otherwise as something that can no longer be changed where the work has ended.
     *
     * @param view the view of the record
     * @param otherwise what the record shows otherwise
     * @return the outcome, settled on the last day of the episode if that is closed; else the outcome itself
     */
    public static Outcome.NotMet settled(RecordView view, Outcome.NotMet otherwise) {
        return view.episode().closed() ? otherwise.settledOn(view.episode().lastDay()) : otherwise;
    }

    /**
     * Checks whether a settled matter is history.
     *
     * @param view the view of the record
     * @param settledOn the day since which it can no longer be changed; empty while it can be
     * @return true after {@link #AFTER_DAYS}, or if the lead changed after that day
     */
    public static boolean holds(RecordView view, Optional<LocalDate> settledOn) {
        return settledOn
                .map(day -> view.asOf().isAfter(day.plusDays(view.valueOf(AFTER_DAYS)))
                        || view.leads().changedAfter(day))
                .orElse(false);
    }
}
