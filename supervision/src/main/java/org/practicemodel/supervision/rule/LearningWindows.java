package org.practicemodel.supervision.rule;

import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/** How far back the rules about learning look. */
final class LearningWindows {

    /** The days before the day to look from: a year. */
    static final Threshold YEAR = LeedsDescriptors.local("development.yearDays", ThresholdUnit.DAYS, 365, 183, 730);

    private LearningWindows() {}
}
