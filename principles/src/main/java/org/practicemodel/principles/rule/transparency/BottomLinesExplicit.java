package org.practicemodel.principles.rule.transparency;

import java.util.List;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.HelpLevel;
import org.practicemodel.core.plan.BottomLine;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.LevelsNow;
import org.practicemodel.principles.internal.MainPlans;

/**
 * The rule that bottom lines are explicit, {@code P07-R5}: it looks at protection plans and, in pre-proceedings, at the other
 * plans of children's social work too.
 *
 * <p>Our interpretation: pre-proceedings are a level of help that holds on the last day to look at, or a letter before
 * proceedings in the current episode that no application followed so far. Each agreed plan in force has at least one bottom
 * line, and each of them says what must change, by when, what happens otherwise, and the same in the family's words. What is
 * not there is not recorded; only an agreed plan on which somebody marked that none was written shows otherwise, and a reason
 * is shown beside it. A plan with such a mark and a bottom line says two things at once. For instance a smoke alarm by 1
 * April 2026, or the children stay with their aunt until there is one.
 *
 * <p>Source: current guide ¶27 ("Transparent"); restorative practice in Leeds speaks of high challenge with high support.
 * Immutable and thread-safe.
 */
public final class BottomLinesExplicit implements Rule {

    private static final Set<PlanKind> BEFORE_PROCEEDINGS =
            Set.of(PlanKind.CHILD_PROTECTION, PlanKind.CHILD_IN_NEED, PlanKind.CARE, PlanKind.INTERIM);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P07-R5", "bottom-lines-explicit", LeedsPrinciples.TRANSPARENT)
            .testBasis(Basis.of(
                    BasisKind.LEEDS,
                    Citation.of("Leeds restorative practice", "high support and high challenge, bottom lines")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.BOTTOM_LINES, "bottomLines", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public BottomLinesExplicit() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        boolean isBeforeProceedings = isBeforeProceedings(view);
        List<Plan> plans = MainPlans.of(view).stream()
                .filter(plan -> plan.kind().equals(PlanKind.CHILD_PROTECTION)
                        || (isBeforeProceedings && BEFORE_PROCEEDINGS.contains(plan.kind())))
                .toList();
        if (plans.isEmpty() && isBeforeProceedings) {
            return Outcomes.absent(view, RecordType.PLANS, Phrase.of("P07-R5.noPlan"), List.of(Nearest.episode(view)));
        }
        return Outcomes.over(
                view, plans.stream().map(plan -> explicit(view, plan)).toList(), Phrase.of("P07-R5.none"));
    }

    private Outcome explicit(RecordView view, Plan plan) {
        boolean isMarked = plan.noBottomLines().isPresent();
        if (plan.bottomLines().isEmpty()) {
            return isMarked
                    ? Outcomes.answered(
                            view,
                            descriptor.code(),
                            descriptor.reasonEffect(),
                            History.settled(
                                    view,
                                    Outcomes.notMet(
                                            Phrase.of("P07-R5.noneWritten"),
                                            List.of(Evidence.contradicts(view, plan)))),
                            List.of(plan))
                    : open(view, plan, "P07-R5.notRecorded");
        }
        if (isMarked) {
            return Outcomes.conflicting(Phrase.of("P07-R5.conflicting"), List.of(Evidence.contradicts(view, plan)));
        }
        return plan.bottomLines().stream().allMatch(BottomLinesExplicit::isWhole)
                ? Outcomes.met(Phrase.of("P07-R5.met"), List.of(Evidence.supports(view, plan)))
                : open(view, plan, "P07-R5.partly");
    }

    private static boolean isWhole(BottomLine line) {
        return line.byWhen().isPresent()
                && line.otherwise().isPresent()
                && line.inTheirWords().isPresent();
    }

    private static Outcome open(RecordView view, Plan plan, String key) {
        return Outcomes.absent(view, RecordType.BOTTOM_LINES, Phrase.of(key), List.of(Evidence.missing(view, plan)));
    }

    private static boolean isBeforeProceedings(RecordView view) {
        return LevelsNow.of(view).contains(HelpLevel.PRE_PROCEEDINGS)
                || view.record().journey().proceedings().stream()
                        .filter(proceedings -> proceedings.letterSentOn().isPresent()
                                && proceedings.applicationOn().isEmpty())
                        .anyMatch(proceedings ->
                                view.episode().belongs(proceedings.episode(), proceedings.letterSentOn()));
    }
}
