package org.practicemodel.core.formulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.voice.Statement;

/** When a hypothesis counts as let go, at each boundary of the order of its revisions. */
class HypothesisTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);

    private static HypothesisRevision revised(RevisionOutcome outcome, LocalDate... on) {
        return HypothesisRevision.builder()
                .outcome(outcome)
                .on(List.of(on).stream().findFirst())
                .build();
    }

    private static Optional<HypothesisRevision> dropped(HypothesisRevision... revisions) {
        return Hypothesis.builder()
                .id(HypothesisId.of("rows-keep-him-awake"))
                .statement(Statement.of("Invented words."))
                .addExplains(FactorId.of("rows"))
                .revisions(List.of(revisions))
                .build()
                .dropped();
    }

    @Test
    void isHeldUntilItIsDropped() {
        assertThat(dropped()).isEmpty();
        assertThat(dropped(revised(RevisionOutcome.KEPT, MARCH), revised(RevisionOutcome.CHANGED, JUNE)))
                .isEmpty();
    }

    @Test
    void isDroppedByTheRevisionOfTheLatestDayInWhateverOrder() {
        HypothesisRevision kept = revised(RevisionOutcome.KEPT, MARCH);
        HypothesisRevision drop = revised(RevisionOutcome.DROPPED, JUNE);

        assertThat(dropped(kept, drop)).contains(drop);
        assertThat(dropped(drop, kept)).contains(drop);
    }

    @Test
    void isHeldAgainOnceItWasTakenUpLater() {
        HypothesisRevision drop = revised(RevisionOutcome.DROPPED, MARCH);

        assertThat(dropped(drop, revised(RevisionOutcome.KEPT, MARCH.plusDays(1))))
                .isEmpty();
        assertThat(dropped(revised(RevisionOutcome.CHANGED, MARCH.plusDays(1)), drop))
                .isEmpty();
    }

    @Test
    void isDroppedWhereTheSameDaySaysBoth() {
        HypothesisRevision drop = revised(RevisionOutcome.DROPPED, MARCH);
        HypothesisRevision kept = revised(RevisionOutcome.KEPT, MARCH);

        assertThat(dropped(drop, kept)).contains(drop);
        assertThat(dropped(kept, drop)).contains(drop);
    }

    @Test
    void countsWhatHasNoDayBeforeWhatHasOne() {
        assertThat(dropped(revised(RevisionOutcome.KEPT, MARCH), revised(RevisionOutcome.DROPPED)))
                .isEmpty();
        assertThat(dropped(revised(RevisionOutcome.DROPPED))).contains(revised(RevisionOutcome.DROPPED));
    }

    @Test
    void staysDroppedWhereItWasOnlyNotLookedAtAgain() {
        HypothesisRevision drop = revised(RevisionOutcome.DROPPED, MARCH);

        assertThat(dropped(drop, revised(RevisionOutcome.NOT_REVISITED, JUNE))).contains(drop);
        assertThat(dropped(revised(RevisionOutcome.NOT_REVISITED, JUNE))).isEmpty();
    }

    @Test
    void tellsTheDropThatGivesAReasonWhereADayHasTwo() {
        HypothesisRevision drop = revised(RevisionOutcome.DROPPED, MARCH);
        HypothesisRevision withReason = drop.withReason(Statement.of("Invented reason."));

        assertThat(dropped(drop, withReason)).contains(withReason);
        assertThat(dropped(withReason, drop)).contains(withReason);
    }
}
