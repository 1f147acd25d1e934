package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that both strengths and worries can be seen, {@code P08-R5}. It never shows otherwise.
 *
 * <p>Our interpretation: the formulations that hold now name a strength and a worry. How many of each there are is shown and
 * weighs nothing: no number of either is better, and neither is set against the other. What may come if things change is
 * neither. For instance three strengths and two worries.
 *
 * <p>Source: current guide ¶28; our interpretation. Immutable and thread-safe.
 */
public final class StrengthsAndWorriesVisible implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P08-R5", "strengths-and-worries-visible", LeedsPrinciples.STRENGTH_FOCUSSED)
            .advisory(true)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "factors", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public StrengthsAndWorriesVisible() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.togetherOrNotApplicable(view, formulations -> counted(view, formulations));
    }

    private static Outcome counted(RecordView view, List<Formulation> formulations) {
        int strengths = Factors.strengths(formulations).size();
        int worries = (int) formulations.stream()
                .flatMap(formulation -> formulation.factors().stream())
                .filter(factor -> factor.statement().isPresent() && Factors.isWorry(factor))
                .count();
        boolean both = strengths > 0 && worries > 0;
        Phrase phrase = Phrase.of(both ? "P08-R5.met" : "P08-R5.open")
                .with("strengths", strengths)
                .with("worries", worries);
        List<Formulation> inOrder = formulations.stream()
                .sorted(Comparator.comparing(formulation -> formulation.id().value()))
                .toList();
        return both
                ? Outcomes.met(
                        phrase,
                        inOrder.stream()
                                .map(formulation -> Evidence.supports(view, formulation))
                                .toList())
                : Outcomes.notRecorded(
                                phrase,
                                inOrder.stream()
                                        .map(formulation -> Evidence.missing(view, formulation))
                                        .toList())
                        .lacking(RecordType.FORMULATIONS);
    }
}
