package org.practicemodel.principles.rule.leadandplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.plan.Plan;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that a family has one live plan, {@code P05-R3}.
 *
 * <p>Our interpretation: early help, child in need and child protection plans are looked at; plans for education, health,
 * care, pathway, youth justice and safety, interim plans, the family's own plan and plans of kinds that this library does
 * not know may stand beside them. The versions of a plan are one plan, as are plans that are parts of one, and the plans
 * of one kind for different children. Others are to be in force together for no longer than the tolerance, so that one
 * can take over from another. A child in need and a child protection plan for the same child, and a plan that somebody
 * marked as separate, show otherwise; whether any other two plans are linked, the record may not know. For instance an
 * early help plan to 31 March and a child in need plan from 28 March 2026.
 *
 * <p>Source: current guide ¶25; seven days as for lead workers; kinds as in public data checks. Immutable and thread-safe.
 */
public final class OneLivePlan implements Rule {

    static final RuleCode CODE = RuleCode.of("P05-R3");

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R3", "one-live-plan", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.ANSWERS)
            .testBasis(DataChecks.PLANS)
            .addNeeds(
                    new EvidenceNeed(RecordType.PLANS, "interval", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLAN_LINKS, "partOf", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(DataChecks.PLAN_OVERLAP)
            .build();

    /** Makes the rule; it holds no state. */
    public OneLivePlan() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Phrase none = Phrase.of("P05-R3.none");
        PlansTogether plans = new PlansTogether(view);
        if (plans.count() == 0) {
            return view.coverage().holds(RecordType.PLANS)
                    ? Outcomes.notApplicable(none, List.of())
                    : Outcomes.absent(view, RecordType.PLANS, none, List.of(Nearest.episode(view)));
        }
        List<Outcome> things = new ArrayList<>();
        for (PlanOverlap overlap : plans.overlaps()) {
            together(view, overlap).ifPresent(things::add);
        }
        boolean otherwise = !things.isEmpty();
        things.add(
                plans.undated().isEmpty() || plans.count() == 1
                        ? one(view, plans, otherwise)
                        : Outcomes.notRecorded(
                                        Phrase.of("P05-R3.startUnknown"),
                                        plans.undated().stream()
                                                .map(plan -> Evidence.missing(view, plan))
                                                .toList())
                                .lacking(RecordType.PLANS));
        Outcome outcome = OneRoleEach.over(view, things, none);
        return view.coverage().childOnly() ? forOneChild(outcome) : outcome;
    }

    private static Optional<Outcome> together(RecordView view, PlanOverlap overlap) {
        int tolerance = view.valueOf(DataChecks.PLAN_OVERLAP);
        LocalDate last = overlap.days().until().orElseThrow();
        long days = overlap.days().lengthInDays(last);
        if (days <= tolerance) {
            return Optional.empty();
        }
        boolean ended = view.episode().closed() || last.isBefore(view.asOf());
        Phrase phrase = phrase(overlap.sort())
                .with("from", overlap.days().from())
                .with("until", last)
                .with("count", days)
                .with("limit", tolerance);
        Outcome.NotMet open = Outcomes.notMet(
                phrase,
                overlap.plans().stream()
                        .map(plan -> Evidence.contradicts(view, plan))
                        .toList());
        Outcome.NotMet notMet = ended ? open.settledOn(last) : open;
        Outcome answered = Outcomes.answered(view, CODE, ReasonEffect.ANSWERS, notMet, overlap.plans());
        LocalDate tooLongFrom = overlap.days().from().plusDays(tolerance);
        if (overlap.sort() != PlanOverlap.Sort.UNLINKED
                || answered instanceof Outcome.Met
                || view.coverage().reliedOn(RecordType.PLAN_LINKS, tooLongFrom)) {
            return Optional.of(answered);
        }
        return History.holds(view, notMet.settledOn())
                ? Optional.empty()
                : Optional.of(Outcomes.absent(
                        view,
                        RecordType.PLAN_LINKS,
                        phrase,
                        overlap.plans().stream()
                                .map(plan -> Evidence.missing(view, plan))
                                .toList()));
    }

    private static Phrase phrase(PlanOverlap.Sort sort) {
        return switch (sort) {
            case NEED_AND_PROTECTION -> Phrase.of("P05-R3.needAndProtection");
            case MARKED_SEPARATE -> Phrase.of("P05-R3.separate");
            case UNLINKED -> Phrase.of("P05-R3.unlinked");
        };
    }

    private static Outcome one(RecordView view, PlansTogether plans, boolean otherwise) {
        List<Plan> all =
                Stream.concat(plans.dated().stream(), plans.undated().stream()).toList();
        Phrase several = Phrase.of(otherwise ? "P05-R3.otherwiseOne" : "P05-R3.oneAtATime");
        Phrase single = Phrase.of(plans.linked() ? "P05-R3.linked" : "P05-R3.one");
        return Outcomes.met(
                plans.count() == 1 ? single : several,
                all.stream().map(plan -> Evidence.supports(view, plan)).toList());
    }

    /** What is seen of one child is not said of a family. */
    private static Outcome forOneChild(Outcome outcome) {
        Phrase note = Phrase.of("P05-R3.oneChild");
        List<Phrase> phrases =
                Stream.concat(outcome.phrases().stream(), Stream.of(note)).toList();
        if (outcome instanceof Outcome.Met met) {
            return new Outcome.Met(phrases, met.evidence(), met.withReason(), met.restrictedPhrases(), met.history());
        }
        if (outcome instanceof Outcome.NotMet otherwise) {
            return new Outcome.NotMet(
                    phrases,
                    otherwise.evidence(),
                    otherwise.begun(),
                    otherwise.about(),
                    otherwise.withShownReason(),
                    otherwise.settledOn(),
                    otherwise.restrictedPhrases(),
                    otherwise.history(),
                    otherwise.matters());
        }
        if (outcome instanceof Outcome.NotEnoughEvidence unsaid) {
            return new Outcome.NotEnoughEvidence(
                    unsaid.reason(),
                    phrases,
                    unsaid.evidence(),
                    unsaid.lookAgainOn(),
                    unsaid.lacks(),
                    unsaid.history());
        }
        return outcome;
    }
}
