package org.practicemodel.principles.rule.accountability;

import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.journey.Closure;
import org.practicemodel.core.journey.ClosureReason;
import org.practicemodel.core.journey.Episode;
import org.practicemodel.core.view.RecordView;

/** Work that has ended with help: what was hoped for can be looked at. */
final class EndedWork {

    /** Endings at which nobody can be asked to look back together. */
    private static final Set<ClosureReason> WITHOUT_AN_END = Set.of(
            ClosureReason.NO_FURTHER_ACTION,
            ClosureReason.TRANSFER,
            ClosureReason.MOVED_AWAY,
            ClosureReason.WITHDREW,
            ClosureReason.ADOPTION,
            ClosureReason.DIED);

    private EndedWork() {}

    /** The closed episode; empty while the work goes on, or where it ended in a way that leaves nothing to look back on. */
    static Optional<Episode> of(RecordView view) {
        return view.episode()
                .entry()
                .filter(episode -> episode.closure()
                        .filter(closure -> closure.reason()
                                .filter(WITHOUT_AN_END::contains)
                                .isEmpty())
                        .isPresent());
    }

    static boolean isMarkedComplete(Episode episode) {
        return episode.closure().flatMap(Closure::complete).isPresent();
    }
}
