package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.LearningItem;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that learning is talked about, {@code E2-R1}.
 *
 * <p>Our interpretation: something that the worker set out to learn or try had an outcome within the last half year. Where an
 * item is overdue by more than a quarter of a year and somebody marked that it was not looked at, the record shows otherwise; a
 * reason is shown beside it. For instance scaling questions, tried with two families by 3 April 2026.
 *
 * <p>Source: current guide ¶12; our interpretation. Immutable and thread-safe.
 */
public final class LearningDiscussed implements WorkerRule {

    static final Threshold WINDOW = LeedsDescriptors.local("development.windowDays", ThresholdUnit.DAYS, 183, 91, 365);
    static final Threshold OVERDUE = LeedsDescriptors.local("development.overdueDays", ThresholdUnit.DAYS, 91, 28, 365);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E2-R1", "learning-discussed", LeedsElements.CONTINUOUS_DEVELOPMENT)
            .standing(Standing.KEY)
            .about(About.SUPERVISION)
            .reasonEffect(ReasonEffect.SHOWN)
            .addNeeds(new EvidenceNeed(WorkforceTypes.LEARNING_ITEMS, "outcome", Effort.SENTENCE, WhoCanAct.WORKER))
            .addThresholds(WINDOW, OVERDUE)
            .build();

    /** Makes the rule; it holds no state. */
    public LearningDiscussed() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(WorkerView view) {
        DateInterval window = Recently.days(view, WINDOW);
        List<LearningItem> items = view.record().learning().stream()
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
        List<Evidence> seen = items.stream()
                .filter(item -> item.outcome()
                        .flatMap(outcome -> outcome.on())
                        .filter(window::contains)
                        .isPresent())
                .map(item -> Evidence.supports(view, item))
                .toList();
        if (!seen.isEmpty()) {
            return Outcomes.met(Phrase.of("E2-R1.met").with("from", window.from()), seen);
        }
        List<LearningItem> passedOver =
                items.stream().filter(item -> isPassedOver(view, item)).toList();
        if (!passedOver.isEmpty()) {
            return Outcomes.answered(
                    view,
                    descriptor.code(),
                    descriptor.reasonEffect(),
                    Outcomes.notMet(
                            Phrase.of("E2-R1.notLookedAt"),
                            passedOver.stream()
                                    .map(item -> Evidence.contradicts(view, item))
                                    .toList()),
                    passedOver);
        }
        return Outcomes.absent(
                view,
                WorkforceTypes.LEARNING_ITEMS,
                Phrase.of("E2-R1.notRecorded").with("from", window.from()),
                items.isEmpty()
                        ? List.of(Evidence.missing())
                        : items.stream()
                                .map(item -> Evidence.missing(view, item))
                                .toList());
    }

    private static boolean isPassedOver(WorkerView view, LearningItem item) {
        return item.outcome().isEmpty()
                && item.notLookedAt().isPresent()
                && item.dueOn()
                        .filter(due -> view.asOf().isAfter(due.plusDays(view.valueOf(OVERDUE))))
                        .isPresent();
    }
}
