package org.practicemodel.principles.rule.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionMode;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
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
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Decisions;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that decisions are recorded with who decided, {@code P01-R3}.
 *
 * <p>Our interpretation: every key decision of the episode names who decided, or was a court's, and at least one of them
 * was joint or the family's. A decision is a key decision unless it is marked as none. Where one is marked as made by
 * professionals only although the family could have taken part, the record shows otherwise, unless somebody gives a reason;
 * why something was decided is not why it was decided without them. Where the family could not have taken part, or nobody
 * says whether they could, it is not held against anybody. A decision that is marked as the professionals' alone and names
 * somebody of the family contradicts itself. What was decided cannot be undone: it becomes history. For instance "decided
 * together to meet at the school", which names the mother and the lead worker.
 *
 * <p>Source: current guide ¶16 ("the involvement of families in decisions, plans and interventions"); how it shows is our
 * interpretation. Immutable and thread-safe.
 */
public final class DecisionsNameWhoDecided implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P01-R3", "decisions-name-who-decided", LeedsPrinciples.ALWAYS_WORKING_WITH)
            .standing(Standing.KEY)
            .testBasis(Basis.of(BasisKind.INTERPRETATION, Citation.of(LeedsSources.CURRENT_GUIDE, "¶16")))
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.DECISIONS, "deciders", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DECISIONS, "mode", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public DecisionsNameWhoDecided() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Decision> decisions = Decisions.of(view).stream()
                .filter(decision -> decision.key().orElse(true))
                .toList();
        if (decisions.isEmpty()) {
            return Outcomes.absent(
                    view, RecordType.DECISIONS, Phrase.of("P01-R3.none"), List.of(Nearest.episode(view)));
        }
        List<Outcome> things = new ArrayList<>(
                decisions.stream().map(decision -> decided(view, decision)).toList());
        boolean spokenFor = things.stream().anyMatch(thing -> thing instanceof Outcome.Met met && met.withReason());
        if (!spokenFor && decisions.stream().noneMatch(Decisions::isWithTheFamily)) {
            things.add(Outcomes.absent(
                    view,
                    RecordType.DECISIONS,
                    Phrase.of("P01-R3.noneShared"),
                    decisions.stream()
                            .map(decision -> Evidence.missing(view, decision))
                            .toList()));
        }
        return OneRoleEach.over(view, things, Phrase.of("shared.decisionsPast"));
    }

    private Outcome decided(RecordView view, Decision decision) {
        boolean professionalOnly = Decisions.isProfessionalOnly(decision);
        if (professionalOnly && Decisions.namesFamily(decision)) {
            return Outcomes.conflicting(phrase("P01-R3.conflicting", decision), missing(view, decision));
        }
        if (professionalOnly && decision.familyCouldTakePart().orElse(false)) {
            Outcome.NotMet notMet =
                    Outcomes.notMet(phrase("P01-R3.without", decision), List.of(Evidence.contradicts(view, decision)));
            return Outcomes.answered(
                    view,
                    descriptor.code(),
                    descriptor.reasonEffect(),
                    decision.on().map(notMet::settledOn).orElseGet(() -> History.settled(view, notMet)),
                    List.of(decision));
        }
        return decision.deciders().isEmpty() && !decision.mode().equals(Optional.of(DecisionMode.COURT))
                ? Outcomes.absent(
                        view, RecordType.DECISIONS, phrase("P01-R3.unnamed", decision), missing(view, decision))
                : Outcomes.met(Phrase.of("P01-R3.met"), List.of(Evidence.supports(view, decision)));
    }

    private static List<Evidence> missing(RecordView view, Decision decision) {
        return List.of(Evidence.missing(view, decision));
    }

    private static Phrase phrase(String key, Decision decision) {
        return Phrase.of(key).with("decision", decision.id());
    }
}
