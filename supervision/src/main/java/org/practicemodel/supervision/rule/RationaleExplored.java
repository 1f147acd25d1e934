package org.practicemodel.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;

/**
 * The rule that the rationale is explored, {@code E7-R3}.
 *
 * <p>Our interpretation: in a discussion of this family at least one open question about the rationale was asked: why this,
 * why now, what else might explain this, what else was considered. Where a decision that changes a plan was marked as having no
 * reason, has none by now, and no discussion on that day or later asked such a question, the record shows otherwise; a discussion
 * without a day may have come later and counts. For instance on 5 March 2026 it was asked what else might explain the Mondays
 * at home.
 *
 * <p>Source: current guide ¶32 ("a thorough exploration and checks of the rationale"); our interpretation. Immutable and
 * thread-safe.
 */
public final class RationaleExplored implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E7-R3", "rationale-explored", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .standing(Standing.KEY)
            .about(About.SUPERVISION)
            .addNeeds(
                    new EvidenceNeed(RecordType.DISCUSSIONS, "rationale", Effort.SENTENCE, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.DECISIONS, "rationale", Effort.SENTENCE, WhoCanAct.WORKER))
            .build();

    /** Makes the rule; it holds no state. */
    public RationaleExplored() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        List<FamilyDiscussion> explored = Discussions.of(view).stream()
                .filter(discussion -> !discussion.rationale().isEmpty())
                .toList();
        List<Evidence> unexplained = view.record().engagement().decisions().stream()
                .filter(decision -> view.episode().belongs(decision.on()))
                .filter(decision -> isWithoutReason(decision) && changesAPlan(view, decision))
                .filter(decision ->
                        explored.stream().noneMatch(discussion -> Discussions.mayFollow(discussion, decision.on())))
                .sorted(Comparator.comparing(decision -> decision.id().value()))
                .map(decision -> Evidence.contradicts(view, decision))
                .toList();
        if (!unexplained.isEmpty()) {
            return Discussions.otherwise(view, Outcomes.notMet(Phrase.of("E7-R3.noReason"), unexplained));
        }
        return explored.isEmpty()
                ? Outcomes.absent(
                        view, RecordType.DISCUSSIONS, Phrase.of("E7-R3.notRecorded"), List.of(Nearest.episode(view)))
                : Outcomes.met(
                        Phrase.of("E7-R3.met"),
                        explored.stream()
                                .map(discussion -> Evidence.supports(view, discussion))
                                .toList());
    }

    private static boolean isWithoutReason(Decision decision) {
        return decision.noRationale().isPresent() && decision.rationale().isEmpty();
    }

    private static boolean changesAPlan(RecordView view, Decision decision) {
        Set<String> plans =
                view.record().plans().stream().map(plan -> plan.id().value()).collect(Collectors.toSet());
        return decision.about().stream().map(EntryId::value).anyMatch(plans::contains);
    }
}
