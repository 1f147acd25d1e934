package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Handover;
import org.practicemodel.core.engagement.HandoverOutcome;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.team.ChangeReason;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.view.LeadTimeline.Change;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.Visits;

/** How one change of the lead was handed over. */
record LeadHandover(RecordView view, Change change) {

    private static final Set<ChangeReason> NOBODY_TO_HAND_OVER = Set.of(
            ChangeReason.SAFETY,
            ChangeReason.WORKER_DIED,
            ChangeReason.WORKER_DISMISSED,
            ChangeReason.WORKER_LEFT_WITHOUT_NOTICE);

    private static final Set<HandoverOutcome> TOGETHER =
            Set.of(HandoverOutcome.JOINT_VISIT, HandoverOutcome.INTRODUCED);

    Outcome outcome() {
        Phrase on = Phrase.of("P02-R2.notLookedFor").with("on", change.on());
        if (change.before().changeReason().filter(NOBODY_TO_HAND_OVER::contains).isPresent()) {
            return Outcomes.notApplicable(on, List.of());
        }
        List<Entry> done = Stream.<Entry>concat(handovers().stream().filter(this::isDone), jointVisits().stream())
                .toList();
        if (!done.isEmpty()) {
            return Outcomes.met(
                    new Phrase("P02-R2.done", on.values()),
                    done.stream().map(entry -> Evidence.supports(view, entry)).toList());
        }
        Outcome shown = notShown(on);
        Outcome outcome = shown instanceof Outcome.NotMet && isUnexplained() ? unexplained(on) : shown;
        return outcome instanceof Outcome.NotEnoughEvidence && isPast()
                ? Outcomes.notApplicable(new Phrase("P02-R2.past", on.values()), List.of())
                : outcome;
    }

    private Outcome notShown(Phrase on) {
        LocalDate due = days().until().orElseThrow();
        List<Handover> notDone = handovers().stream()
                .filter(handover -> handover.outcome().equals(HandoverOutcome.NOT_DONE))
                .toList();
        Awaited awaited = Awaited.of(view, RecordType.HANDOVERS, due);
        List<Evidence> beside = List.of(Evidence.missing(view, change.after()));
        if (!notDone.isEmpty()) {
            return otherwise(Outcomes.notMet(
                    new Phrase("P02-R2.notDone", on.values()),
                    notDone.stream()
                            .map(handover -> Evidence.contradicts(view, handover))
                            .toList()));
        }
        Phrase dates = on.with("due", due);
        if (awaited == Awaited.IN_TIME) {
            return Outcomes.tooEarly(new Phrase("P02-R2.waiting", dates.values()), beside, due.plusDays(1));
        }
        List<Evidence> undated = handovers().stream()
                .filter(handover -> TOGETHER.contains(handover.outcome()))
                .filter(handover -> handover.on().isEmpty())
                .map(handover -> Evidence.missing(view, handover))
                .toList();
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(new Phrase("P02-R2.handoverUndated", on.values()), undated)
                    .lacking(RecordType.HANDOVERS);
        }
        return awaited == Awaited.OVERDUE
                ? otherwise(Outcomes.notMet(new Phrase("P02-R2.overdue", dates.values()), beside))
                : Outcomes.absent(view, RecordType.HANDOVERS, new Phrase("P02-R2.notRecorded", dates.values()), beside);
    }

    private Outcome unexplained(Phrase on) {
        return Outcomes.absent(
                view,
                RecordType.LEAD_CHANGE_REASONS,
                new Phrase("P02-R2.unexplained", on.values()),
                List.of(Evidence.missing(view, change.before())));
    }

    private Outcome otherwise(Outcome.NotMet notMet) {
        LocalDate due = days().until().orElseThrow();
        List<Entry> about = new ArrayList<>(handovers());
        about.add(change.before());
        about.add(change.after());
        return Outcomes.answered(
                view,
                HandoverDoneTogether.DESCRIPTOR.code(),
                HandoverDoneTogether.DESCRIPTOR.reasonEffect(),
                view.asOf().isAfter(due) ? notMet.settledOn(due) : History.settled(view, notMet),
                about);
    }

    /** Checks whether nobody can change any more how it was handed over, nor is asked about it. */
    private boolean isPast() {
        return History.holds(view, days().until());
    }

    /** Checks whether the change may be one for which nothing is looked for, and the source could not say so. */
    private boolean isUnexplained() {
        return !view.coverage().holds(RecordType.LEAD_CHANGE_REASONS)
                && change.before().changeReason().isEmpty();
    }

    private boolean isDone(Handover handover) {
        if (handover.outcome().equals(HandoverOutcome.TOLD_BEFOREHAND)) {
            return handover.on().filter(change.on()::isBefore).isEmpty();
        }
        return TOGETHER.contains(handover.outcome())
                && handover.on().filter(days()::contains).isPresent();
    }

    private List<Handover> handovers() {
        return view.record().engagement().handovers().stream()
                .filter(this::isOfThisChange)
                .sorted(Comparator.comparing(handover -> handover.id().value()))
                .toList();
    }

    private boolean isOfThisChange(Handover handover) {
        if (handover.to().isEmpty() && handover.from().isEmpty()) {
            return handover.on().filter(days()::contains).isPresent();
        }
        return isOrIsNotSaid(handover.to(), change.after().id())
                && isOrIsNotSaid(handover.from(), change.before().id());
    }

    private static <T> boolean isOrIsNotSaid(Optional<T> said, T expected) {
        return said.map(expected::equals).orElse(true);
    }

    private List<Interaction> jointVisits() {
        return Visits.ofEpisode(view).stream()
                .filter(Visits::tookPlace)
                .filter(visit -> visit.on().filter(days()::contains).isPresent())
                .filter(visit -> visit.workers().contains(change.before().worker())
                        && visit.workers().contains(change.after().worker()))
                .toList();
    }

    private DateInterval days() {
        int within = view.valueOf(HandoverDoneTogether.WITHIN_DAYS);
        return DateInterval.of(change.on().minusDays(within), change.on().plusDays(within));
    }
}
