package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that a worker meets Rethink, {@code E2-R2}. It never shows otherwise.
 *
 * <p>Our interpretation: within the last year the worker took part in a Rethink forum, a Rethink space, coaching or
 * consultation. It applies since the edition of 2020. For instance a Rethink forum on 9 March 2026.
 *
 * <p>Source: board report 2020 §3.7; one-minute guide (undated) ¶15; our interpretation. Immutable and thread-safe.
 */
public final class RethinkTouchpoint implements WorkerRule {

    private static final Set<LearningEventKind> KINDS = Set.of(
            LearningEventKind.RETHINK_FORUM,
            LearningEventKind.RETHINK_SPACE,
            LearningEventKind.COACHING,
            LearningEventKind.CONSULTATION);

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E2-R2", "rethink-touchpoint", LeedsElements.CONTINUOUS_DEVELOPMENT)
            .advisory(true)
            .about(About.SERVICE)
            .addNeeds(new EvidenceNeed(WorkforceTypes.ATTENDANCES, "kind", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Recently.YEAR)
            .build();

    /** Makes the rule; it holds no state. */
    public RethinkTouchpoint() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(WorkerView view) {
        DateInterval window = Recently.days(view, Recently.YEAR);
        List<Evidence> seen = view.record().attendances().stream()
                .filter(attendance -> KINDS.contains(attendance.kind()))
                .filter(attendance -> attendance.on().filter(window::contains).isPresent())
                .sorted(Comparator.comparing(attendance -> attendance.id().value()))
                .map(attendance -> Evidence.supports(view, attendance))
                .toList();
        return seen.isEmpty()
                ? Outcomes.absent(
                        view,
                        WorkforceTypes.ATTENDANCES,
                        Phrase.of("E2-R2.notRecorded").with("from", window.from()),
                        List.of(Evidence.missing()))
                : Outcomes.met(Phrase.of("E2-R2.met").with("from", window.from()), seen);
    }
}
