package org.practicemodel.principles.rule.reflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that it is said under which edition of the model people worked, {@code E6-R4}. It never shows otherwise.
 *
 * <p>Our interpretation: the record or a plan in force names the edition, or the local variant, that it was made under; else
 * nobody can tell later by which words the work was meant. Where the work has ended, the plans count that were in force on
 * its last day. For instance {@code leeds/current} on the plan of 5 May 2026.
 *
 * <p>Source: our interpretation. Immutable and thread-safe.
 */
public final class EditionStated implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E6-R4", "edition-stated", LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
            .advisory(true)
            .addNeeds(
                    new EvidenceNeed(RecordType.EDITIONS, "edition", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.PLAN_EDITIONS, "edition", Effort.FACT, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public EditionStated() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<Evidence> named = new ArrayList<>();
        if (view.record().edition().isPresent()) {
            named.add(Evidence.at("/edition", EvidenceRole.SUPPORTS));
        }
        List<Evidence> plans = view.plans().inForceOn(view.episode().lastDay()).stream()
                .filter(plan -> plan.edition().isPresent())
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .map(plan -> Evidence.supports(view, plan))
                .toList();
        if (!named.isEmpty()) {
            named.addAll(plans);
            return Outcomes.met(Phrase.of("E6-R4.record"), named);
        }
        if (!plans.isEmpty()) {
            return Outcomes.met(Phrase.of("E6-R4.plan").with("count", plans.size()), plans);
        }
        RecordType type = view.coverage().holds(RecordType.EDITIONS) ? RecordType.EDITIONS : RecordType.PLAN_EDITIONS;
        return Outcomes.absent(view, type, Phrase.of("E6-R4.notRecorded"), List.of(Nearest.episode(view)));
    }
}
