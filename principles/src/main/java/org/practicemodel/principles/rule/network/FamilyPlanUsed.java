package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.OwnerKind;
import org.practicemodel.core.plan.Adoption;
import org.practicemodel.core.plan.AdoptionOutcome;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.PlanKind;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
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
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.Subjects;

/**
 * {@code P03-R4}, family plan used: the plan that the family made is the plan, or the plan that people work to has something
 * in it that the family or its network does.
 *
 * <p>A family plan is one of that kind, or one that a family group conference made. Those of the current episode are looked
 * at that no later version took the place of and that have not ended. One that was adopted, whole or in part, is used. So is
 * one beside which a plan for any of the same children is in force with an action of a child, the family or its network; the
 * family plan's own actions count where it is a part of another plan, or the only plan there is and not turned down.
 *
 * <p>Only a family plan that was not adopted, without a word on why it would not have been safe, speaks against. With that
 * word it is met with reason; any other reason is shown beside it. Who does an action is said by its owner kind, else by its
 * owners. For instance a family plan adopted on 9 March 2026 is used. Immutable and thread-safe. Source: current guide ¶23
 * ("Enabling the utility of the family"); board report 2020, §2.10 and summary 4; how it is seen is our interpretation.
 */
public final class FamilyPlanUsed implements Rule {

    private static final Set<AdoptionOutcome> ADOPTED =
            Set.of(AdoptionOutcome.ADOPTED, AdoptionOutcome.ADOPTED_IN_PART);

    private static final Set<OwnerKind> FAMILYS = Set.of(OwnerKind.CHILD, OwnerKind.FAMILY, OwnerKind.NETWORK);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R4", "family-plan-used", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.BOARD_REPORT_2020, "§2.10")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.FAMILY_PLANS, "adoption", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.ACTIONS, "ownerKind", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule, which has no state. */
    public FamilyPlanUsed() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Set<PlanId> fromConferences = view.record().engagement().familyGroupConferences().stream()
                .flatMap(conference -> conference.plan().stream())
                .collect(Collectors.toSet());
        List<Plan> plans = view.plans().all().stream()
                .filter(plan -> plan.kind().equals(PlanKind.FAMILY) || fromConferences.contains(plan.id()))
                .filter(plan -> !view.plans().isSuperseded(plan))
                .filter(plan -> isOfEpisode(view, plan))
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
        if (plans.isEmpty() && !view.coverage().holds(RecordType.FAMILY_PLANS)) {
            return Outcomes.absent(
                    view, RecordType.FAMILY_PLANS, Phrase.of("P03-R4.notHeld"), List.of(Evidence.missing()));
        }
        return OneRoleEach.over(
                view, plans.stream().map(plan -> judged(view, plan, plans)).toList(), Phrase.of("P03-R4.none"));
    }

    /** What has no day belongs to the one episode there is. */
    private static boolean isOfEpisode(RecordView view, Plan plan) {
        LocalDate last = view.episode().lastDay();
        boolean ended = plan.interval()
                .flatMap(interval -> interval.endKnownOn(last))
                .filter(last::isAfter)
                .isPresent();
        Optional<LocalDate> made = plan.agreedOn()
                .or(() -> plan.interval().flatMap(interval -> interval.from()))
                .or(() -> plan.adoption().flatMap(Adoption::on));
        return !ended && view.episode().belongs(made);
    }

    private static Outcome judged(RecordView view, Plan plan, List<Plan> familys) {
        Optional<AdoptionOutcome> outcome = plan.adoption().map(Adoption::outcome);
        if (outcome.filter(ADOPTED::contains).isPresent()) {
            return Outcomes.met(named("P03-R4.adopted", plan), List.of(Evidence.supports(view, plan)));
        }
        boolean turnedDown = outcome.filter(AdoptionOutcome.NOT_ADOPTED::equals).isPresent();
        List<Action> actions = inForce(view, plan, familys, turnedDown)
                .flatMap(inForce -> view.goals().actionsOf(inForce).stream())
                .filter(FamilyPlanUsed::isFamilys)
                .distinct()
                .sorted(Comparator.comparing(action -> action.id().value()))
                .toList();
        if (!actions.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("P03-R4.actions").with("count", actions.size()),
                    actions.stream()
                            .map(action -> Evidence.supports(view, action))
                            .toList());
        }
        if (!turnedDown) {
            return Outcomes.notRecorded(named("P03-R4.notRecorded", plan), List.of(Evidence.missing(view, plan)))
                    .lacking(RecordType.FAMILY_PLANS, RecordType.ACTIONS);
        }
        return plan.adoption().flatMap(Adoption::notSafeBecause).isPresent()
                ? Outcomes.metWithReason(named("P03-R4.notSafe", plan), List.of(Evidence.supports(view, plan)))
                : turnedDown(view, plan);
    }

    /** Returns the agreed plans in which the family may have a part, a family plan only where it is the plan itself. */
    private static Stream<Plan> inForce(RecordView view, Plan plan, List<Plan> familys, boolean turnedDown) {
        List<Plan> agreed = view.plans().inForceOn(view.episode().lastDay()).stream()
                .filter(each -> each.agreedOn().isPresent())
                .toList();
        List<Plan> others = agreed.stream()
                .filter(other -> !familys.contains(other))
                .filter(other -> Subjects.meet(other.subjects(), plan.subjects()))
                .toList();
        boolean stands = others.isEmpty()
                || others.stream()
                        .anyMatch(other ->
                                plan.partOf().filter(other.id()::equals).isPresent());
        boolean isThePlan = stands && !turnedDown && agreed.contains(plan);
        return isThePlan ? Stream.concat(others.stream(), Stream.of(plan)) : others.stream();
    }

    private static boolean isFamilys(Action action) {
        return action.ownerKind()
                .map(FAMILYS::contains)
                .orElseGet(() -> action.owners().stream()
                        .anyMatch(owner -> owner.person().isPresent()));
    }

    private static Outcome turnedDown(RecordView view, Plan plan) {
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(
                        view,
                        Outcomes.notMet(named("P03-R4.notAdopted", plan), List.of(Evidence.contradicts(view, plan)))),
                List.of(plan));
    }

    private static Phrase named(String key, Plan plan) {
        return Phrase.of(key).with("plan", plan.id());
    }
}
