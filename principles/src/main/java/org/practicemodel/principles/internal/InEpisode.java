package org.practicemodel.principles.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.journey.EpisodeId;
import org.practicemodel.core.view.RecordView;

/** What belongs to the episode that rules look at. */
public final class InEpisode {

    private InEpisode() {}

    /**
     * Checks whether something belongs to the current episode: by the episode it names, else by its day; where it says
     * neither, only if no other episode is known.
     */
    public static boolean belongs(RecordView view, Optional<EpisodeId> named, Optional<LocalDate> on) {
        Optional<Episode> current = view.episode().entry();
        if (current.isEmpty()) {
            return true;
        }
        return named.map(id -> id.equals(current.get().id()))
                .or(() -> on.map(day -> view.episode().contains(day)))
                .orElse(view.record().journey().episodes().size() == 1);
    }

    /**
     * Checks whether something belongs to the current episode or came after it ended: what is settled or said a few days
     * after the last day still speaks of that work, as long as no new work has begun.
     */
    public static boolean belongsOrFollows(RecordView view, Optional<EpisodeId> named, Optional<LocalDate> on) {
        return belongs(view, named, on)
                || (named.isEmpty()
                        && on.filter(day -> day.isAfter(view.episode().lastDay()))
                                .isPresent());
    }
}
