package org.practicemodel.principles.rule.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.MonthArithmetic;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.principles.internal.InForce;

/**
 * How often something is to be looked at again: the limit for the first time, for the second, and the last of the limits
 * for every time after. Law and guidance know no grace, and a reason is only shown; our own limit has some, and a reason
 * answers.
 */
record ReviewRhythm(ReviewKind kind, boolean statutory, boolean onceOnly, List<Threshold> limits) {

    static final Basis WORKING_TOGETHER =
            Basis.of(BasisKind.GUIDANCE, Citation.of(LeedsSources.WORKING_TOGETHER_2023, "chapter 3"));

    private static final Basis CARE_PLANNING =
            Basis.of(BasisKind.GUIDANCE, Citation.of("Care Planning Regulations 2010", "regulation 33"));

    private static final Basis CARE_LEAVERS =
            Basis.of(BasisKind.GUIDANCE, Citation.of("Care Leavers Regulations 2010", "regulation 7"));

    static final ReviewRhythm PROTECTION = new ReviewRhythm(
            ReviewKind.REVIEW_CONFERENCE,
            true,
            false,
            List.of(
                    LeedsDescriptors.statutory("cp.firstReviewMonths", ThresholdUnit.MONTHS, 3, WORKING_TOGETHER),
                    LeedsDescriptors.statutory("cp.nextReviewMonths", ThresholdUnit.MONTHS, 6, WORKING_TOGETHER)));

    static final ReviewRhythm CORE_GROUP = new ReviewRhythm(
            ReviewKind.CORE_GROUP,
            true,
            true,
            List.of(LeedsDescriptors.statutory(
                    "cp.coreGroupWorkingDays", ThresholdUnit.WORKING_DAYS, 10, WORKING_TOGETHER)));

    static final ReviewRhythm LOOKED_AFTER = new ReviewRhythm(
            ReviewKind.LOOKED_AFTER_REVIEW,
            true,
            false,
            List.of(
                    LeedsDescriptors.statutory(
                            "lookedAfter.firstReviewWorkingDays", ThresholdUnit.WORKING_DAYS, 20, CARE_PLANNING),
                    LeedsDescriptors.statutory(
                            "lookedAfter.secondReviewMonths", ThresholdUnit.MONTHS, 3, CARE_PLANNING),
                    LeedsDescriptors.statutory(
                            "lookedAfter.laterReviewMonths", ThresholdUnit.MONTHS, 6, CARE_PLANNING)));

    static final ReviewRhythm PATHWAY = new ReviewRhythm(
            ReviewKind.PATHWAY_REVIEW,
            true,
            false,
            List.of(LeedsDescriptors.statutory("pathway.reviewMonths", ThresholdUnit.MONTHS, 6, CARE_LEAVERS)));

    static final ReviewRhythm LOCAL =
            new ReviewRhythm(ReviewKind.PLAN_REVIEW, false, false, List.of(Windows.PLAN_REVIEW));

    static final Threshold GRACE =
            LeedsDescriptors.local("review.graceWorkingDays", ThresholdUnit.WORKING_DAYS, 5, 0, 20);

    /** Every limit of every rhythm. */
    static List<Threshold> thresholds() {
        return Stream.concat(
                        Stream.of(PROTECTION, CORE_GROUP, LOOKED_AFTER, PATHWAY, LOCAL)
                                .flatMap(rhythm -> rhythm.limits().stream()),
                        Stream.of(GRACE))
                .toList();
    }

    /** The last day that is in time for the next review after so many. */
    LocalDate lastDay(RecordView view, LocalDate from, int heldSoFar) {
        Threshold limit = limit(heldSoFar);
        int value = view.valueOf(limit);
        LocalDate due = switch (limit.unit()) {
            case MONTHS -> MonthArithmetic.plusMonths(from, value);
            case WORKING_DAYS -> view.calendar().plusWorkingDays(from, value);
            case DAYS, COUNT, PERCENT -> from.plusDays(value);
        };
        return statutory ? due : view.calendar().plusWorkingDays(due, view.valueOf(GRACE));
    }

    /** Whether the limit may decide: it is our own, or in force on the day that it runs from, and checked. */
    boolean decides(RecordView view, LocalDate from, int heldSoFar) {
        return !statutory || InForce.decides(view, limit(heldSoFar), from);
    }

    ReasonEffect reasonEffect() {
        return statutory ? ReasonEffect.SHOWN : ReasonEffect.ANSWERS;
    }

    private Threshold limit(int heldSoFar) {
        return limits.get(Math.min(heldSoFar, limits.size() - 1));
    }
}
