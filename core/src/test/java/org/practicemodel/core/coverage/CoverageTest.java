package org.practicemodel.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final CoveredType PLANS = CoveredType.builder()
            .type(RecordType.PLANS)
            .state(CoverageState.NOT_HELD)
            .build();

    @Test
    void aTypeThatIsNotListedHasTheStateOfTheOthers() {
        Coverage coverage = Coverage.builder()
                .subject(CoverageSubject.CHILD)
                .addTypes(PLANS)
                .build();

        assertThat(coverage.listed(RecordType.PLANS)).contains(PLANS);
        assertThat(coverage.listed(RecordType.REVIEWS)).isEmpty();
        assertThat(coverage.stateOf(RecordType.PLANS)).contains(CoverageState.NOT_HELD);
        assertThat(coverage.stateOf(RecordType.REVIEWS)).isEmpty();
        assertThat(coverage.withOtherwise(CoverageState.HELD).stateOf(RecordType.REVIEWS))
                .contains(CoverageState.HELD);
        assertThat(coverage.withOtherwise(CoverageState.HELD).stateOf(RecordType.PLANS))
                .isEqualTo(Optional.of(CoverageState.NOT_HELD));
    }
}
