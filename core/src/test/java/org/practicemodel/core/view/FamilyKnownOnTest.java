package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.DAY;
import static org.practicemodel.core.view.Known.day;
import static org.practicemodel.core.view.Known.nothing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.family.ExplorationOutcome;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.HouseholdId;
import org.practicemodel.core.family.HouseholdStay;
import org.practicemodel.core.family.NetworkExploration;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.family.ViewOutcome;
import org.practicemodel.core.family.ViewSought;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.PartialDate;

class FamilyKnownOnTest {

    private static final LocalDate NEXT = DAY.plusDays(1);

    private static PracticeRecord known(PracticeRecord record) {
        return KnownOn.day(DAY, record);
    }

    @Test
    void theFamilyIsKnownAsItWasThen() {
        ViewSought later =
                ViewSought.builder().outcome(ViewOutcome.of("given")).on(NEXT).build();
        ViewSought today = later.withOn(DAY);
        FamilyMember member = FamilyMember.builder()
                .id(PersonId.of("person-1"))
                .role(FamilyRole.PARENT)
                .build();
        NetworkMember aunt = NetworkMember.builder()
                .id(PersonId.of("person-9"))
                .relation(Relation.of("aunt"))
                .build();
        HouseholdStay stay = HouseholdStay.builder()
                .household(HouseholdId.of("home-1"))
                .interval(RecordedInterval.between(day("2026-01-01"), NEXT))
                .build();
        PracticeRecord record = known(nothing()
                .withFamily(nothing()
                        .family()
                        .withMembers(
                                member.withViewSought(later)
                                        .withDiedOn(PartialDate.parse("2026-03-03"))
                                        .withHousehold(stay, stay.withInterval(RecordedInterval.openFrom(NEXT))),
                                member.withViewSought(today).withDiedOn(PartialDate.parse("2026-03")))
                        .withNetwork(aunt.withViewSought(later), aunt.withViewSought(today))
                        .withNetworkExploration(NetworkExploration.builder()
                                .outcome(ExplorationOutcome.of("explored"))
                                .on(NEXT)
                                .build())));

        assertThat(record.family().members())
                .containsExactly(
                        member.withHousehold(stay.withInterval(RecordedInterval.openFrom(day("2026-01-01")))),
                        member.withViewSought(today).withDiedOn(PartialDate.parse("2026-03")));
        assertThat(record.family().network()).containsExactly(aunt, aunt.withViewSought(today));
        assertThat(record.family().networkExploration()).isEmpty();
    }

    @Test
    void anExplorationThatHasComeOrHasNoDayIsKnown() {
        NetworkExploration undated = NetworkExploration.builder()
                .outcome(ExplorationOutcome.of("explored"))
                .build();

        for (NetworkExploration exploration : List.of(undated, undated.withOn(DAY))) {
            assertThat(known(nothing().withFamily(nothing().family().withNetworkExploration(exploration)))
                            .family()
                            .networkExploration())
                    .contains(exploration);
        }
    }
}
