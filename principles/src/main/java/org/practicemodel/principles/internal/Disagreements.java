package org.practicemodel.principles.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.plan.Plan;
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.view.RecordView;

/** Who saw something differently in the episode that rules look at, and whether they were answered. */
public final class Disagreements {

    private Disagreements() {}

    /** Returns the disagreements of the episode, in the order of their ids. */
    public static List<Disagreement> of(RecordView view) {
        return view.record().engagement().disagreements().stream()
                .filter(disagreement -> view.episode().belongs(disagreement.on()))
                .sorted(Comparator.comparing(disagreement -> disagreement.id().value()))
                .toList();
    }

    /** Checks whether a disagreement is about an entry. */
    public static boolean isAbout(Disagreement disagreement, Identifier id) {
        return disagreement.about().stream().anyMatch(about -> about.value().equals(id.value()));
    }

    /**
     * Returns the first review after the day of a disagreement that could have looked at it and was marked complete; empty
     * where that day is not known. A review of the same day is where it was voiced, and one of other plans than it is about
     * could not have answered it.
     */
    public static Optional<Review> completedAfter(RecordView view, Disagreement disagreement) {
        Comparator<Review> byDay =
                Comparator.comparing(review -> review.heldOn().orElseThrow());
        return disagreement
                .on()
                .flatMap(said -> view.record().reviews().stream()
                        .filter(review -> review.complete().isPresent())
                        .filter(review -> review.heldOn().filter(said::isBefore).isPresent())
                        .filter(review -> couldLookAt(view, disagreement, review))
                        .min(byDay.thenComparing(review -> review.id().value())));
    }

    private static boolean couldLookAt(RecordView view, Disagreement disagreement, Review review) {
        List<PlanId> plans = view.record().plans().stream()
                .filter(plan -> holds(plan, disagreement))
                .map(Plan::id)
                .toList();
        return review.plans().isEmpty() || plans.isEmpty() || !Collections.disjoint(review.plans(), plans);
    }

    /** Checks whether a disagreement is about a plan, or about a goal or an action that it names. */
    private static boolean holds(Plan plan, Disagreement disagreement) {
        return Stream.<List<? extends Identifier>>of(List.of(plan.id()), plan.goals(), plan.actions())
                .flatMap(List::stream)
                .anyMatch(part -> isAbout(disagreement, part));
    }
}
