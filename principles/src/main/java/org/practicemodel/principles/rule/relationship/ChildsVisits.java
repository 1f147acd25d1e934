package org.practicemodel.principles.rule.relationship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.History;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.time.DateInterval;
import org.practicemodel.core.time.MonthArithmetic;
import org.practicemodel.core.time.PartialDate;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Visits;

/** The visits of late that say something of one child: whether the child was seen, and what was offered. */
final class ChildsVisits {

    /** How many visits running it takes; part of what "twice running" means. */
    private static final int RUNNING = 2;

    private final RecordView view;
    private final FamilyMember child;
    private final LocalDate from;
    private final List<ChildVisit> all = new ArrayList<>();
    private final List<ChildVisit> seen;

    ChildsVisits(RecordView view, FamilyMember child) {
        this.view = view;
        this.child = child;
        DateInterval window = view.episode().within(view.valueOf(Windows.EVIDENCE));
        this.from = window.from();
        for (Interaction visit : Visits.ofEpisode(view)) {
            List<ChildSeen> told = Visits.toldOf(child.id(), visit);
            visit.on()
                    .filter(day -> window.contains(day) && !told.isEmpty() && Visits.tookPlace(visit))
                    .ifPresent(day -> all.add(new ChildVisit(visit, day, told)));
        }
        this.seen = all.stream().filter(ChildVisit::seen).toList();
    }

    /** Whether the child was not seen twice running, as a line of its own, and what was offered when they were. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        List<ChildVisit> last = last(all);
        if (isRun(last, visit -> !visit.seen())) {
            otherwise("P02-R4.notSeenTwice", "P02-R4.notSeenReason", last).ifPresent(outcomes::add);
        }
        outcomes.add(offered());
        return outcomes;
    }

    private Outcome offered() {
        List<ChildVisit> last = last(seen);
        boolean run = isRun(last, visit -> visit.notOffered() && !isEnoughSeen(visit) && isOldEnough(visit.on()));
        Optional<Outcome> notOffered =
                run ? otherwise("P02-R4.notOfferedTwice", "P02-R4.notOfferedReason", last) : Optional.empty();
        if (notOffered.filter(Outcome.NotMet.class::isInstance).isPresent()) {
            return notOffered.get();
        }
        Optional<ChildVisit> shown = seen.stream()
                .filter(visit -> visit.offered() || isEnoughSeen(visit))
                .reduce((earlier, later) -> later);
        return shown.map(this::met).or(() -> notOffered).orElseGet(this::open);
    }

    private Outcome met(ChildVisit shown) {
        ChildVisit latest = seen.get(seen.size() - 1);
        return Outcomes.met(
                Phrase.of(shown.offered() ? "P02-R4.offered" : "P02-R4.noticed").with("on", latest.on()),
                Stream.of(latest, shown)
                        .distinct()
                        .map(visit -> Evidence.supports(view, visit.visit()))
                        .toList());
    }

    private Outcome open() {
        if (seen.isEmpty()) {
            return Outcomes.absent(
                    view,
                    RecordType.CHILDREN_SEEN,
                    Phrase.of("P02-R4.notRecorded").with("from", from),
                    List.of(Evidence.missing(view, child)));
        }
        // Both of the last two, since the one before them would else decide once one of them was taken away.
        List<Evidence> beside = last(seen).stream()
                .map(visit -> Evidence.missing(view, visit.visit()))
                .toList();
        ChildVisit latest = seen.get(seen.size() - 1);
        if (latest.withPeopleTheyKnow() || isCertainlyYoung(latest.on())) {
            return Outcomes.absent(view, RecordType.CHILDREN_SEEN, Phrase.of("P02-R4.noticedOpen"), beside);
        }
        return latest.notOffered() && !isOldEnough(latest.on())
                ? Outcomes.absent(view, RecordType.MEMBERS, Phrase.of("P02-R4.ageUnknown"), beside)
                : Outcomes.absent(view, RecordType.CHILDREN_SEEN, Phrase.of("P02-R4.offerOpen"), beside);
    }

    /** What a run of marks shows: nothing where only one of the visits has its own reason. */
    private Optional<Outcome> otherwise(String marked, String explained, List<ChildVisit> run) {
        long reasons = run.stream().filter(ChildVisit::explained).count();
        List<Interaction> visits = run.stream().map(ChildVisit::visit).toList();
        if (reasons == RUNNING) {
            return Optional.of(Outcomes.metWithReason(
                    Phrase.of(explained),
                    visits.stream().map(visit -> Evidence.supports(view, visit)).toList()));
        }
        if (reasons > 0) {
            return Optional.empty();
        }
        Outcome.NotMet notMet = Outcomes.notMet(
                Phrase.of(marked),
                visits.stream().map(visit -> Evidence.contradicts(view, visit)).toList());
        List<Entry> about = new ArrayList<>(visits);
        about.add(child);
        return Optional.of(Outcomes.answered(
                view,
                ChildSeenAlone.DESCRIPTOR.code(),
                ChildSeenAlone.DESCRIPTOR.reasonEffect(),
                History.settled(view, notMet),
                about));
    }

    private static boolean isRun(List<ChildVisit> visits, Predicate<ChildVisit> marked) {
        return visits.size() == RUNNING && visits.stream().allMatch(marked);
    }

    private static List<ChildVisit> last(List<ChildVisit> visits) {
        return visits.subList(Math.max(0, visits.size() - RUNNING), visits.size());
    }

    private boolean isEnoughSeen(ChildVisit visit) {
        return visit.noticed() && (visit.withPeopleTheyKnow() || isCertainlyYoung(visit.on()));
    }

    private boolean isOldEnough(LocalDate on) {
        return fromAge(PartialDate::latest).filter(day -> !day.isAfter(on)).isPresent();
    }

    private boolean isCertainlyYoung(LocalDate on) {
        return fromAge(PartialDate::earliest).filter(on::isBefore).isPresent();
    }

    /** The day from which time alone is looked for. */
    private Optional<LocalDate> fromAge(Function<PartialDate, LocalDate> end) {
        return child.bornOn()
                .map(end)
                .map(birth -> MonthArithmetic.plusMonths(birth, view.valueOf(ChildSeenAlone.FROM_MONTHS)));
    }
}
