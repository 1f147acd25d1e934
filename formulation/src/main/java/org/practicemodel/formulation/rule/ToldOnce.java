package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.PersonUnderstanding;
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
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the family did not have to tell things again, {@code P05-R7}. It never shows otherwise.
 *
 * <p>Our interpretation: somebody marked that what was known of earlier help was used; or of earlier help, of a factor,
 * or of what happened to somebody and what they need, it is recorded that it was already known and not asked again. For
 * instance the loss of a grandfather, which the last worker had written down.
 *
 * <p>Source: board report 2020 §2.4; our interpretation. Immutable and thread-safe.
 */
public final class ToldOnce implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P05-R7", "told-once", LeedsPrinciples.ONE_FAMILY_ONE_LEAD_WORKER_ONE_PLAN)
            .advisory(true)
            .addNeeds(
                    new EvidenceNeed(RecordType.EARLIER_INTERVENTIONS, "usedAgain", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FORMULATIONS, "earlierInterventions", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public ToldOnce() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.together(view, formulations -> used(view, formulations));
    }

    private static Outcome used(RecordView view, List<Formulation> formulations) {
        List<Evidence> known = formulations.stream()
                .flatMap(ToldOnce::alreadyKnown)
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .map(entry -> Evidence.supports(view, entry))
                .toList();
        return known.isEmpty()
                ? Outcomes.absent(
                        view,
                        RecordType.EARLIER_INTERVENTIONS,
                        Phrase.of("P05-R7.notRecorded"),
                        List.of(Evidence.missing()))
                : Outcomes.met(Phrase.of("P05-R7.met"), known);
    }

    private static Stream<Entry> alreadyKnown(Formulation formulation) {
        return Stream.of(
                        formulation.earlierInterventions().stream().filter(ToldOnce::wasUsed),
                        formulation.factors().stream().filter(factor -> isKnown(factor.exploration())),
                        formulation.understandings().stream().filter(ToldOnce::isUnderstood))
                .flatMap(entries -> entries);
    }

    private static boolean wasUsed(EarlierIntervention help) {
        return help.usedAgain().isPresent() || isKnown(help.exploration());
    }

    private static boolean isUnderstood(PersonUnderstanding understanding) {
        return isKnown(understanding.whatHappenedExploration()) || isKnown(understanding.whatIsNeededExploration());
    }

    private static boolean isKnown(Optional<Exploration> exploration) {
        return exploration
                .map(Exploration::state)
                .filter(ExplorationState.ALREADY_KNOWN::equals)
                .isPresent();
    }
}
