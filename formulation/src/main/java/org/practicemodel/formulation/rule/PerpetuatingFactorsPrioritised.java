package org.practicemodel.formulation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
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
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that people chose which perpetuating factors to work on, {@code E5-R2}.
 *
 * <p>Our interpretation: at least one factor that keeps things going is among the priorities, with who chose it. A draft
 * still has time for that. Agreeing for now closes the question: where a formulation that names what keeps things going
 * was agreed with none of it chosen, and nobody answered that this comes later, the record shows otherwise; even then it
 * is begun, since nobody who writes down what keeps things going is to look worse than somebody who leaves it out. That
 * it names nothing that keeps things going is asked by another rule. For instance the rows at bedtime, chosen by the
 * mother and the lead worker.
 *
 * <p>Source: public guide to Rethink ("prioritise the perpetuating factors"). Immutable and thread-safe.
 */
public final class PerpetuatingFactorsPrioritised implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E5-R2", "perpetuating-factors-prioritised", LeedsElements.RETHINK_FORMULATION_PROCESS)
            .standing(Standing.KEY)
            .testBasis(Basis.of(
                    BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "section on the process")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "priorities", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(FormulationsNow.DUE)
            .build();

    /** Makes the rule; it holds no state. */
    public PerpetuatingFactorsPrioritised() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.eachOrNotYet(view, formulation -> prioritised(view, formulation));
    }

    private Outcome prioritised(RecordView view, Formulation formulation) {
        List<Priority> chosen = formulation.priorities().stream()
                .filter(priority -> keepsGoing(view, priority))
                .toList();
        List<FactorId> chosenBySomebody = chosen.stream()
                .filter(priority -> !priority.chosenBy().isEmpty())
                .map(Priority::factor)
                .distinct()
                .toList();
        if (!chosenBySomebody.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("E5-R2.met").with("count", chosenBySomebody.size()),
                    List.of(Evidence.supports(view, formulation)));
        }
        List<Evidence> beside = List.of(Evidence.missing(view, formulation));
        Phrase open = Phrase.of(chosen.isEmpty() ? "E5-R2.open" : "E5-R2.chosenByNobody");
        if (!FormulationsNow.isAgreed(formulation)) {
            return FormulationsNow.notSoFar(view, formulation.startedOn(), open, beside);
        }
        List<Factor> perpetuating = formulation.factors().stream()
                .filter(PerpetuatingFactorsPrioritised::isPerpetuating)
                .filter(factor -> factor.statement().isPresent())
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .toList();
        if (chosen.isEmpty() && perpetuating.isEmpty()) {
            return Outcomes.notApplicable(Phrase.of("E5-R2.none"), List.of());
        }
        if (!chosen.isEmpty() || FormulationsNow.isAnswered(formulation, QuestionCode.PRIORITIES, formulation.id())) {
            return Outcomes.notRecorded(open, beside).lacking(RecordType.FORMULATIONS);
        }
        List<Entry> about = new ArrayList<>(perpetuating);
        about.add(formulation);
        return FormulationsNow.otherwise(
                view,
                descriptor,
                Outcomes.notMet(
                                Phrase.of("E5-R2.noneChosen").with("count", perpetuating.size()),
                                about.stream()
                                        .map(entry -> Evidence.contradicts(view, entry))
                                        .toList())
                        .asBegun(),
                about);
    }

    /** A version may choose a factor that an earlier version names. */
    private static boolean keepsGoing(RecordView view, Priority priority) {
        return view.formulations()
                .factor(priority.factor())
                .filter(PerpetuatingFactorsPrioritised::isPerpetuating)
                .isPresent();
    }

    private static boolean isPerpetuating(Factor factor) {
        return factor.kinds().contains(FactorKind.PERPETUATING);
    }
}
