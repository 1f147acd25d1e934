package org.practicemodel.principles.rule.accountability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Outcome;
import org.practicemodel.core.rule.Outcomes;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.principles.internal.Awaited;
import org.practicemodel.principles.internal.PlanVersions;
import org.practicemodel.principles.internal.Subjects;

/**
 * The reviews of one plan against the days by which they were due: each counted from the one before it, the first from
 * the day that started the clock.
 */
final class ReviewClock {

    private final RecordView view;
    private final PlanVersions versions;
    private final ReviewRhythm rhythm;
    private final LocalDate startedOn;
    private final List<Entry> startedBy;
    private final TreeMap<LocalDate, List<Review>> held = new TreeMap<>();

    /**
     * Starts the clock.
     *
     * @param startedBy what started it, other than the plan itself
     * @param since the first day on which a review counts
     */
    ReviewClock(
            RecordView view,
            PlanVersions versions,
            ReviewRhythm rhythm,
            LocalDate startedOn,
            List<? extends Entry> startedBy,
            LocalDate since) {
        this.view = view;
        this.versions = versions;
        this.rhythm = rhythm;
        this.startedOn = startedOn;
        this.startedBy = List.copyOf(startedBy);
        for (Review review : view.record().reviews()) {
            review.heldOn()
                    .filter(day -> !day.isBefore(since) && looksAtPlan(review))
                    .ifPresent(day ->
                            held.computeIfAbsent(day, key -> new ArrayList<>()).add(review));
        }
    }

    /** What every review shows that was late, and then how it stands now. */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        LocalDate from = startedOn;
        int soFar = 0;
        for (Map.Entry<LocalDate, List<Review>> review : held.entrySet()) {
            LocalDate due = rhythm.lastDay(view, from, soFar);
            if (review.getKey().isAfter(due)) {
                outcomes.add(late(review.getValue(), review.getKey(), due, from, soFar));
            }
            if (rhythm.onceOnly()) {
                outcomes.add(metOnce(review.getValue(), review.getKey()));
                return outcomes;
            }
            from = review.getKey();
            soFar++;
        }
        outcomes.add(now(rhythm.lastDay(view, from, soFar), from, soFar));
        return outcomes;
    }

    private Outcome late(List<Review> reviews, LocalDate on, LocalDate due, LocalDate from, int soFar) {
        Phrase phrase = Phrase.of(rhythm.onceOnly() ? "P10-R3.coreGroupLate" : "P10-R3.late")
                .with("plan", plan().id())
                .with("held", on)
                .with("due", due);
        List<Evidence> evidence = Stream.concat(reviews.stream(), startedBy.stream())
                .map(entry -> Evidence.contradicts(view, entry))
                .toList();
        return answered(Outcomes.notMet(phrase, evidence).settledOn(on), from, soFar);
    }

    private Outcome metOnce(List<Review> reviews, LocalDate on) {
        return Outcomes.met(
                Phrase.of("P10-R3.coreGroup").with("plan", plan().id()).with("held", on), supports(reviews));
    }

    private Outcome now(LocalDate due, LocalDate from, int soFar) {
        List<Evidence> nearest = List.of(Evidence.missing(view, plan()));
        Awaited awaited = Awaited.of(view, RecordType.REVIEWS, due);
        if (awaited == Awaited.IN_TIME) {
            return soFar == 0
                    ? Outcomes.tooEarly(
                            phrase("P10-R3.noneSoFar", "P10-R3.coreGroupNotSoFar", due), nearest, due.plusDays(1))
                    : Outcomes.met(
                            phrase("P10-R3.held", "P10-R3.held", due)
                                    .with("count", soFar)
                                    .with("last", from),
                            supports(held.values().stream()
                                    .flatMap(Collection::stream)
                                    .toList()));
        }
        Phrase overdue = phrase("P10-R3.overdue", "P10-R3.coreGroupOverdue", due);
        if (awaited == Awaited.UNKNOWN) {
            return Outcomes.absent(view, RecordType.REVIEWS, overdue, nearest);
        }
        List<Evidence> evidence = Stream.concat(
                        nearest.stream(), startedBy.stream().map(entry -> Evidence.contradicts(view, entry)))
                .toList();
        return answered(Outcomes.notMet(overdue, evidence), from, soFar);
    }

    private Outcome answered(Outcome.NotMet notMet, LocalDate from, int soFar) {
        List<Entry> about = Stream.<Entry>concat(
                        versions.all().stream(), held.values().stream().flatMap(Collection::stream))
                .toList();
        Outcome outcome = Outcomes.answered(view, ReviewedOnTime.CODE, rhythm.reasonEffect(), notMet, about);
        return rhythm.decides(view, from, soFar) ? outcome : Outcomes.informing(outcome);
    }

    private Phrase phrase(String review, String coreGroup, LocalDate due) {
        return Phrase.of(rhythm.onceOnly() ? coreGroup : review)
                .with("plan", plan().id())
                .with("due", due);
    }

    private List<Evidence> supports(List<Review> reviews) {
        return reviews.stream().map(review -> Evidence.supports(view, review)).toList();
    }

    private Plan plan() {
        return versions.latest();
    }

    /** A core group is no review, and no review a core group. */
    private boolean looksAtPlan(Review review) {
        boolean coreGroup = review.kind().equals(ReviewKind.CORE_GROUP);
        if (coreGroup != rhythm.kind().equals(ReviewKind.CORE_GROUP)) {
            return false;
        }
        if (review.plans().isEmpty()) {
            return review.kind().equals(rhythm.kind()) && Subjects.meet(review.subjects(), plan().subjects());
        }
        return versions.all().stream().map(Plan::id).anyMatch(review.plans()::contains);
    }
}
