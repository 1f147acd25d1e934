package org.practicemodel.principles.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.NotEnoughReason;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Verdict;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * One outcome over several things in which each entry stands in one role. An entry that speaks for one thing and against
 * another is cited against: otherwise taking away what supports an answer could make it better.
 */
public final class OneRoleEach {

    private OneRoleEach() {}

    public static Outcome over(RecordView view, List<? extends Outcome> things, Phrase none) {
        Set<String> against = things.stream()
                .filter(thing -> !isHistory(view, thing))
                .flatMap(thing -> thing.evidence().stream())
                .filter(item -> item.role() != EvidenceRole.SUPPORTS)
                .map(Evidence::pointer)
                .collect(Collectors.toSet());
        return Outcomes.over(
                view, things.stream().map(thing -> without(against, thing)).toList(), none);
    }

    /** The same, where what is not due so far says nothing against what was seen. */
    public static Outcome overWhatIsDue(RecordView view, List<? extends Outcome> things, Phrase none) {
        boolean seen = things.stream().anyMatch(thing -> thing.verdict() == Verdict.MET);
        return over(
                view,
                things.stream().filter(thing -> !(seen && isTooEarly(thing))).toList(),
                none);
    }

    private static boolean isTooEarly(Outcome thing) {
        return thing instanceof Outcome.NotEnoughEvidence unsaid && unsaid.reason() == NotEnoughReason.TOO_EARLY;
    }

    private static boolean isHistory(RecordView view, Outcome thing) {
        return thing instanceof Outcome.NotMet otherwise && History.holds(view, otherwise.settledOn());
    }

    private static Outcome without(Set<String> against, Outcome thing) {
        if (!(thing instanceof Outcome.Met met)) {
            return thing;
        }
        List<Evidence> evidence = met.evidence().stream()
                .filter(item -> !against.contains(item.pointer()))
                .toList();
        return new Outcome.Met(met.phrases(), evidence, met.withReason(), met.restrictedPhrases(), met.history());
    }
}
