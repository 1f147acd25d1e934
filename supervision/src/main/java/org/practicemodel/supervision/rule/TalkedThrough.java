package org.practicemodel.supervision.rule;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.About;
import org.practicemodel.core.rule.Effort;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.EvidenceNeed;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.rule.Nearest;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.ReasonEffect;
import org.practicemodel.core.rule.Rule;
import org.practicemodel.core.rule.RuleDescriptor;
import org.practicemodel.core.rule.WhoCanAct;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.LeedsElements;
import org.practicemodel.core.vocabulary.Standing;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.supervision.cadence.Cadence;
import org.practicemodel.supervision.cadence.DiscussionCadence;

/**
 * The rule that the work with this family is talked through, {@code E7-R1}.
 *
 * <p>Our interpretation: the last discussion of this family lies within the agreed time, see {@link DiscussionCadence}. That it
 * does not is about the service, which has to make room, and never about the worker. Where a discussion has no day it cannot be
 * said that the time has passed. For instance discussed on 5 March 2026, and again by 4 June.
 *
 * <p>Source: current guide ¶32; the frequency is our interpretation. Immutable and thread-safe.
 */
public final class TalkedThrough implements Rule {

    private final RuleDescriptor descriptor = LeedsDescriptors.ofElement(
                    DiscussionCadence.RULE.value(), "talked-through", LeedsElements.OUTCOME_FOCUSED_SUPERVISION)
            .standing(Standing.KEY)
            .about(About.SUPERVISION)
            .reasonEffect(ReasonEffect.ANSWERS)
            .addNeeds(
                    new EvidenceNeed(RecordType.DISCUSSIONS, "on", Effort.FACT, WhoCanAct.MANAGER),
                    new EvidenceNeed(RecordType.EPISODES, "openedOn", Effort.FACT, WhoCanAct.WORKER))
            .addThresholds(DiscussionCadence.MOST_DAYS, DiscussionCadence.STATUTORY_MOST_DAYS, DiscussionCadence.GRACE)
            .build();

    /** Makes the rule; it holds no state. */
    public TalkedThrough() {}

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public Outcome evaluate(RecordView view) {
        if (view.episode().closed()) {
            return Outcomes.notApplicable(Phrase.of("shared.closed"), List.of());
        }
        Optional<Cadence> known = DiscussionCadence.of(view);
        if (known.isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("E7-R1.openingNotKnown"), List.of(Nearest.episode(view)))
                    .lacking(RecordType.EPISODES);
        }
        Cadence cadence = known.get();
        if (cadence.passed()) {
            return passed(view, cadence);
        }
        return cadence.lastHeldOn()
                .<Outcome>map(last -> Outcomes.met(
                        Phrase.of("E7-R1.met")
                                .with("last", last)
                                .with("due", cadence.next().on()),
                        Discussions.on(view, Optional.of(last)).stream()
                                .map(each -> Evidence.supports(view, each))
                                .toList()))
                .orElseGet(() -> Outcomes.tooEarly(
                        Phrase.of("E7-R1.tooEarly").with("due", cadence.next().on()),
                        List.of(Nearest.episode(view)),
                        cadence.next().lastDay().plusDays(1)));
    }

    private Outcome passed(RecordView view, Cadence cadence) {
        List<FamilyDiscussion> undated = Discussions.on(view, Optional.empty());
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(
                            Phrase.of("E7-R1.dayNotRecorded"),
                            undated.stream()
                                    .map(each -> Evidence.missing(view, each))
                                    .toList())
                    .lacking(RecordType.DISCUSSIONS);
        }
        List<? extends Entry> nearest = cadence.lastHeldOn().isPresent()
                ? Discussions.on(view, cadence.lastHeldOn())
                : view.episode().entry().stream().toList();
        Phrase late = cadence.lastHeldOn()
                .map(day -> Phrase.of("E7-R1.lastTime").with("last", day))
                .orElseGet(() -> Phrase.of("E7-R1.never"))
                .with("due", cadence.next().on());
        List<Evidence> beside =
                nearest.stream().map(each -> Evidence.missing(view, each)).toList();
        if (view.coverage().reliedOn(RecordType.DISCUSSIONS, cadence.next().lastDay())) {
            return Outcomes.answered(
                    view,
                    descriptor.code(),
                    descriptor.reasonEffect(),
                    Outcomes.notMet(late, beside).about(About.SERVICE),
                    nearest);
        }
        return Outcomes.absent(view, RecordType.DISCUSSIONS, late, beside);
    }
}
