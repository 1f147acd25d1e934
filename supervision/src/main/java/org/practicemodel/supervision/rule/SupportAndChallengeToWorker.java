package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.engagement.WorkingStance;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.rule.WorkerRule;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.StanceSetBy;
import org.practicemodel.core.workforce.SupervisionSession;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that a worker says support and challenge were both there in supervision, {@code E7-R5}. It never shows otherwise.
 *
 * <p>Our interpretation: in a session of the last half year both were set, by the worker; what a supervisor sets does not count.
 * For instance on 5 March 2026.
 *
 * <p>Source: current guide ¶6; Partners in Practice page ¶18; our interpretation. Immutable and thread-safe.
 */
public final class SupportAndChallengeToWorker implements WorkerRule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R5", "support-and-challenge-to-worker", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .advisory(true)
            .about(About.SUPERVISION)
            .addNeeds(new EvidenceNeed(WorkforceTypes.SESSION_STANCES, "stances", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public SupportAndChallengeToWorker() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(WorkerView view) {
        DateInterval window = Recently.days(view, Windows.EVIDENCE);
        List<Evidence> seen = view.record().sessions().stream()
                .filter(session -> session.on().filter(window::contains).isPresent())
                .filter(session -> isSetByWorker(session, WorkingStance.SUPPORT)
                        && isSetByWorker(session, WorkingStance.CHALLENGE))
                .sorted(Comparator.comparing(session -> session.id().value()))
                .map(session -> Evidence.supports(view, session))
                .toList();
        return seen.isEmpty()
                ? Outcomes.absent(
                        view,
                        WorkforceTypes.SESSION_STANCES,
                        Phrase.of("E7-R5.notRecorded").with("from", window.from()),
                        List.of(Evidence.missing()))
                : Outcomes.met(Phrase.of("E7-R5.met").with("from", window.from()), seen);
    }

    private static boolean isSetByWorker(SupervisionSession session, WorkingStance stance) {
        return session.stances().stream()
                .anyMatch(set -> set.stance().equals(stance) && set.setBy().equals(StanceSetBy.WORKER));
    }
}
