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
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.TeamRule;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.TeamView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.workforce.WorkforceTypes;

/**
 * The rule that the principles hold among colleagues and partners too, {@code E6-R3}. It never shows otherwise.
 *
 * <p>Our interpretation: at an event of the team, or with partners, within the last half year somebody named a principle. For
 * instance "Transparent", at a learning event with two schools on 9 March 2026.
 *
 * <p>Source: current guide ¶20 ("with families and with each other"); our interpretation. Immutable and thread-safe.
 */
public final class WithEachOtherToo implements TeamRule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    "E6-R3", "with-each-other-too", LeedsElements.LEEDS_PRACTICE_PRINCIPLES)
            .advisory(true)
            .about(About.SERVICE)
            .addNeeds(new EvidenceNeed(WorkforceTypes.TEAM_EVENTS, "principles", Effort.FACT, WhoCanAct.MANAGER))
            .addThresholds(Windows.EVIDENCE)
            .build();

    /** Makes the rule; it holds no state. */
    public WithEachOtherToo() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(TeamView view) {
        DateInterval window = Recently.days(view, Windows.EVIDENCE);
        List<Evidence> seen = view.record().events().stream()
                .filter(event -> !event.principles().isEmpty())
                .filter(event -> event.on().filter(window::contains).isPresent())
                .sorted(Comparator.comparing(event -> event.id().value()))
                .map(event -> Evidence.supports(view, event))
                .toList();
        return seen.isEmpty()
                ? Outcomes.absent(
                        view,
                        WorkforceTypes.TEAM_EVENTS,
                        Phrase.of("E6-R3.notRecorded").with("from", window.from()),
                        List.of(Evidence.missing()))
                : Outcomes.met(Phrase.of("E6-R3.met").with("from", window.from()), seen);
    }
}
