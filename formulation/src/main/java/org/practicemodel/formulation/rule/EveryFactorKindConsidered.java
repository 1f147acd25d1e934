package org.practicemodel.formulation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that each of the Ps of the edition was considered, {@code P06-R1}.
 *
 * <p>Our interpretation: a P was considered if something stands under it, if it was explored and none was found, or if
 * the people who were asked gave any other answer, such as "we don't want to say". "Not now" and "later" leave it open,
 * and are held against nobody. Which Ps there are is said by the edition that the formulation was made under. A draft is
 * still being written. Where people agreed for now to a formulation with a blank P, the record shows otherwise; but not
 * for a P that only we read into the model, which is asked for and never held against anybody. For instance a formulation
 * in which nobody found what set things off.
 *
 * <p>Source: current guide ¶18 ("6Ps"); each P with the basis that the edition gives it. Immutable and thread-safe.
 */
public final class EveryFactorKindConsidered implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R1", "every-p-considered", LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.LEEDS, Citation.of("Rethink one-minute guide", "section on the process")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.CONVERSATION, WhoCanAct.WORKER))
            .addThresholds(FormulationsNow.DUE)
            .build();

    /** Makes the rule; it holds no state. */
    public EveryFactorKindConsidered() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.eachOrNotYet(view, formulation -> considered(view, formulation));
    }

    private Outcome considered(RecordView view, Formulation formulation) {
        List<ModelFactor> kinds =
                edition(view, formulation).map(ModelDefinition::factors).orElse(List.of());
        if (kinds.isEmpty()) {
            return Outcomes.notApplicable(
                    Phrase.of("P06-R1.kindsUnknown"), List.of(Evidence.supports(view, formulation)));
        }
        List<Evidence> seen = new ArrayList<>();
        List<ModelFactor> blank = new ArrayList<>();
        for (ModelFactor kind : kinds) {
            Optional<Factor> factor = under(kind, formulation);
            factor.ifPresent(found -> seen.add(Evidence.supports(view, found)));
            if (factor.isEmpty()
                    && FormulationsNow.answers(formulation, kind.kind()).allMatch(FormulationsNow::isPutOff)) {
                blank.add(kind);
            }
        }
        if (blank.isEmpty()) {
            seen.add(0, Evidence.supports(view, formulation));
            return Outcomes.met(Phrase.of("P06-R1.met").with("count", kinds.size()), distinct(seen));
        }
        return FormulationsNow.over(
                view,
                blank.stream().map(kind -> open(view, formulation, kind, seen)).toList());
    }

    private Outcome open(RecordView view, Formulation formulation, ModelFactor kind, List<Evidence> seen) {
        List<Evidence> evidence = new ArrayList<>(seen);
        boolean later = isPutOff(kind, formulation);
        if (!later
                && FormulationsNow.isAgreed(formulation)
                && !kind.basis().kind().isWeakerThan(BasisKind.LEEDS)) {
            evidence.add(Evidence.contradicts(view, formulation));
            Outcome.NotMet blank =
                    Outcomes.notMet(Phrase.of("P06-R1.blank").with("factor", kind.title()), distinct(evidence));
            return FormulationsNow.otherwise(view, descriptor, blank, List.of(formulation));
        }
        evidence.add(Evidence.missing(view, formulation));
        Phrase phrase = Phrase.of(later ? "P06-R1.later" : "P06-R1.open").with("factor", kind.title());
        return FormulationsNow.isAgreed(formulation)
                ? Outcomes.notRecorded(phrase, distinct(evidence)).lacking(RecordType.FORMULATIONS)
                : FormulationsNow.notSoFar(view, formulation.startedOn(), phrase, distinct(evidence));
    }

    private static Optional<ModelDefinition> edition(RecordView view, Formulation formulation) {
        return formulation
                .edition()
                .filter(stated -> !stated.equals(view.model().id()))
                .map(PracticeModels::find)
                .orElse(Optional.of(view.model()));
    }

    private static Optional<Factor> under(ModelFactor kind, Formulation formulation) {
        return looked(kind, formulation)
                .filter(factor -> !Explorations.isPutOff(factor.statement(), factor.exploration()))
                .min(Comparator.comparing(factor -> factor.id().value()));
    }

    private static boolean isPutOff(ModelFactor kind, Formulation formulation) {
        return looked(kind, formulation).findAny().isPresent()
                || FormulationsNow.answers(formulation, kind.kind()).findAny().isPresent();
    }

    private static Stream<Factor> looked(ModelFactor kind, Formulation formulation) {
        return formulation.factors().stream()
                .filter(factor -> factor.kinds().contains(kind.kind()))
                .filter(factor -> Explorations.isSaid(factor.statement(), factor.exploration()));
    }

    private static List<Evidence> distinct(List<Evidence> evidence) {
        return evidence.stream().distinct().toList();
    }
}
