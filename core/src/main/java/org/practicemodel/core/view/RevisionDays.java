package org.practicemodel.core.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.plan.Review;

/** On which day, and at which review, hypotheses were looked at again. */
final class RevisionDays {

    private final Map<String, Review> reviews = new HashMap<>();

    RevisionDays(List<Review> reviews) {
        reviews.forEach(review -> this.reviews.putIfAbsent(review.id().value(), review));
    }

    Optional<Review> review(HypothesisRevision revision) {
        return revision.at().map(at -> reviews.get(at.value()));
    }

    /** Its own day, else that of the review at which it was made. */
    Optional<LocalDate> day(HypothesisRevision revision) {
        return revision.on().or(() -> review(revision).flatMap(Review::heldOn));
    }
}
