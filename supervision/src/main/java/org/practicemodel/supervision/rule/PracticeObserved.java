package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that practice is observed, {@code E2-R3}. It never shows otherwise, and no value of an observation counts for it.
 *
 * <p>Our interpretation: within the last year somebody was there while the worker worked with a family, looked at each of the
 * five skills, and the worker wrote what they think about it. For instance on 9 March 2026.
 *
 * <p>Source: board report 2020 §3.4; our interpretation. Immutable and thread-safe.
 */
public final class PracticeObserved implements WorkerRule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E2-R3", "practice-observed", LeedsElements.CONTINUOUS_DEVELOPMENT)
            .advisory(true)
            .about(About.SUPERVISION)
            .addNeeds(
                    new EvidenceNeed(
                            WorkforceTypes.SKILL_OBSERVATIONS, "reflection", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(
                            WorkforceTypes.SKILL_OBSERVATIONS, "ratings", Effort.CONVERSATION, WhoCanAct.MANAGER))
            .addThresholds(Recently.YEAR)
            .build();

    /** Makes the rule; it holds no state. */
    public PracticeObserved() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(WorkerView view) {
        DateInterval window = Recently.days(view, Recently.YEAR);
        List<SkillObservation> observed = view.record().observations().stream()
                .filter(observation -> observation.on().filter(window::contains).isPresent())
                .sorted(Comparator.comparing(observation -> observation.id().value()))
                .toList();
        List<Evidence> seen = observed.stream()
                .filter(PracticeObserved::isWhole)
                .map(observation -> Evidence.supports(view, observation))
                .toList();
        if (!seen.isEmpty()) {
            return Outcomes.met(Phrase.of("E2-R3.met").with("from", window.from()), seen);
        }
        return observed.isEmpty()
                ? Outcomes.absent(
                        view,
                        WorkforceTypes.SKILL_OBSERVATIONS,
                        Phrase.of("E2-R3.notRecorded").with("from", window.from()),
                        List.of(Evidence.missing()))
                : Outcomes.notRecorded(
                                Phrase.of("E2-R3.partsNotRecorded"),
                                observed.stream()
                                        .map(observation -> Evidence.missing(view, observation))
                                        .toList())
                        .lacking(WorkforceTypes.SKILL_OBSERVATIONS);
    }

    private static boolean isWhole(SkillObservation observation) {
        return observation.reflection().isPresent()
                && observation.ratings().stream()
                        .map(SkillRating::domain)
                        .collect(Collectors.toSet())
                        .containsAll(SkillDomain.OF_THE_MODEL);
    }
}
