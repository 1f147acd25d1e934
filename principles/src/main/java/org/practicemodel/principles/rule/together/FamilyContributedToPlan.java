package org.practicemodel.principles.rule.together;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.participation.Contribution;
import org.practicemodel.core.participation.ContributorKind;
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
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.voice.FamilyPart;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;
import org.practicemodel.principles.internal.PlansOfWork;

/**
 * The rule that the family contributed to the plan, {@code P01-R1}.
 *
 * <p>Our interpretation: to each plan of children's services that was in force on the last day of the work, in its current
 * version, a child, a parent or carer, or somebody else of the family or of those around it had brought something by the
 * day it was agreed, that day included; for a plan without such a day, by its first day. What is linked to a plan that is a
 * part of it counts too. Where somebody marked that the family had no part in an agreed plan, the record shows otherwise; so
 * it does where contributions were relied on when the plan was agreed, and none, or only those of professionals, had come
 * by then. A contribution without a day, or by somebody of whom it is not said whether they are of the family, leaves it
 * open, and so does the mark that the family took part. Where nobody relies on contributions and only professionals' are
 * recorded by that day, somebody began to write down who brought what: this is begun, because writing down what the school
 * brought must not look worse than writing down nothing. A contribution that came later is shown, and then leaves it open
 * unless contributions are relied on. For instance what the mother said on 28 April, for a plan agreed on 1 May 2026.
 *
 * <p>Source: current guide ¶16 ("maximise the involvement of families in decisions, plans and interventions"); board report
 * 2020 §2.10; how it shows is our interpretation. Immutable and thread-safe.
 */
public final class FamilyContributedToPlan implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P01-R1", "family-contributed-to-plan", LeedsPrinciples.ALWAYS_WORKING_WITH)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.INTERPRETATION, Citation.of(LeedsSources.CURRENT_GUIDE, "¶16")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.PLANS, "agreedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.CONTRIBUTIONS, "on", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public FamilyContributedToPlan() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Plan> plans = PlansOfWork.of(view);
        if (plans.isEmpty() && !view.coverage().holds(RecordType.PLANS)) {
            return Outcomes.absent(view, RecordType.PLANS, Phrase.of("P01-R1.noPlan"), List.of(Nearest.episode(view)));
        }
        return OneRoleEach.over(
                view,
                plans.stream().map(plan -> contributed(view, plan)).toList(),
                Phrase.of(plans.isEmpty() ? "P01-R1.noPlan" : "P01-R1.past"));
    }

    private Outcome contributed(RecordView view, Plan plan) {
        LocalDate day = plan.agreedOn()
                .orElseGet(() -> view.plans().days(plan).orElseThrow().from());
        List<Contribution> brought = PlansOfWork.broughtTo(view, plan);
        List<Contribution> inTime = brought.stream()
                .filter(PlansOfWork::isOfFamily)
                .filter(isBy(day))
                .toList();
        boolean hadNoPart = isMarked(plan, FamilyPart.NOT_INVOLVED);
        if (!inTime.isEmpty()) {
            return hadNoPart
                    ? Outcomes.conflicting(
                            Phrase.of("P01-R1.conflicting").with("plan", plan.id()), beside(view, inTime, plan))
                    : Outcomes.met(phrase("P01-R1.met", plan, day), supports(view, inTime));
        }
        if (hadNoPart && plan.agreedOn().isPresent()) {
            return otherwise(
                    view,
                    plan,
                    Outcomes.notMet(
                            Phrase.of("P01-R1.noPart").with("plan", plan.id()),
                            List.of(Evidence.contradicts(view, plan))));
        }
        return notInTime(view, plan, day, brought);
    }

    private Outcome notInTime(RecordView view, Plan plan, LocalDate day, List<Contribution> brought) {
        List<Contribution> late = brought.stream()
                .filter(PlansOfWork::isOfFamily)
                .filter(each -> each.on().isPresent())
                .toList();
        List<Contribution> professional = brought.stream()
                .filter(each -> each.kind().equals(ContributorKind.PROFESSIONAL))
                .toList();
        boolean anotherVoice = brought.stream()
                .filter(each -> !professional.contains(each) && !late.contains(each))
                .anyMatch(isBy(day).or(each -> each.on().isEmpty()));
        List<Contribution> theirs = professional.stream().filter(isBy(day)).toList();
        List<Evidence> shown = beside(view, late, plan);
        List<Evidence> against = Stream.concat(
                        theirs.stream().map(each -> Evidence.contradicts(view, each)), shown.stream())
                .toList();
        if (anotherVoice || plan.agreedOn().isEmpty() || isMarked(plan, FamilyPart.TOOK_PART)) {
            return Outcomes.absent(view, RecordType.CONTRIBUTIONS, phrase("P01-R1.notRecorded", plan, day), shown);
        }
        if (view.coverage().reliedOn(RecordType.CONTRIBUTIONS, day)) {
            return otherwise(view, plan, Outcomes.notMet(phrase("P01-R1.relied", plan, day), against));
        }
        return theirs.isEmpty() || !late.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.CONTRIBUTIONS,
                        phrase(late.isEmpty() ? "P01-R1.notRecorded" : "P01-R1.later", plan, day),
                        shown)
                : otherwise(
                        view,
                        plan,
                        Outcomes.notMet(phrase("P01-R1.professionals", plan, day), against)
                                .asBegun());
    }

    private Outcome otherwise(RecordView view, Plan plan, Outcome.NotMet notMet) {
        return Outcomes.answered(
                view, descriptor.code(), descriptor.reasonEffect(), History.settled(view, notMet), List.of(plan));
    }

    private static boolean isMarked(Plan plan, FamilyPart part) {
        return plan.familyPart().equals(Optional.of(part));
    }

    private static Predicate<Contribution> isBy(LocalDate day) {
        return brought -> brought.on().filter(on -> !on.isAfter(day)).isPresent();
    }

    private static List<Evidence> supports(RecordView view, List<Contribution> brought) {
        return brought.stream().map(each -> Evidence.supports(view, each)).toList();
    }

    /** What is shown and does not answer: without it, a reason for what is then shown otherwise could answer instead. */
    private static List<Evidence> beside(RecordView view, List<Contribution> brought, Plan plan) {
        return Stream.<Entry>concat(brought.stream(), Stream.of(plan))
                .map(entry -> Evidence.missing(view, entry))
                .toList();
    }

    private static Phrase phrase(String key, Plan plan, LocalDate day) {
        return Phrase.of(key).with("plan", plan.id()).with("day", day);
    }
}
