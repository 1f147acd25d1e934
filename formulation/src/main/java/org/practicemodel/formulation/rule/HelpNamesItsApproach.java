package org.practicemodel.formulation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.journey.Help;
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
 * The rule that help says what it builds on, {@code P06-R6}. It never shows otherwise.
 *
 * <p>Our interpretation: help that has begun names an approach, or says that it follows practice wisdom; none is better
 * than another here. Help that the family still waits for is not looked at. For instance a family support worker who works
 * in a solution-focused way.
 *
 * <p>Source: current guide ¶26 ("evidence-based"). Immutable and thread-safe.
 */
public final class HelpNamesItsApproach implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P06-R6", "help-names-its-approach", LeedsPrinciples.SYSTEMIC_FORMULATION_DRIVEN_AND_EVIDENCE_BASED)
            .advisory(true)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of("current guide", "¶26")))
            .addNeeds(new EvidenceNeed(RecordType.HELP, "approach", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public HelpNamesItsApproach() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Help> given = view.record().journey().help().stream()
                .filter(help ->
                        help.startedOn().isPresent() || help.waitingSince().isEmpty())
                .filter(help -> !endedBefore(view, help))
                .sorted(Comparator.comparing(help -> help.id().value()))
                .toList();
        if (given.isEmpty() && !view.coverage().holds(RecordType.HELP)) {
            return Outcomes.absent(view, RecordType.HELP, Phrase.of("P06-R6.notHeld"), List.of(Evidence.missing()));
        }
        return Outcomes.over(view, given.stream().map(help -> named(view, help)).toList(), Phrase.of("P06-R6.noHelp"));
    }

    private static Outcome named(RecordView view, Help help) {
        return help.approach().isPresent()
                ? Outcomes.met(Phrase.of("P06-R6.met"), List.of(Evidence.supports(view, help)))
                : Outcomes.absent(
                        view, RecordType.HELP, Phrase.of("P06-R6.notNamed"), List.of(Evidence.missing(view, help)));
    }

    /** Help that ended before the work opened is no part of it. */
    private static boolean endedBefore(RecordView view, Help help) {
        Optional<LocalDate> opened = view.episode().openedOn();
        return help.endedOn()
                .filter(ended -> opened.filter(ended::isBefore).isPresent())
                .isPresent();
    }
}
