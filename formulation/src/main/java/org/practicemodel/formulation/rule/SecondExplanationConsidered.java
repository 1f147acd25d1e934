package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that another explanation was considered, {@code P06-R8}. It never shows otherwise.
 *
 * <p>Our interpretation: more than one hypothesis is recorded, or one was dropped with a reason. For instance a hypothesis
 * about noise that was dropped because the nights in the new flat were no better.
 *
 * <p>Source: current guide ¶6 (curiosity). Immutable and thread-safe.
 */
public final class SecondExplanationConsidered implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R8",
                    "second-explanation-considered",
                    LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶6")))
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "hypotheses", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public SecondExplanationConsidered() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> considered(view, formulation));
    }

    private static Outcome considered(RecordView view, Formulation formulation) {
        List<Hypothesis> hypotheses = formulation.hypotheses().stream()
                .sorted(Comparator.comparing(hypothesis -> hypothesis.id().value()))
                .toList();
        List<Evidence> evidence = hypotheses.stream()
                .map(hypothesis -> Evidence.supports(view, hypothesis))
                .toList();
        if (hypotheses.size() > 1) {
            return Outcomes.met(Phrase.of("P06-R8.several").with("count", hypotheses.size()), evidence);
        }
        if (hypotheses.stream().anyMatch(hypothesis -> isDroppedWithReason(view, hypothesis))) {
            return Outcomes.met(Phrase.of("shared.dropped"), evidence);
        }
        return Outcomes.notRecorded(Phrase.of("P06-R8.notRecorded"), List.of(Evidence.missing(view, formulation)))
                .lacking(RecordType.FORMULATIONS);
    }

    private static boolean isDroppedWithReason(RecordView view, Hypothesis hypothesis) {
        return Hypotheses.dropped(view, hypothesis)
                .filter(drop -> drop.reason().isPresent())
                .isPresent();
    }
}
