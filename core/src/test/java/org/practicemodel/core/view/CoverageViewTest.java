package org.practicemodel.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.core.view.Known.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.coverage.Coverage;
import org.practicemodel.core.coverage.CoverageState;
import org.practicemodel.core.coverage.CoverageSubject;
import org.practicemodel.core.coverage.CoveredType;
import org.practicemodel.core.coverage.RecordType;
import org.practicemodel.core.entry.RoleCode;

class CoverageViewTest {

    private static final CoverageView UNDECLARED = new CoverageView(Optional.empty());
    private static final CoverageView DECLARED = new CoverageView(Optional.of(Coverage.builder()
            .subject(CoverageSubject.CHILD)
            .otherwise(CoverageState.NOT_HELD)
            .addTypes(CoveredType.builder()
                    .type(RecordType.REVIEWS)
                    .state(CoverageState.RELIED_ON)
                    .since(day("2026-01-05"))
                    .statedBy(RoleCode.of("principal-social-worker"))
                    .statedOn(day("2026-01-06"))
                    .build())
            .addTypes(CoveredType.builder()
                    .type(RecordType.PLANS)
                    .state(CoverageState.HELD)
                    .build())
            .addTypes(CoveredType.builder()
                    .type(RecordType.EPISODES)
                    .state(CoverageState.NOT_HELD)
                    .build())
            .build()));

    @Test
    void whereNothingIsDeclaredEveryTypeCanBeHeldAndNoneIsReliedOn() {
        assertThat(UNDECLARED.holds(RecordType.REVIEWS)).isTrue();
        assertThat(UNDECLARED.reliedOn(RecordType.REVIEWS, day("2026-03-02"))).isFalse();
        assertThat(UNDECLARED.childOnly()).isFalse();
    }

    @Test
    void aTypeIsHeldUnlessItIsDeclaredNotToBe() {
        assertThat(DECLARED.holds(RecordType.REVIEWS)).isTrue();
        assertThat(DECLARED.holds(RecordType.PLANS)).isTrue();
        assertThat(DECLARED.holds(RecordType.EPISODES)).isFalse();
        assertThat(DECLARED.holds(RecordType.NETWORK)).isFalse();
    }

    @Test
    void aTypeIsReliedOnFromTheStatedDayOn() {
        assertThat(DECLARED.reliedOn(RecordType.REVIEWS, day("2026-01-04"))).isFalse();
        assertThat(DECLARED.reliedOn(RecordType.REVIEWS, day("2026-01-05"))).isTrue();
        assertThat(DECLARED.reliedOn(RecordType.REVIEWS, day("2026-01-06"))).isTrue();
        assertThat(DECLARED.reliedOn(RecordType.PLANS, day("2026-01-06"))).isFalse();
        assertThat(DECLARED.reliedOn(RecordType.NETWORK, day("2026-01-06"))).isFalse();
    }

    @Test
    void aSourceCanKnowSingleChildrenOnly() {
        assertThat(DECLARED.childOnly()).isTrue();
        assertThat(new CoverageView(Optional.of(Coverage.builder()
                                .subject(CoverageSubject.FAMILY)
                                .build()))
                        .childOnly())
                .isFalse();
    }
}
