package org.practicemodel.core.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

class ActionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final Action BARE = Action.builder()
            .id(ActionId.of("action-1"))
            .statement(Statement.of("Invented words."))
            .build();

    @Test
    void somebodyOrARoleIsAnOwner() {
        assertThat(BARE.withOwnerKind(OwnerKind.FAMILY).hasOwner()).isFalse();
        assertThat(BARE.withOwners(Party.of(PersonId.of("person-1"))).hasOwner())
                .isTrue();
        assertThat(BARE.withOwnerRole(RoleCode.SOCIAL_WORKER).hasOwner()).isTrue();
    }

    @Test
    void aDayByWhichOrOnWhichItIsLookedAtAgainIsATime() {
        assertThat(BARE.withAgreedOn(DAY).hasTime()).isFalse();
        assertThat(BARE.withDueOn(DAY).hasTime()).isTrue();
        assertThat(BARE.withLookAgainOn(DAY).hasTime()).isTrue();
    }
}
