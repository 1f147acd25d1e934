package org.practicemodel.principles.internal;

import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/** How far back rules look in the episode for what shows how the work is done now. */
public final class LookingBack {

    public static final Threshold EVIDENCE_DAYS =
            LeedsDescriptors.local("evidence.windowDays", ThresholdUnit.DAYS, 183, 28, 365);

    private LookingBack() {}
}
