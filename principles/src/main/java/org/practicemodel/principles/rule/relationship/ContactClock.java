package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.Visits;

/** Where one child stands against the strictest of the agreed frequencies: the one that is due first. */
record ContactClock(RecordView view, FamilyMember child, List<Interaction> visits, AgreedFrequency strictest) {

    private static final Set<InteractionOutcome> TRIED =
            Set.of(InteractionOutcome.ATTEMPTED, InteractionOutcome.CALLED_OFF_BY_FAMILY);

    static Outcome of(RecordView view, FamilyMember child) {
        List<Interaction> visits = Visits.ofEpisode(view);
        Optional<LocalDate> lastSeen = last(child, visits).flatMap(Interaction::on);
        return AgreedFrequency.of(view, child).stream()
                .min(Comparator.comparing((AgreedFrequency agreed) -> agreed.lastDay(agreed.from(lastSeen)))
                        .thenComparing(agreed -> agreed.plan().id().value()))
                .map(agreed -> new ContactClock(view, child, visits, agreed).outcome())
                .orElseGet(() -> Outcomes.absent(
                        view,
                        RecordType.PLANS,
                        Phrase.of("P02-R3.noFrequency"),
                        List.of(Evidence.missing(view, child))));
    }

    private Outcome outcome() {
        Optional<Interaction> last = last(child, visits);
        Optional<LocalDate> lastSeen = last.flatMap(Interaction::on);
        LocalDate due = strictest.lastDay(strictest.from(lastSeen));
        Phrase dates = Phrase.of("P02-R3.seen").with("due", due).with("last", lastSeen.orElse(null));
        if (lastSeen.filter(day -> !view.asOf().isAfter(strictest.lastDay(day))).isPresent()) {
            return Outcomes.met(dates, List.of(Evidence.supports(view, last.orElseThrow())));
        }
        Awaited awaited = Awaited.of(view, RecordType.CHILDREN_SEEN, due);
        List<Evidence> beside = List.of(Evidence.missing(view, child));
        if (awaited == Awaited.IN_TIME) {
            return Outcomes.tooEarly(new Phrase("P02-R3.waiting", dates.values()), beside, due.plusDays(1));
        }
        List<Evidence> undated = visits.stream()
                .filter(visit -> visit.on().isEmpty() && Visits.saw(child.id(), visit))
                .map(visit -> Evidence.missing(view, visit))
                .toList();
        if (!undated.isEmpty()) {
            return Outcomes.notRecorded(Phrase.of("P02-R3.undated"), undated).lacking(RecordType.INTERACTIONS);
        }
        return awaited == Awaited.UNKNOWN
                ? Outcomes.absent(
                        view, RecordType.CHILDREN_SEEN, new Phrase("P02-R3.notRecorded", dates.values()), beside)
                : overdue(dates, beside, attempts(strictest.from(lastSeen)));
    }

    private Outcome overdue(Phrase dates, List<Evidence> beside, List<Interaction> attempts) {
        List<Evidence> evidence = Stream.concat(
                        beside.stream(), attempts.stream().map(attempt -> Evidence.supports(view, attempt)))
                .toList();
        Phrase phrase = new Phrase(attempts.isEmpty() ? "P02-R3.overdue" : "P02-R3.tried", dates.values())
                .with("count", attempts.size());
        Outcome.NotMet otherwise = Outcomes.notMet(phrase, evidence);
        List<Entry> about = new ArrayList<>(attempts);
        about.add(child);
        about.add(strictest.plan());
        return Outcomes.answered(
                view,
                RegularContact.DESCRIPTOR.code(),
                RegularContact.DESCRIPTOR.reasonEffect(),
                attempts.isEmpty() ? otherwise : otherwise.asBegun(),
                about);
    }

    /** Where somebody set out to see the child and could not; what names no child was for all of them. */
    private List<Interaction> attempts(LocalDate from) {
        return visits.stream()
                .filter(visit -> visit.on().filter(day -> !day.isBefore(from)).isPresent())
                .filter(this::isAttempt)
                .toList();
    }

    private boolean isAttempt(Interaction visit) {
        boolean named = !Visits.toldOf(child.id(), visit).isEmpty();
        boolean tried = visit.outcome().filter(TRIED::contains).isPresent();
        return tried
                ? named || visit.children().isEmpty()
                : named && Visits.tookPlace(visit) && !Visits.saw(child.id(), visit);
    }

    private static Optional<Interaction> last(FamilyMember child, List<Interaction> visits) {
        return visits.stream()
                .filter(visit -> visit.on().isPresent() && Visits.saw(child.id(), visit))
                .reduce((earlier, later) -> later);
    }
}
