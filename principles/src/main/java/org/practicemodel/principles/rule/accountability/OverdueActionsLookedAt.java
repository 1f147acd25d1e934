package org.practicemodel.principles.rule.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.plan.Review;
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
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.OneRoleEach;

/**
 * The rule that overdue actions are looked at, {@code P10-R4}.
 *
 * <p>Our interpretation: an open action of an agreed plan in force that is overdue by more than fourteen days was looked at
 * on its due day or later: it is under way, or was changed. Good news is not waited for: where it was looked at sooner, that
 * is seen. Where somebody marked it as not looked at when a review was completed, or where updates are relied on and none is
 * there, the record shows otherwise. An action that is done or no longer wanted is not overdue. For instance the boiler was
 * to be mended by 1 March 2026, and on 12 March it was said that the landlord waits for a part.
 *
 * <p>Source: current guide ¶30; our interpretation. Immutable and thread-safe.
 */
public final class OverdueActionsLookedAt implements Rule {

    static final Threshold OVERDUE = LeedsDescriptors.local("actions.overdueUpdateDays", ThresholdUnit.DAYS, 14, 0, 91);

    private final RuleDescriptor descriptor = LeedsDescriptors.of(
                    "P10-R4", "overdue-actions-looked-at", LeedsPrinciples.ACCOUNTABILITY_EVALUATION_AND_SUSTAINABILITY)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(
                    new EvidenceNeed(RecordType.ACTION_UPDATES, "updates", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.ACTIONS, "dueOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLANS, "actions", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(OVERDUE)
            .build();

    /** Makes the rule; it holds no state. */
    public OverdueActionsLookedAt() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("P10-R4.closed"), List.of());
        }
        CurrentActions actions = new CurrentActions(view);
        Phrase none = Phrase.of("P10-R4.none");
        if (actions.open().isEmpty()) {
            return actions.none(RecordType.ACTIONS, Phrase.of("shared.actionsNotHeld"), none);
        }
        List<Outcome> overdue = actions.open().stream()
                .filter(action -> action.dueOn().filter(view.asOf()::isAfter).isPresent())
                .map(action -> answer(view, action, action.dueOn().orElseThrow()))
                .toList();
        return OneRoleEach.over(view, overdue, none);
    }

    private Outcome answer(RecordView view, Action action, LocalDate due) {
        if (updates(action, due).anyMatch(update -> !isNotLookedAt(update))) {
            return Outcomes.met(Phrase.of("P10-R4.met"), List.of(Evidence.supports(view, action)));
        }
        Optional<Review> passedOver = updates(action, due)
                .filter(OverdueActionsLookedAt::isNotLookedAt)
                .flatMap(update -> reviewOf(view, update).stream())
                .min(Comparator.comparing(review -> review.id().value()));
        if (passedOver.isPresent()) {
            return otherwise(
                    view,
                    action,
                    Outcomes.notMet(
                            Phrase.of("P10-R4.notLookedAt").with("due", due),
                            List.of(Evidence.contradicts(view, action), Evidence.contradicts(view, passedOver.get()))));
        }
        LocalDate last = due.plusDays(view.valueOf(OVERDUE));
        List<Evidence> beside = List.of(Evidence.missing(view, action));
        if (!view.asOf().isAfter(last)) {
            return Outcomes.tooEarly(
                    Phrase.of("P10-R4.waiting").with("due", due).with("last", last), beside, last.plusDays(1));
        }
        Phrase none = Phrase.of("P10-R4.notRecorded").with("due", due);
        if (view.coverage().reliedOn(RecordType.ACTION_UPDATES, last)) {
            return otherwise(view, action, Outcomes.notMet(none, beside));
        }
        return Outcomes.absent(view, RecordType.ACTION_UPDATES, none, beside);
    }

    private Outcome otherwise(RecordView view, Action action, Outcome.NotMet outcome) {
        return Outcomes.answered(view, descriptor.code(), descriptor.reasonEffect(), outcome, List.of(action));
    }

    /** Those of the due day and later; one without a day may be of any. */
    private static Stream<ActionUpdate> updates(Action action, LocalDate due) {
        return action.updates().stream()
                .filter(update -> update.on().filter(due::isAfter).isEmpty());
    }

    private static boolean isNotLookedAt(ActionUpdate update) {
        return update.outcome().equals(ActionUpdateOutcome.NOT_LOOKED_AT);
    }

    private static Optional<Review> reviewOf(RecordView view, ActionUpdate update) {
        return view.record().reviews().stream()
                .filter(review -> review.complete().isPresent())
                .filter(review -> update.at()
                        .filter(at -> at.value().equals(review.id().value()))
                        .isPresent())
                .findFirst();
    }
}
