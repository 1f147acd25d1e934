package org.practicemodel.principles.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .filter(involvement -> Intervals.holdOn(view.episode().lastDay(), involvement.interval()))
                .sorted(Comparator.comparing(involvement -> involvement.id().value()))
                .toList();
    }

    /** Returns the agencies of the lead workers, as far as they are known. */
    public static Set<AgencyId> leads(RecordView view) {
        return view.leads().all().stream()
                .filter(lead -> Intervals.holdOn(view.episode().lastDay(), lead.interval()))
                .flatMap(lead -> view.worker(lead.worker()).flatMap(Worker::agency).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the agency that somebody is or works for; empty for a person of the family. */
    public static Optional<AgencyId> agency(RecordView view, Party party) {
        return party.agency().or(() -> party.worker().flatMap(view::worker).flatMap(Worker::agency));
    }

    /** Returns the agencies that some are or work for. */
    public static Set<AgencyId> agencies(RecordView view, Stream<Party> parties) {
        return parties.flatMap(party -> agency(view, party).stream()).collect(Collectors.toSet());
    }

    /** Checks whether somebody is an agency or works for it. */
    public static boolean isOf(RecordView view, AgencyId agency, Party party) {
        return agency(view, party).filter(agency::equals).isPresent();
    }
}
