package org.practicemodel.principles.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.rule.LeedsDescriptors;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Involvement;
import org.practicemodel.core.team.InvolvementRole;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.Worker;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.Threshold;
import org.practicemodel.core.vocabulary.ThresholdUnit;

/** The agency of the lead worker, and the others in the team around the family, on the last day of the work. */
public final class Partners {

    /** From how many agencies on, that of the lead worker included, there is somebody to work with. */
    public static final Threshold AGENCIES = LeedsDescriptors.local("agencies.min", ThresholdUnit.COUNT, 2, 2, 5);

    private Partners() {}

    /** Returns the involvements of agencies in the team around the family, in the order of their ids. */
    public static List<Involvement> team(RecordView view) {
        return view.record().team().involvements().stream()
                .filter(involvement -> involvement.role().equals(InvolvementRole.TEAM_AROUND_FAMILY))
                .filter(involvement -> goesOn(view, involvement.interval()))
                .sorted(Comparator.comparing(involvement -> involvement.id().value()))
                .toList();
    }

    /** Returns the agencies of the lead workers, as far as they are known. */
    public static Set<AgencyId> leads(RecordView view) {
        return view.leads().all().stream()
                .filter(lead -> goesOn(view, lead.interval()))
                .flatMap(lead -> view.worker(lead.worker()).flatMap(Worker::agency).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the agency that somebody is or works for; empty for a person of the family. */
    public static Optional<AgencyId> agency(RecordView view, Party party) {
        return party.agency().or(() -> party.worker().flatMap(view::worker).flatMap(Worker::agency));
    }

    private static boolean goesOn(RecordView view, RecordedInterval interval) {
        LocalDate lastDay = view.episode().lastDay();
        return interval.until().filter(lastDay::isAfter).isEmpty();
    }
}
