package org.practicemodel.principles.rule.accountability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.PlanVersions;

/**
 * The rule that a plan is looked at again in time, {@code P10-R3}.
 *
 * <p>It looks at the plans in force of five kinds. A child protection plan: the first review within three months of the
 * initial conference, then every six, and the first core group within ten working days. A care plan: within twenty
 * working days of the day the child became looked after, then three months, then every six; a pathway plan every six
 * months; nobody has checked these against the regulations, so they only inform. Child in need and early help plans:
 * within 91 days and five working days of grace. Our interpretation: a new version goes on where the one before it was;
 * an initial conference whose first review would have been due before the plan began belongs to another plan; several
 * reviews on one day are one; a plan that is not due so far says nothing against others that were looked at. A reason is
 * shown beside a statutory limit and answers the local one. For instance a child in need plan agreed on 5 January 2026 is
 * late from 14 April.
 *
 * <p>Source: current guide ¶30; Working Together 2023, chapter 3; regulations of 2010; 91 days are our interpretation.
 * Immutable and thread-safe.
 */
public final class ReviewedOnTime implements Rule {

    static final RuleCode CODE = RuleCode.of("P10-R3");

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R3", "reviewed-on-time", LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.SHOWN)
            .testBasis(ReviewRhythm.WORKING_TOGETHER)
            .addNeeds(
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.REVIEWS, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PROTECTION_CONFERENCES, "heldOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.LEVELS_OF_HELP, "interval", Effort.FACT, WhoCanAct.WORKER))
            .addAllThresholds(ReviewRhythm.thresholds())
            .build();

    /** Makes the rule; it holds no state. */
    public ReviewedOnTime() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        Phrase none = Phrase.of("P10-R3.noPlan");
        if (view.plans().all().isEmpty() && !view.coverage().holds(RecordType.PLANS)) {
            return Outcomes.absent(view, RecordType.PLANS, none, List.of(Nearest.episode(view)));
        }
        List<Outcome> things = Stream.concat(inForce(view), undated(view)).toList();
        return OneRoleEach.overWhatIsDue(view, things, none);
    }

    private static Stream<Outcome> inForce(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> plan.kind().isFullPlan())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .flatMap(plan -> new PlanInForce(view, new PlanVersions(view, plan)).outcomes());
    }

    private static Stream<Outcome> undated(RecordView view) {
        List<Evidence> undated = view.plans().all().stream()
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .filter(plan -> plan.kind().isFullPlan())
                .filter(plan -> !view.plans().isSuperseded(plan))
                .filter(plan -> view.plans().days(plan).isEmpty())
                .filter(plan -> plan.interval()
                        .filter(interval ->
                                interval.until().filter(view.asOf()::isAfter).isEmpty())
                        .isPresent())
                .map(plan -> Evidence.missing(view, plan))
                .toList();
        return undated.isEmpty()
                ? Stream.empty()
                : Stream.of(Outcomes.absent(view, RecordType.PLANS, Phrase.of("P10-R3.startUnknown"), undated));
    }
}
