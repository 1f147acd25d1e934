package org.practicemodel.formulation.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Formulation;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.ExplorationState;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that it was looked at what earlier help taught, {@code P04-R4}.
 *
 * <p>Our interpretation: of each help that the family had before, as the formulations tell it, somebody wrote what lasted
 * or why the change did not. Where that was looked at and answered with no more, such as "chose not to say", there is
 * nothing more to ask of it; "not now" and "later" leave it open. Where people agreed for now to a formulation in which
 * that was marked as not considered, the record shows otherwise. A formulation that tells of no earlier help leaves it
 * open whether there was any, unless people answered that. For instance a sleep clinic that helped until the family
 * moved.
 *
 * <p>Source: board report 2020 §2.4; Rethink one-minute guide (why earlier interventions did not sustain change).
 * Immutable and thread-safe.
 */
public final class EarlierHelpLookedAt implements Rule {

    private static final Set<ExplorationState> LEAVES_OPEN =
            Set.of(ExplorationState.NOT_CONSIDERED, ExplorationState.NOT_NOW);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P04-R4", "earlier-help-looked-at", LeedsPrinciples.EARLY_IN_THE_LIFE_OF_A_PROBLEM)
            .testBasis(Basis.of(
                    BasisKind.LEEDS, Citation.of(LeedsSources.RETHINK_ONE_MINUTE_GUIDE, "section on the process")))
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(
                            RecordType.EARLIER_INTERVENTIONS, "whyNotSustained", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            RecordType.FORMULATIONS, "earlierInterventions", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public EarlierHelpLookedAt() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.together(view, formulations -> looked(view, formulations));
    }

    private Outcome looked(RecordView view, List<Formulation> formulations) {
        List<Told> earlier = formulations.stream()
                .flatMap(formulation ->
                        formulation.earlierInterventions().stream().map(help -> new Told(formulation, help)))
                .sorted(Comparator.comparing(told -> told.help().id().value()))
                .toList();
        if (!earlier.isEmpty()) {
            return FormulationsNow.over(
                    view, earlier.stream().map(told -> taught(view, told)).toList());
        }
        boolean answered = formulations.stream()
                .flatMap(formulation -> FormulationsNow.answers(formulation, QuestionCode.EARLIER_HELP))
                .anyMatch(answer -> !FormulationsNow.isPutOff(answer));
        return answered
                ? Outcomes.notApplicable(Phrase.of("P04-R4.noneTold"), List.of())
                : Outcomes.absent(
                        view, RecordType.EARLIER_INTERVENTIONS, Phrase.of("P04-R4.none"), List.of(Evidence.missing()));
    }

    private Outcome taught(RecordView view, Told told) {
        EarlierIntervention help = told.help();
        if (help.whatLasted().isPresent() || help.whyNotSustained().isPresent()) {
            return Outcomes.met(Phrase.of("P04-R4.met"), List.of(Evidence.supports(view, help)));
        }
        if (told.isAnswered()) {
            return Outcomes.notApplicable(Phrase.of("P04-R4.answered"), List.of(Evidence.supports(view, help)));
        }
        return told.isClosed()
                ? FormulationsNow.otherwise(
                        view,
                        descriptor,
                        Outcomes.notMet(Phrase.of("P04-R4.notConsidered"), List.of(Evidence.contradicts(view, help))),
                        List.of(help, told.in()))
                : Outcomes.notRecorded(Phrase.of("P04-R4.open"), List.of(Evidence.missing(view, help)))
                        .lacking(RecordType.EARLIER_INTERVENTIONS);
    }

    /** Earlier help and the formulation that tells of it. */
    private record Told(Formulation in, EarlierIntervention help) {

        /** Checks whether people were asked why, or knew already, and no more was said. */
        boolean isAnswered() {
            return state().filter(state -> !LEAVES_OPEN.contains(state)).isPresent()
                    || FormulationsNow.answers(in, QuestionCode.WHY_NOT_SUSTAINED)
                            .filter(answer -> FormulationsNow.isAbout(answer, help.id()))
                            .anyMatch(answer -> !FormulationsNow.isPutOff(answer));
        }

        /** Checks whether people agreed to leave it at the mark that nobody considered why. */
        boolean isClosed() {
            return FormulationsNow.isAgreed(in)
                    && state().filter(ExplorationState.NOT_CONSIDERED::equals).isPresent()
                    && !FormulationsNow.isAnswered(in, QuestionCode.WHY_NOT_SUSTAINED, help.id());
        }

        private Optional<ExplorationState> state() {
            return help.exploration().map(Exploration::state);
        }
    }
}
