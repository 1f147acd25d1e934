package org.practicemodel.principles.rule.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.principles.internal.Intervals;

/** The living people beyond the children's households whom the record knows. */
final class PeopleBeyond {

    private PeopleBeyond() {}

    /**
     * Returns the members of the network and those grown-ups of the family who are recorded as living in other households
     * than every child; where it is not recorded where somebody lives, nobody can say that of them.
     */
    static List<Entry> of(RecordView view) {
        Stream<NetworkMember> network = view.record().family().network().stream()
                .filter(member -> member.viewSought()
                        .filter(asked -> asked.outcome().equals(ViewOutcome.DIED))
                        .isEmpty());
        Set<HouseholdId> homes = view.children().stream()
                .flatMap(child -> households(view, child).stream())
                .collect(Collectors.toSet());
        Stream<FamilyMember> elsewhere = view.record().family().members().stream()
                .filter(member -> !member.role().equals(FamilyRole.CHILD))
                .filter(member -> member.diedOn().isEmpty())
                .filter(member -> livesElsewhere(households(view, member), homes));
        return Stream.<Entry>concat(elsewhere, network)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    private static boolean livesElsewhere(Set<HouseholdId> own, Set<HouseholdId> homes) {
        return !own.isEmpty() && !homes.isEmpty() && Collections.disjoint(own, homes);
    }

    private static Set<HouseholdId> households(RecordView view, FamilyMember member) {
        LocalDate day = view.episode().lastDay();
        return member.household().stream()
                .filter(stay -> Intervals.holdOn(day, stay.interval()))
                .map(HouseholdStay::household)
                .collect(Collectors.toSet());
    }
}
