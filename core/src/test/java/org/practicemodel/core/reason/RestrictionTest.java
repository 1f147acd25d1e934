package org.practicemodel.core.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.entry.EntryId;

class RestrictionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 3);

    @Test
    void itIsInForceFromItsFirstToItsLastDay() {
        Restriction restriction = Restriction.builder()
                .of(EntryId.of("ava"))
                .kind(RestrictionKind.WHEREABOUTS)
                .from(FROM)
                .until(UNTIL)
                .build();

        assertThat(restriction.inForceOn(FROM.minusDays(1))).isFalse();
        assertThat(restriction.inForceOn(FROM)).isTrue();
        assertThat(restriction.inForceOn(UNTIL)).isTrue();
        assertThat(restriction.inForceOn(UNTIL.plusDays(1))).isFalse();
        assertThat(restriction.withFrom(Optional.empty()).inForceOn(LocalDate.MIN))
                .isTrue();
        assertThat(restriction.withUntil(Optional.empty()).inForceOn(LocalDate.MAX))
                .isTrue();
    }
}
