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
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that somebody looked for when it is better, {@code P08-R4}. It never shows otherwise.
 *
 * <p>Our interpretation, after solution-focused practice: for one thing that worries people, a time is recorded when it was
 * smaller or not there. For instance no rows on Fridays, when the aunt is there.
 *
 * <p>Source: current guide ¶28; our interpretation. Immutable and thread-safe.
 */
public final class ExceptionsSought implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P08-R4", "exceptions-sought", LeedsPrinciples.STRENGTH_FOCUSSED)
            .advisory(true)
            .addNeeds(new EvidenceNeed(
                    RecordType.FORMULATIONS, "factors.exception", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public ExceptionsSought() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> sought(view, formulation));
    }

    private static Outcome sought(RecordView view, Formulation formulation) {
        List<Evidence> better = formulation.factors().stream()
                .filter(factor -> factor.exception().isPresent())
                // A time when a strength was smaller is no time when things were better.
                .filter(factor -> !factor.kinds().equals(List.of(FactorKind.PROTECTIVE)))
                .sorted(Comparator.comparing(factor -> factor.id().value()))
                .map(factor -> Evidence.supports(view, factor))
                .toList();
        return better.isEmpty()
                ? Outcomes.notRecorded(Phrase.of("P08-R4.notRecorded"), List.of(Evidence.missing(view, formulation)))
                        .lacking(RecordType.FORMULATIONS)
                : Outcomes.met(Phrase.of("P08-R4.met"), better);
    }
}
