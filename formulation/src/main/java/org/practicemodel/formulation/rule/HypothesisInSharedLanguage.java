package org.practicemodel.formulation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.QuestionCode;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.SpokenFor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Basis;
import org.practicemodel.core.vocabulary.BasisKind;
import org.practicemodel.core.vocabulary.Citation;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.LeedsSources;
import org.practicemodel.core.vocabulary.RuleCode;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that a hypothesis speaks a language that the family shares, {@code E5-R3}.
 *
 * <p>Our interpretation: of each hypothesis that was not dropped it is recorded that the family agreed to it in their own
 * words, or that it was shared with them and changed by what they said. That it was only shared leaves open whether they
 * would recognise it, also where somebody sees it differently: that is a voice, and not held against anybody here. Where
 * the record holds that as a disagreement of the family in this episode, {@code P07-R3} looks at that one fact, and this
 * rule does not ask again what became of sharing it. Where it is marked as not shared with the family, the record shows
 * otherwise, unless somebody says why, or it was asked and put off for later. Those with whom it was not shared are the
 * people whom the mark names, else the parents, carers and people with parental responsibility; how much a child can be
 * told is not decided here. Where exceptions for safety speak for all of them, ordinary output is that of any other record
 * that meets the rule, so every way of meeting it without a reason has one wording. For instance a hypothesis that the
 * mother put as "when bedtime goes wrong, the next day does too".
 *
 * <p>Source: current guide ¶18 ("develop a shared language"). Immutable and thread-safe.
 */
public final class HypothesisInSharedLanguage implements Rule {

    private static final RuleCode OWNER = RuleCode.of("P07-R3");
    private static final Set<SharingOutcome> SHARED_LANGUAGE =
            Set.of(SharingOutcome.AGREED_IN_THEIR_WORDS, SharingOutcome.SHARED_AND_AMENDED);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E5-R3", "hypothesis-in-shared-language", LeedsElements.RETHINK_FORMULATION_PROCESS)
            .testBasis(Basis.of(BasisKind.SEED, Citation.of(LeedsSources.CURRENT_GUIDE, "¶18")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(new EvidenceNeed(
                    RecordType.FORMULATIONS, "hypotheses.sharing", Effort.CONVERSATION, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public HypothesisInSharedLanguage() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return FormulationsNow.each(view, formulation -> shared(view, formulation));
    }

    private Outcome shared(RecordView view, Formulation formulation) {
        List<Hypothesis> held = Hypotheses.held(view, formulation);
        return Outcomes.over(
                view,
                held.stream()
                        .map(hypothesis -> shared(view, formulation, hypothesis))
                        .toList(),
                Phrase.of(held.isEmpty() ? "E5-R3.none" : "shared.past"));
    }

    private Outcome shared(RecordView view, Formulation formulation, Hypothesis hypothesis) {
        Optional<SharingOutcome> outcome = hypothesis.sharing().map(HypothesisSharing::outcome);
        if (outcome.filter(SHARED_LANGUAGE::contains).isPresent()) {
            return Outcomes.met(Phrase.of("E5-R3.met"), List.of(Evidence.supports(view, hypothesis)));
        }
        Phrase open = Phrase.of(
                outcome.filter(SharingOutcome.SHARED::equals).isPresent() ? "E5-R3.onlyShared" : "E5-R3.notRecorded");
        return hypothesis
                .sharing()
                .filter(sharing -> sharing.outcome().equals(SharingOutcome.NOT_SHARED))
                .flatMap(sharing -> notShared(
                        view,
                        formulation,
                        hypothesis,
                        SpokenFor.of(view, descriptor.code(), FamilyToTell.in(view, sharing))))
                .orElseGet(() -> isDisputed(view, hypothesis)
                        ? Outcomes.sameAs(OWNER, Phrase.of("E5-R3.seenDifferently"), List.of())
                        : Outcomes.notRecorded(open, List.of(Evidence.missing(view, hypothesis)))
                                .lacking(RecordType.FORMULATIONS));
    }

    private static boolean isDisputed(RecordView view, Hypothesis hypothesis) {
        return view.record().engagement().disagreements().stream()
                .filter(Disagreement::byFamily)
                .filter(disagreement -> view.episode().belongs(disagreement.on()))
                .flatMap(disagreement -> disagreement.about().stream())
                .anyMatch(about -> about.value().equals(hypothesis.id().value()));
    }

    /** Who may not be told for safety is not held against anybody; that it was put off for later leaves it open. */
    private Optional<Outcome> notShared(
            RecordView view, Formulation formulation, Hypothesis hypothesis, SpokenFor family) {
        if (family.isEverybody()) {
            return Optional.of(Outcomes.met(Phrase.of("E5-R3.met"), List.of(Evidence.supports(view, hypothesis)))
                    .withRestricted(family.phrases(true), family.evidence(true)));
        }
        if (FormulationsNow.isAnswered(formulation, QuestionCode.SHARE_HYPOTHESIS, hypothesis.id())) {
            return Optional.empty();
        }
        Outcome.NotMet otherwise = Outcomes.notMet(
                        Phrase.of("E5-R3.notShared"), List.of(Evidence.contradicts(view, hypothesis)))
                .withRestricted(family.phrases(false), family.evidence(false));
        return Optional.of(FormulationsNow.otherwise(view, descriptor, otherwise, List.of(formulation, hypothesis)));
    }
}
