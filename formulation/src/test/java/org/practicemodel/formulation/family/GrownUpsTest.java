package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.FATHER;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.cleared;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.given;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.record;
import static org.practicemodel.formulation.family.OneFamily.said;
import static org.practicemodel.formulation.family.OneFamily.withMember;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.family.FamilyMember;
import org.practicemodel.core.family.FamilyRole;
import org.practicemodel.core.family.NetworkMember;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.family.Relation;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/** Whose words need no yes of a child, since they are known to be grown up. */
class GrownUpsTest {

    private static Statement told(PersonId by) {
        return said("told", Party.of(by)).withAudience(cleared(MOTHER));
    }

    @Test
    void aParentMayBeAChildToo() {
        Formulation formulation = of(factor("factor-1", told(FATHER)));
        LocalDate eighteen = DAY.minusYears(18);

        for (FamilyRole role : List.of(FamilyRole.PARENT, FamilyRole.CARER)) {
            assertThat(given(formulation, withMember(FATHER, role, eighteen.toString())))
                    .hasSize(1);
            assertThat(given(formulation, withMember(FATHER, role, "2008-06"))).hasSize(1);
            assertThat(given(
                            formulation,
                            withMember(FATHER, role, eighteen.plusDays(1).toString())))
                    .isEmpty();
            assertThat(given(formulation, withMember(FATHER, role, "2008")))
                    .as("it may have been the last day of the year")
                    .isEmpty();
        }
    }

    @Test
    void anybodyOfTheHouseholdWhoIsOldEnoughIsGrownUpButAChild() {
        Formulation formulation = of(factor("factor-1", told(FATHER)));

        assertThat(given(formulation, withMember(FATHER, FamilyRole.OTHER, "1955")))
                .hasSize(1);
        assertThat(given(formulation, withMember(FATHER, FamilyRole.OTHER, "2008-06-30")))
                .hasSize(1);
        assertThat(given(formulation, withMember(FATHER, FamilyRole.OTHER, "2008-07-01")))
                .isEmpty();
        assertThat(given(formulation, withMember(FATHER, FamilyRole.OTHER, "2008")))
                .as("it may have been the last day of the year")
                .isEmpty();
        assertThat(given(formulation, withMember(FATHER, FamilyRole.CHILD, "1955")))
                .as("the role says otherwise")
                .isEmpty();
        assertThat(given(
                        formulation,
                        record().withFamily(record().family()
                                .withMembers(FamilyMember.builder()
                                        .id(FATHER)
                                        .role(FamilyRole.OTHER)
                                        .build()))))
                .isEmpty();
    }

    @Test
    void beyondTheFamilyOnlyWhoeverIsCertainlyGrownUpIs() {
        PersonId other = PersonId.of("network-1");
        Formulation formulation = of(factor("factor-1", told(other)));

        for (Relation relation : List.of(Relation.GRANDPARENT, Relation.FOSTER_CARER)) {
            assertThat(given(formulation, withNetwork(other, relation)))
                    .as(relation.value())
                    .hasSize(1);
        }
        for (Relation relation : List.of(
                Relation.MOTHER,
                Relation.FATHER,
                Relation.STEP_PARENT,
                Relation.AUNT_OR_UNCLE,
                Relation.SIBLING,
                Relation.PARTNER,
                Relation.FRIEND,
                Relation.NEIGHBOUR,
                Relation.OTHER,
                Relation.of("cousin"))) {
            assertThat(given(formulation, withNetwork(other, relation)))
                    .as(relation.value())
                    .isEmpty();
        }
    }

    private static PracticeRecord withNetwork(PersonId id, Relation relation) {
        return record().withFamily(record().family()
                .withNetwork(NetworkMember.builder().id(id).relation(relation).build()));
    }
}
