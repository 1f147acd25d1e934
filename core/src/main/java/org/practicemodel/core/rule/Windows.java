package org.practicemodel.core.rule;

import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/**
 * The times that rules of different books, or a rule and an agenda, have in common.
 *
 * <p>For instance {@code view.episode().within(view.valueOf(Windows.EVIDENCE))}. Stateless. Our interpretation.
 */
public final class Windows {

    /** The days before the last day of the work that are looked at. */
    public static final Threshold EVIDENCE =
            LeedsDescriptors.local("evidence.windowDays", ThresholdUnit.DAYS, 183, 28, 365);

    /** The days after which a hypothesis is to be looked at again. */
    public static final Threshold HYPOTHESIS =
            LeedsDescriptors.local("hypothesis.revisitDays", ThresholdUnit.DAYS, 91, 28, 183);

    /** The days after which a plan for which nothing else is laid down is to be looked at again. */
    public static final Threshold PLAN_REVIEW =
            LeedsDescriptors.local("plan.reviewMaxDays", ThresholdUnit.DAYS, 91, 28, 183);

    /** The working days within which what was agreed is to be shared. */
    public static final Threshold SHARE =
            LeedsDescriptors.local("share.workingDays", ThresholdUnit.WORKING_DAYS, 10, 3, 40);

    private Windows() {}
}
