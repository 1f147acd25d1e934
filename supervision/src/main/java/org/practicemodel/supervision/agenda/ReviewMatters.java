package org.practicemodel.supervision.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.plan.ReviewKind;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.Windows;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.wording.Phrase;

/**
 * Full plans in force that no review has looked at for a quarter of a year. One is dealt with by a review with a day.
 *
 * <p>Our interpretation: plans of every kind have the same time, which begins again with a new version; a review that names
 * no plan looked at all of them, and a core group is no review of the plan. Whether a review is late by law is for rule
 * P10-R3 to say: this only asks what the plan needs.
 */
final class ReviewMatters implements OpenMatters {

    @Override
    public Stream<AgendaItem> openIn(RecordView view) {
        return view.plans().current().stream()
                .filter(plan -> plan.kind().isFullPlan())
                .flatMap(plan -> toReview(view, plan).stream());
    }

    private static Optional<AgendaItem> toReview(RecordView view, Plan plan) {
        LocalDate begun = view.plans().days(plan).orElseThrow().from();
        Optional<Review> last = view.record().reviews().stream()
                .filter(review -> looksAt(review, plan))
                .filter(review -> review.heldOn().filter(begun::isBefore).isPresent())
                .max(Comparator.comparing((Review review) -> review.heldOn().orElseThrow())
                        .thenComparing(review -> review.id().value()));
        LocalDate since = last.flatMap(Review::heldOn).orElse(begun);
        if (!view.asOf().isAfter(since.plusDays(view.valueOf(Windows.PLAN_REVIEW)))) {
            return Optional.empty();
        }
        String reason = last.isPresent() ? "PLAN_OR_SHARING_DUE.lastReview" : "PLAN_OR_SHARING_DUE.noReview";
        List<Evidence> places = Stream.concat(
                        Stream.of(Evidence.missing(view, plan)),
                        last.stream().map(review -> Evidence.supports(view, review)))
                .toList();
        return Optional.of(
                AgendaItem.of(AgendaTopic.PLAN_OR_SHARING_DUE, Phrase.of(reason).with("since", since), places)
                        .about(plan.id())
                        .since(Optional.of(since)));
    }

    private static boolean looksAt(Review review, Plan plan) {
        return !review.kind().equals(ReviewKind.CORE_GROUP)
                && (review.plans().isEmpty() || review.plans().contains(plan.id()));
    }
}
