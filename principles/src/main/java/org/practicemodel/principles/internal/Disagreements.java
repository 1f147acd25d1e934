package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.participation.Disagreement;
import org.practicemodel.core.plan.Review;
import org.practicemodel.core.view.RecordView;

/** Who saw something differently in the episode that rules look at, and whether they were answered. */
public final class Disagreements {

    private Disagreements() {}

    /** Returns the disagreements of the episode, in the order of their ids. */
    public static List<Disagreement> of(RecordView view) {
        return view.record().engagement().disagreements().stream()
                .filter(disagreement -> InEpisode.belongs(view, Optional.empty(), disagreement.on()))
                .sorted(Comparator.comparing(disagreement -> disagreement.id().value()))
                .toList();
    }

    /** Checks whether a disagreement is about an entry. */
    public static boolean isAbout(Disagreement disagreement, Identifier id) {
        return disagreement.about().stream().anyMatch(about -> about.value().equals(id.value()));
    }

    /** Returns the first review after a disagreement that was marked complete; empty where its day is not known. */
    public static Optional<Review> completedAfter(RecordView view, Disagreement disagreement) {
        Comparator<Review> byDay =
                Comparator.comparing(review -> review.heldOn().orElseThrow());
        return disagreement
                .on()
                .flatMap(said -> view.record().reviews().stream()
                        .filter(review -> review.complete().isPresent())
                        .filter(review -> review.heldOn().filter(said::isBefore).isPresent())
                        .min(byDay.thenComparing(review -> review.id().value())));
    }
}
