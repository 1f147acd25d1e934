package org.practicemodel.supervision.rule;

import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/** The last days before the day to look from, for records that have no episodes. */
final class Recently {

    /** A year, for learning together and observed practice. */
    static final Threshold YEAR = LeedsDescriptors.local("development.yearDays", ThresholdUnit.DAYS, 365, 183, 730);

    private Recently() {}

    /** Returns the days that a window reaches back, the day to look from included. */
    static DateInterval days(SubjectView<?> view, Threshold window) {
        return DateInterval.of(view.asOf().minusDays(view.valueOf(window)), view.asOf());
    }
}
