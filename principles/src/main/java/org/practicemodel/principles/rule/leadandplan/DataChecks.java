package org.practicemodel.principles.rule.leadandplan;

import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.vocabulary.WhoMayChange;

/** Limits that public checks of national data returns use, and that we take over. */
final class DataChecks {

    static final Basis LEAD_WORKERS = Basis.of(
            BasisKind.CASE_SYSTEM, Citation.of("data checks of the return on children looked after", "SW10STG2"));

    static final Basis PLANS = Basis.of(
            BasisKind.CASE_SYSTEM, Citation.of("data checks of the children in need census", "4014, 4016, 4017"));

    static final Threshold LEAD_OVERLAP = days("lead.overlapToleranceDays", LEAD_WORKERS);

    static final Threshold LEAD_GAP = days("lead.gapToleranceDays", LEAD_WORKERS);

    static final Threshold PLAN_OVERLAP = days("plan.overlapToleranceDays", PLANS);

    private DataChecks() {}

    private static Threshold days(String key, Basis basis) {
        return LeedsDescriptors.threshold(key, ThresholdUnit.DAYS, 7, 0, 28, basis, WhoMayChange.LOCAL_AUTHORITY);
    }
}
