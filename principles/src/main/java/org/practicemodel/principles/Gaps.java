package org.practicemodel.principles;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.SubjectView;
import org.practicemodel.principles.report.Gap;

/** Finds what would let a rule be answered that a record does not let anybody answer. */
final class Gaps {

    private final SubjectView<?> view;
    private final RecordedNeeds recorded;

    Gaps(SubjectView<?> view) {
        this.view = view;
        this.recorded = new RecordedNeeds(view.record());
    }

    /** Returns the gaps of an outcome; none unless there is not enough evidence. */
    List<Gap> of(RuleDescriptor rule, Outcome outcome) {
        if (!(outcome instanceof Outcome.NotEnoughEvidence unsaid)) {
            return List.of();
        }
        if (unsaid.reason() == NotEnoughReason.TOO_EARLY) {
            return withoutNeed(rule, unsaid);
        }
        return needs(lacked(rule, unsaid), unsaid.reason()).stream()
                .map(need -> new Gap(rule.code(), unsaid.reason(), Optional.of(need), unsaid.lookAgainOn()))
                .toList();
    }

    /** Returns the one gap of a rule that nothing in a record would open. */
    static List<Gap> withoutNeed(RuleDescriptor rule, Outcome.NotEnoughEvidence unsaid) {
        return List.of(new Gap(rule.code(), unsaid.reason(), Optional.empty(), unsaid.lookAgainOn()));
    }

    /** What the rule itself says it lacked here, else everything it ever needs. */
    private static List<EvidenceNeed> lacked(RuleDescriptor rule, Outcome.NotEnoughEvidence unsaid) {
        return someElseAll(rule.needs(), need -> unsaid.lacks().contains(need.type()));
    }

    private List<EvidenceNeed> needs(List<EvidenceNeed> lacked, NotEnoughReason reason) {
        Predicate<EvidenceNeed> isHeld = need -> view.coverage().holds(need.type());
        return switch (reason) {
            case NOT_RECORDED ->
                stillToAdd(someElseAll(lacked, isHeld)).stream()
                        .map(need -> someElseAll(List.of(recorded.toBegin(need), need), isHeld)
                                .get(0))
                        .distinct()
                        .toList();
            case SOURCE_DOES_NOT_HOLD ->
                someElseAll(lacked, isHeld.negate()).stream()
                        .map(need -> new EvidenceNeed(need.type(), need.field(), Effort.SYSTEM, WhoCanAct.SYSTEM_OWNER))
                        .toList();
            default -> lacked;
        };
    }

    /** What the record does not answer; where it answers all, more entries are wanting, and not their parts. */
    private List<EvidenceNeed> stillToAdd(List<EvidenceNeed> held) {
        List<EvidenceNeed> open =
                held.stream().filter(Predicate.not(recorded::answers)).toList();
        return open.isEmpty() ? someElseAll(held, recorded::isForEntries) : open;
    }

    private static List<EvidenceNeed> someElseAll(List<EvidenceNeed> all, Predicate<EvidenceNeed> which) {
        List<EvidenceNeed> some = all.stream().filter(which).toList();
        return some.isEmpty() ? all : some;
    }
}
