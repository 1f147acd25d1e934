package org.practicemodel.core.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.team.WorkerId;

class DisagreementTest {

    private static final Party FATHER = Party.of(PersonId.of("father"));
    private static final Party SCHOOL = Party.of(AgencyId.of("agency-school"));
    private static final Party WORKER = Party.of(WorkerId.of("worker-1"));

    private static Disagreement by(Party... parties) {
        return Disagreement.builder()
                .id(DisagreementId.of("disagreement-1"))
                .addBy(parties)
                .build();
    }

    @Test
    void isTheFamilysWhereOneOfThemOrNobodyIsNamed() {
        assertThat(by(FATHER).byFamily()).isTrue();
        assertThat(by(SCHOOL, FATHER).byFamily()).isTrue();
        assertThat(by(SCHOOL, WORKER).byFamily()).isFalse();
        assertThat(by().byFamily()).isTrue();
    }
}
