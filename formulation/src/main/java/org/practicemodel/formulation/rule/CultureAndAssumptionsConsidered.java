package org.practicemodel.formulation.rule;

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
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that culture, and what might be assumed, were thought about, {@code E5-R4}. It never shows otherwise.
 *
 * <p>Our interpretation: somebody wrote a note on it, whatever the note says. For instance that everybody had taken the
 * grandmother for a guest, who runs the house.
 *
 * <p>Source: public guide to Rethink; board report 2020 §4.2.1 (equality and diversity). Immutable and thread-safe.
 */
public final class CultureAndAssumptionsConsidered implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E5-R4", "culture-and-assumptions-considered", LeedsElements.RETHINK_FORMULATION_PROCESS)
            .advisory(true)
            .testBasis(Basis.of(
                    BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "section on the process")))
            .addNeeds(new EvidenceNeed(
                    RecordType.FORMULATIONS, "cultureAndAssumptions", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public CultureAndAssumptionsConsidered() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> considered(view, formulation));
    }

    private static Outcome considered(RecordView view, Formulation formulation) {
        return formulation.cultureAndAssumptions().isEmpty()
                ? Outcomes.notRecorded(Phrase.of("E5-R4.notRecorded"), List.of(Evidence.missing(view, formulation)))
                        .lacking(RecordType.FORMULATIONS)
                : Outcomes.met(Phrase.of("E5-R4.met"), List.of(Evidence.supports(view, formulation)));
    }
}
