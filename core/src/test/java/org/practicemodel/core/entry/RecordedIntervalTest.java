package org.practicemodel.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.time.DateInterval;

class RecordedIntervalTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate UNTIL = LocalDate.of(2026, 2, 3);
    private static final LocalDate RECORDED = LocalDate.of(2026, 2, 10);

    @Test
    void itIsKnownFromItsFirstDay() {
        RecordedInterval open = RecordedInterval.openFrom(FROM);

        assertThat(open.from()).contains(FROM);
        assertThat(open.until()).isEmpty();
        assertThat(open.knownOn(FROM.minusDays(1))).isEmpty();
        assertThat(open.knownOn(FROM)).contains(DateInterval.openFrom(FROM));
        assertThat(open.endKnownOn(LocalDate.MAX)).isEmpty();
    }

    @Test
    void itIsOpenUntilItsEndHasCome() {
        RecordedInterval closed = RecordedInterval.between(FROM, UNTIL);

        assertThat(closed.knownOn(UNTIL.minusDays(1))).contains(DateInterval.openFrom(FROM));
        assertThat(closed.endKnownOn(UNTIL.minusDays(1))).isEmpty();
        assertThat(closed.knownOn(UNTIL)).contains(DateInterval.of(FROM, UNTIL));
        assertThat(closed.endKnownOn(UNTIL)).contains(UNTIL);
    }

    @Test
    void itIsOpenUntilItsEndWasWrittenDown() {
        RecordedInterval late = RecordedInterval.between(FROM, UNTIL).withUntilRecordedOn(RECORDED);

        assertThat(late.knownOn(RECORDED.minusDays(1))).contains(DateInterval.openFrom(FROM));
        assertThat(late.endKnownOn(RECORDED.minusDays(1))).isEmpty();
        assertThat(late.knownOn(RECORDED)).contains(DateInterval.of(FROM, UNTIL));
        assertThat(late.endKnownOn(RECORDED)).contains(UNTIL);
        assertThat(late.withUntilRecordedOn(FROM).endKnownOn(UNTIL.minusDays(1)))
                .as("announced ahead, but not yet come")
                .isEmpty();
    }

    @Test
    void withoutAStartNothingIsKnown() {
        RecordedInterval ended = RecordedInterval.builder().until(UNTIL).build();

        assertThat(ended.knownOn(UNTIL)).isEmpty();
        assertThat(ended.endKnownOn(UNTIL)).contains(UNTIL);
    }
}
