package org.practicemodel.formulation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a hypothesis says what keeps the presenting issues going, {@code P06-R2}.
 *
 * <p>Our interpretation: at least one hypothesis that was not dropped names a perpetuating factor and a presenting issue,
 * how that can be addressed and what addressing it will achieve. A hypothesis under which nobody has put what keeps it
 * going is a good beginning of a draft. Only where people agreed to it for now, and nobody answered that they are not sure,
 * does the record show otherwise; even then it is begun, since nobody who writes down a best guess is to look worse than
 * somebody who writes none. For instance: rows at bedtime keep the sleep worry going; a calm hour addresses that, so
 * that Ava sleeps.
 *
 * <p>Source: public guide to Rethink, which says what a hypothesis is. Immutable and thread-safe.
 */
public final class HypothesisNamesWhatKeepsItGoing implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R2",
                    "hypothesis-names-what-keeps-it-going",
                    LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.LEEDS, Citation.of("Rethink one-minute guide", "section on the process")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "hypotheses", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public HypothesisNamesWhatKeepsItGoing() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.eachOrNotApplicable(view, formulation -> tied(view, formulation));
    }

    private Outcome tied(RecordView view, Formulation formulation) {
        List<Hypothesis> held = Hypotheses.held(view, formulation);
        if (held.isEmpty()) {
            return notRecorded(Phrase.of("P06-R2.none"), List.of(Evidence.missing(view, formulation)));
        }
        List<Hypothesis> whole = held.stream()
                .filter(hypothesis -> isLinked(view, hypothesis))
                .filter(hypothesis -> hypothesis.addressedBy().isPresent()
                        && hypothesis.soThat().isPresent())
                .toList();
        if (!whole.isEmpty()) {
            return Outcomes.met(
                    Phrase.of("P06-R2.met").with("count", whole.size()),
                    whole.stream()
                            .flatMap(hypothesis -> links(view, hypothesis))
                            .distinct()
                            .toList());
        }
        boolean allUnlinked = held.stream()
                .allMatch(hypothesis -> hypothesis.keptGoingBy().isEmpty()
                        && !FormulationsNow.isAnswered(formulation, QuestionCode.KEPT_GOING_BY, hypothesis.id()));
        if (allUnlinked && FormulationsNow.isAgreed(formulation)) {
            List<Evidence> unlinked = held.stream()
                    .map(hypothesis -> Evidence.contradicts(view, hypothesis))
                    .toList();
            return FormulationsNow.otherwise(
                    view,
                    descriptor,
                    Outcomes.notMet(Phrase.of("P06-R2.unlinked").with("count", held.size()), unlinked)
                            .asBegun(),
                    Stream.concat(Stream.of(formulation), held.stream()).toList());
        }
        boolean anyLinked = held.stream().anyMatch(hypothesis -> isLinked(view, hypothesis));
        return notRecorded(
                Phrase.of(anyLinked ? "P06-R2.noWay" : "P06-R2.noLink"),
                held.stream()
                        .map(hypothesis -> Evidence.missing(view, hypothesis))
                        .toList());
    }

    private static boolean isLinked(RecordView view, Hypothesis hypothesis) {
        return !view.formulations().perpetuating(hypothesis).isEmpty()
                && presenting(view, hypothesis).findAny().isPresent();
    }

    private static Stream<Factor> presenting(RecordView view, Hypothesis hypothesis) {
        return hypothesis.explains().stream()
                .flatMap(id -> view.formulations().factor(id).stream())
                .filter(factor -> factor.kinds().contains(FactorKind.PRESENTING));
    }

    private static Stream<Evidence> links(RecordView view, Hypothesis hypothesis) {
        return Stream.concat(
                        Stream.of(hypothesis),
                        Stream.concat(
                                view.formulations().perpetuating(hypothesis).stream(), presenting(view, hypothesis)))
                .map(entry -> Evidence.supports(view, entry));
    }

    private static Outcome notRecorded(Phrase phrase, List<Evidence> evidence) {
        return Outcomes.notRecorded(phrase, evidence).lacking(RecordType.FORMULATIONS);
    }
}
