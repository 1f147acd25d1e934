package org.practicemodel.core.rule;

import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/**
 * How far back rules of different books look.
 *
 * <p>For instance {@code view.episode().within(view.valueOf(Windows.EVIDENCE))}. Stateless. Our interpretation.
 */
public final class Windows {

    /** The days before the last day of the work that are looked at. */
    public static final Threshold EVIDENCE =
            LeedsDescriptors.local("evidence.windowDays", ThresholdUnit.DAYS, 183, 28, 365);

    private Windows() {}
}
