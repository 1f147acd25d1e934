package org.practicemodel.principles.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.practicemodel.core.engagement.ChildSeen;
import org.practicemodel.core.engagement.Interaction;
import org.practicemodel.core.engagement.InteractionMode;
import org.practicemodel.core.engagement.InteractionOutcome;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.view.RecordView;

/**
 * The times when somebody met the family in person, or set out to. A way of meeting that the model has no name for is taken
 * to be in person, and an outcome that it has no name for to have taken place.
 */
public final class Visits {

    private static final Set<InteractionMode> AT_A_DISTANCE =
            Set.of(InteractionMode.VIDEO, InteractionMode.TELEPHONE, InteractionMode.MESSAGE);

    private static final Set<InteractionOutcome> DID_NOT_TAKE_PLACE = Set.of(
            InteractionOutcome.ATTEMPTED,
            InteractionOutcome.CALLED_OFF_BY_FAMILY,
            InteractionOutcome.CALLED_OFF_BY_SERVICE);

    private static final Comparator<Interaction> BY_DAY = Comparator.comparing(
                    (Interaction visit) -> visit.on().orElse(LocalDate.MIN))
            .thenComparing(visit -> visit.id().value());

    private Visits() {}

    /** Those of the episode that rules look at, the earliest first; those without a day stand before all others. */
    public static List<Interaction> ofEpisode(RecordView view) {
        return view.record().engagement().interactions().stream()
                .filter(visit -> !AT_A_DISTANCE.contains(visit.mode()))
                .filter(visit -> view.episode().belongs(visit.on()))
                .sorted(BY_DAY)
                .toList();
    }

    public static boolean tookPlace(Interaction visit) {
        return visit.outcome().filter(DID_NOT_TAKE_PLACE::contains).isEmpty();
    }

    /** What a visit says of a child: usually one thing or nothing. */
    public static List<ChildSeen> toldOf(PersonId child, Interaction visit) {
        return visit.children().stream()
                .filter(told -> told.child().equals(child))
                .toList();
    }

    /** Checks whether a child was seen at a visit that took place. */
    public static boolean saw(PersonId child, Interaction visit) {
        return tookPlace(visit) && toldOf(child, visit).stream().anyMatch(ChildSeen::seen);
    }
}
