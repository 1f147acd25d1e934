package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.ExplorationOutcome;
import org.practicemodel.core.family.NetworkExploration;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.EvidenceRole;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsPrinciples;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;

/**
 * {@code P03-R1}, network known: it is known who beyond the household matters to the child.
 *
 * <p>It is met where somebody looked with the family at who there is, whenever that was and even if there is nobody, so that
 * nobody is asked twice; and it is met by two people beyond the children's households with their relation: members of the
 * network, or grown-ups of the family who are recorded as living elsewhere. Whoever has died is not counted. One person alone
 * does not say whether there are others. Only a mark of this episode that nobody looked speaks against it, and only after 42
 * days from the opening; the 42nd is still in time. A source that knows single children cannot say, whatever the time.
 *
 * <p>A recorded reason answers, although the catalogue does not say so: a family in hiding, or one that does not want to be
 * asked, would otherwise be counted against a worker who listened. For instance "we drew the family tree together" on 3
 * February is met. Immutable and thread-safe. Source: current guide ¶16 and ¶23 ("Enabling the utility of the family"); the
 * test is our interpretation.
 */
public final class NetworkKnown implements Rule {

    private static final String EXPLORATION = "/family/networkExploration";

    private static final Threshold EXPLORED_WITHIN =
            LeedsDescriptors.local("network.exploredWithinDays", ThresholdUnit.DAYS, 42, 7, 183);

    private static final Threshold LEAST_BEYOND =
            LeedsDescriptors.local("network.minMembersBeyondHousehold", ThresholdUnit.COUNT, 2, 1, 5);

    private static final RuleDescriptor DESCRIPTOR = LeedsDescriptors.of(
                    "P03-R1", "network-known", LeedsPrinciples.ENABLING_THE_UTILITY_OF_THE_FAMILY)
            .standing(Standing.KEY)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.NETWORK, "relation", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER),
                    new EvidenceNeed(RecordType.HOUSEHOLDS, "household", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(EXPLORED_WITHIN, LEAST_BEYOND)
            .build();

    /** Makes the rule, which has no state. */
    public NetworkKnown() {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        return Outcomes.over(view, List.of(judged(view)), Phrase.of("P03-R1.over"));
    }

    private static Outcome judged(RecordView view) {
        Optional<NetworkExploration> exploration = view.record().family().networkExploration();
        if (exploration.filter(came(ExplorationOutcome.EXPLORED)).isPresent()) {
            return Outcomes.met(Phrase.of("P03-R1.explored"), List.of(Evidence.at(EXPLORATION, EvidenceRole.SUPPORTS)));
        }
        List<Entry> beyond = PeopleBeyond.of(view);
        if (beyond.size() >= view.valueOf(LEAST_BEYOND)) {
            return Outcomes.met(
                    Phrase.of("P03-R1.known").with("count", beyond.size()),
                    beyond.stream()
                            .map(person -> Evidence.supports(view, person))
                            .toList());
        }
        return exploration
                .filter(came(ExplorationOutcome.NOT_EXPLORED))
                .filter(marked -> view.episode().belongs(marked.on()))
                .map(marked -> notExplored(view, beyond))
                .orElseGet(() -> notRecorded(view, beyond));
    }

    private static Predicate<NetworkExploration> came(ExplorationOutcome outcome) {
        return exploration -> exploration.outcome().equals(outcome);
    }

    private static Outcome notExplored(RecordView view, List<Entry> beyond) {
        Optional<LocalDate> until = until(view);
        if (until.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.EPISODES,
                    Phrase.of("P03-R1.notExploredSoFar"),
                    List.of(Evidence.at(EXPLORATION, EvidenceRole.MISSING)));
        }
        if (!view.episode().lastDay().isAfter(until.get())) {
            return notRecorded(view, beyond);
        }
        return Outcomes.answered(
                view,
                DESCRIPTOR.code(),
                DESCRIPTOR.reasonEffect(),
                History.settled(
                        view,
                        Outcomes.notMet(
                                Phrase.of("P03-R1.notExplored").with("until", until.get()),
                                List.of(Evidence.at(EXPLORATION, EvidenceRole.CONTRADICTS)))),
                view.episode().entry().stream().toList());
    }

    private static Outcome notRecorded(RecordView view, List<Entry> beyond) {
        List<Evidence> beside = beyond.isEmpty()
                ? List.of(Nearest.episode(view))
                : beyond.stream().map(person -> Evidence.missing(view, person)).toList();
        if (view.coverage().childOnly() || !view.coverage().holds(RecordType.NETWORK)) {
            return Outcomes.sourceDoesNotHold(Phrase.of("P03-R1.notHeld"), beside)
                    .lacking(RecordType.NETWORK);
        }
        Optional<LocalDate> until =
                until(view).filter(day -> Awaited.of(view, RecordType.NETWORK, day) == Awaited.IN_TIME);
        if (until.isPresent()) {
            return Outcomes.tooEarly(
                    Phrase.of("P03-R1.waiting").with("until", until.get()),
                    beside,
                    until.get().plusDays(1));
        }
        return Outcomes.notRecorded(
                        beyond.isEmpty()
                                ? Phrase.of("P03-R1.notRecorded")
                                : Phrase.of("P03-R1.few").with("count", beyond.size()),
                        beside)
                .lacking(RecordType.NETWORK);
    }

    private static Optional<LocalDate> until(RecordView view) {
        return view.episode().openedOn().map(opened -> opened.plusDays(view.valueOf(EXPLORED_WITHIN)));
    }
}
