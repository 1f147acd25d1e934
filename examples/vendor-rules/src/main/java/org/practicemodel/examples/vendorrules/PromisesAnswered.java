package org.practicemodel.examples.vendorrules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that every promise to a family is kept, or that the family hears why it cannot be, {@code casebook:K01-R1}.
 *
 * <p>A worker who writes down that a promise cannot be kept has done the first half: the rule is begun until the family was
 * told. A promise of which nothing more is recorded is never held against anybody. For instance a promise of 2 February 2026
 * that is still open says nothing until 2 March, and after it nobody can say.
 */
final class PromisesAnswered implements Rule {

    private static final String CODE = "casebook:K01-R1";

    private static final Threshold ANSWER_WITHIN =
            LeedsDescriptors.local("casebook:promises.answerWithinDays", ThresholdUnit.DAYS, 28, 7, 91);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    CODE, "promises-answered", LeedsPrinciples.RELATIONSHIP_BASED)
            .addNeeds(new EvidenceNeed(Promise.TYPE, Promise.KEPT_ON, Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(ANSWER_WITHIN)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        Phrase ended = Phrase.of("casebook:K01-R1.ended");
        if (view.episode().closed()) {
            return Outcomes.notApplicable(ended, List.of());
        }
        List<Outcome> answers = Promise.of(view.record()).stream()
                .filter(promise -> !promise.madeOn().isAfter(view.asOf()))
                .map(promise -> answer(view, promise))
                .toList();
        return answers.isEmpty()
                ? Outcomes.absent(view, Promise.TYPE, Phrase.of("casebook:K01-R1.none"), List.of(Evidence.missing()))
                : Outcomes.over(view, answers, ended);
    }

    private static Outcome answer(RecordView view, Promise promise) {
        Optional<LocalDate> kept = known(view, promise.keptOn());
        Optional<LocalDate> told = known(view, promise.toldOn());
        List<Evidence> supports = List.of(promise.evidence(EvidenceRole.SUPPORTS));
        if (kept.isPresent()) {
            return Outcomes.met(said("casebook:K01-R1.kept", promise).with("on", kept.orElseThrow()), supports);
        }
        if (told.isPresent()) {
            return Outcomes.met(said("casebook:K01-R1.told", promise).with("on", told.orElseThrow()), supports);
        }
        if (promise.cannotBeKept()) {
            return Outcomes.notMet(
                            said("casebook:K01-R1.notTold", promise),
                            List.of(promise.evidence(EvidenceRole.CONTRADICTS)))
                    .asBegun();
        }
        LocalDate last = promise.madeOn().plusDays(view.valueOf(ANSWER_WITHIN));
        List<Evidence> lacks = List.of(promise.evidence(EvidenceRole.MISSING));
        return view.asOf().isAfter(last)
                ? Outcomes.notRecorded(said("casebook:K01-R1.open", promise), lacks)
                        .lacking(Promise.TYPE)
                : Outcomes.tooEarly(
                        said("casebook:K01-R1.waiting", promise).with("until", last), lacks, last.plusDays(1));
    }

    private static Optional<LocalDate> known(RecordView view, Optional<LocalDate> day) {
        return day.filter(on -> !on.isAfter(view.asOf()));
    }

    private static Phrase said(String key, Promise promise) {
        return Phrase.of(key).with("made", promise.madeOn());
    }
}
