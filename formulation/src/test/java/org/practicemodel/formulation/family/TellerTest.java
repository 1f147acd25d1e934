package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.WORKER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;

/** Who said or does something, seen from a reader. */
class TellerTest {

    private static final Party NEIGHBOUR = Party.of(PersonId.of("network-1"));
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-1"));

    private static Teller seenByMother(Party... parties) {
        return Teller.of(List.of(parties), List.of(), MOTHER, Set.of(MOTHER, FATHER));
    }

    private static Teller seenByMother(String role) {
        return Teller.of(List.of(), List.of(RoleCode.of(role)), MOTHER, Set.of(MOTHER, FATHER));
    }

    @Test
    void theReaderIsToldOfThemself() {
        assertThat(seenByMother(Party.of(MOTHER))).isEqualTo(Teller.YOU);
        assertThat(seenByMother(Party.of(MOTHER), Party.of(MOTHER))).isEqualTo(Teller.YOU);
        assertThat(seenByMother(Party.of(WORKER), Party.of(MOTHER))).isEqualTo(Teller.YOU_AND_OTHERS);
    }

    @Test
    void theFamilyIsToldFromWhomeverElseMattersToIt() {
        assertThat(seenByMother(Party.of(FATHER))).isEqualTo(Teller.FAMILY);
        assertThat(seenByMother(Party.of(FATHER), Party.of(WORKER))).isEqualTo(Teller.FAMILY);
        assertThat(seenByMother(NEIGHBOUR)).isEqualTo(Teller.CLOSE);
        assertThat(seenByMother(NEIGHBOUR, Party.of(FATHER))).isEqualTo(Teller.CLOSE);
        assertThat(Teller.of(List.of(Party.of(FATHER)), List.of(), PersonId.of("network-1"), Set.of(MOTHER, FATHER)))
                .isEqualTo(Teller.CLOSE);
    }

    @Test
    void aWorkerMayBeKnownByAgencyOrRoleOnly() {
        assertThat(seenByMother(SCHOOL)).isEqualTo(Teller.WORKER);
        assertThat(seenByMother(Party.of(WORKER))).isEqualTo(Teller.WORKER);
        assertThat(seenByMother("school-staff")).isEqualTo(Teller.WORKER);
        assertThat(seenByMother("anytown:mentor")).isEqualTo(Teller.WORKER);
    }

    @Test
    void theFamilyMayBeKnownByRoleOnly() {
        for (String role : List.of("child", "parent", "carer", "other")) {
            assertThat(seenByMother(role)).as(role).isEqualTo(Teller.FAMILY);
        }
        assertThat(Teller.of(
                        List.of(), List.of(RoleCode.of("parent")), PersonId.of("network-1"), Set.of(MOTHER, FATHER)))
                .isEqualTo(Teller.CLOSE);
    }

    @Test
    void itMayNotBeRecordedWho() {
        assertThat(seenByMother()).isEqualTo(Teller.UNKNOWN);
    }
}
