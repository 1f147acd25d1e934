package org.practicemodel.formulation.rule;

import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Factor;
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
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that strengths are specific, {@code P08-R3}. It never shows otherwise.
 *
 * <p>Our interpretation: each strength comes with an example, with when it was, or with somebody who says so. For instance
 * "on Fridays the aunt cooks and all of them eat together", said by the mother.
 *
 * <p>Source: current guide ¶28; our interpretation. Immutable and thread-safe.
 */
public final class StrengthsAreSpecific implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P08-R3", "strengths-are-specific", LeedsPrinciples.STRENGTH_FOCUSSED)
            .advisory(true)
            .addNeeds(new EvidenceNeed(RecordType.FORMULATIONS, "factors.example", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public StrengthsAreSpecific() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> specific(view, formulation));
    }

    private static Outcome specific(RecordView view, Formulation formulation) {
        List<Factor> strengths = Factors.strengths(List.of(formulation));
        return strengths.isEmpty()
                ? notRecorded(Phrase.of("P08-R3.none"), Evidence.missing(view, formulation))
                : FormulationsNow.over(
                        view,
                        strengths.stream()
                                .map(strength -> shown(view, strength))
                                .toList());
    }

    private static Outcome shown(RecordView view, Factor strength) {
        return isSpecific(strength)
                ? Outcomes.met(Phrase.of("P08-R3.met"), List.of(Evidence.supports(view, strength)))
                : notRecorded(Phrase.of("P08-R3.open"), Evidence.missing(view, strength));
    }

    private static boolean isSpecific(Factor strength) {
        return strength.example().isPresent()
                || strength.since().isPresent()
                || strength.statement().flatMap(Statement::on).isPresent()
                || Voices.areHeardAt(strength);
    }

    private static Outcome notRecorded(Phrase phrase, Evidence beside) {
        return Outcomes.notRecorded(phrase, List.of(beside)).lacking(RecordType.FORMULATIONS);
    }
}
