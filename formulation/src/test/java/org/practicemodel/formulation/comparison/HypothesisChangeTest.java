package org.practicemodel.formulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.comparison.Versioned.JUNE;
import static org.practicemodel.formulation.comparison.Versioned.MARCH;
import static org.practicemodel.formulation.comparison.Versioned.compared;
import static org.practicemodel.formulation.comparison.Versioned.earlier;
import static org.practicemodel.formulation.comparison.Versioned.hypothesis;
import static org.practicemodel.formulation.comparison.Versioned.later;
import static org.practicemodel.formulation.comparison.Versioned.phrases;
import static org.practicemodel.formulation.comparison.Versioned.reasoned;
import static org.practicemodel.formulation.comparison.Versioned.revision;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.formulation.SharingOutcome;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;

class HypothesisChangeTest {

    private static final Hypothesis GUESS = hypothesis("guess");
    private static final Hypothesis OTHER = GUESS.withStatement(Statement.of("tiredness keeps it going"));

    private static FormulationComparison between(Hypothesis from, Hypothesis to) {
        return compared(earlier().addHypotheses(from), later().addHypotheses(to));
    }

    private static Phrase told(String key) {
        return Phrase.of(key).with("hypothesis", "guess");
    }

    @Test
    void one_that_stays_is_kept_and_no_change() {
        FormulationComparison comparison = between(GUESS, GUESS);
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.kept()).containsExactly(new KeptHypothesis(GUESS, List.of()));
        assertThat(comparison.kept().get(0).reasons()).isEmpty();
        assertThat(comparison.kept().get(0).phrase()).isEqualTo(told("hypothesis.kept-without-reason"));
    }

    @Test
    void a_reason_to_keep_it_that_was_recorded_since_is_told() {
        HypothesisRevision old = reasoned(RevisionOutcome.KEPT).withOn(MARCH);
        HypothesisRevision since = reasoned(RevisionOutcome.KEPT);
        FormulationComparison comparison = between(GUESS.withRevisions(old), GUESS.withRevisions(old, since));
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.kept().get(0).reasons()).containsExactly(since);
        assertThat(comparison.kept().get(0).phrase()).isEqualTo(told("hypothesis.kept"));
    }

    @Test
    void one_that_says_something_else_is_changed_with_its_reason() {
        HypothesisRevision why = reasoned(RevisionOutcome.CHANGED);
        HypothesisRevision unsaid = revision(RevisionOutcome.CHANGED).withOn(MARCH);
        Hypothesis changed = OTHER.withExplains(FactorId.of("school"))
                .withKeptGoingBy(FactorId.of("rows"))
                .withAddressedBy(Statement.of("a calm hour"))
                .withSoThat(Statement.of("she sleeps"))
                .withRevisions(unsaid, why);
        FormulationComparison comparison = between(GUESS, changed);
        List<String> parts = List.of("explains", "keptGoingBy", "statement", "addressedBy", "soThat");
        assertThat(comparison.changes())
                .containsExactly(new HypothesisChange.Changed(GUESS, changed, parts, List.of(unsaid, why)));
        assertThat(comparison.changes(HypothesisChange.Changed.class).get(0).reasons())
                .containsExactly(why);
        assertThat(phrases(comparison))
                .containsExactly(told("hypothesis.changed")
                        .with("parts", "explains, keptGoingBy, statement, addressedBy, soThat"));
        assertThat(comparison.kept()).isEmpty();
    }

    @Test
    void a_reason_for_something_else_is_no_reason() {
        FormulationComparison comparison = between(
                GUESS, OTHER.withRevisions(reasoned(RevisionOutcome.KEPT), reasoned(RevisionOutcome.NOT_REVISITED)));
        assertThat(phrases(comparison))
                .containsExactly(told("hypothesis.changed-without-reason").with("parts", "statement"));
    }

    @Test
    void a_reason_under_a_code_of_another_body_may_be_a_reason_for_anything() {
        FormulationComparison comparison =
                between(GUESS, OTHER.withRevisions(reasoned(RevisionOutcome.of("anytown:refined"))));
        assertThat(phrases(comparison))
                .containsExactly(told("hypothesis.changed").with("parts", "statement"));
    }

    @Test
    void one_that_is_there_and_was_dropped_is_told_with_its_reason() {
        Hypothesis dropped = OTHER.withRevisions(reasoned(RevisionOutcome.DROPPED));
        FormulationComparison comparison = between(GUESS, dropped);
        assertThat(comparison.changes())
                .containsExactly(new HypothesisChange.Dropped(dropped, List.of(reasoned(RevisionOutcome.DROPPED))));
        assertThat(phrases(comparison)).containsExactly(told("hypothesis.dropped"));
        assertThat(comparison.changes(HypothesisChange.Dropped.class).get(0).reasons())
                .hasSize(1);
        assertThat(comparison.kept()).isEmpty();
    }

    @Test
    void one_that_is_gone_is_dropped_without_a_reason() {
        assertThat(phrases(compared(earlier().addHypotheses(GUESS), later())))
                .containsExactly(told("hypothesis.dropped-without-reason"));
    }

    @Test
    void one_that_was_taken_up_again_is_new() {
        Hypothesis dropped =
                GUESS.withRevisions(reasoned(RevisionOutcome.DROPPED).withOn(MARCH));
        Hypothesis again = GUESS.withRevisions(
                reasoned(RevisionOutcome.KEPT),
                reasoned(RevisionOutcome.DROPPED).withOn(MARCH));
        FormulationComparison comparison = between(dropped, again);
        assertThat(comparison.changes()).containsExactly(new HypothesisChange.New(again));
        assertThat(comparison.kept()).isEmpty();
        assertThat(phrases(compared(earlier(), later().addHypotheses(GUESS)))).containsExactly(told("hypothesis.new"));
    }

    @Test
    void one_that_both_hold_as_dropped_or_that_came_and_went_is_not_told() {
        Hypothesis dropped = GUESS.withRevisions(reasoned(RevisionOutcome.DROPPED));
        assertThat(between(dropped, dropped.withStatement(Statement.of("noise")))
                        .changes())
                .isEmpty();
        assertThat(between(
                                dropped,
                                dropped.withSharing(HypothesisSharing.builder()
                                                .outcome(SharingOutcome.SHARED)
                                                .build())
                                        .withPerspectives(Perspective.builder()
                                                .who(Versioned.FATHER)
                                                .stance(Stance.SEES_DIFFERENTLY)
                                                .build()))
                        .changes())
                .isEmpty();
        assertThat(between(dropped, dropped).kept()).isEmpty();
        assertThat(compared(earlier().addHypotheses(dropped), later()).changes())
                .isEmpty();
        assertThat(compared(earlier(), later().addHypotheses(dropped)).changes())
                .isEmpty();
    }

    @Test
    void that_it_was_shared_is_told() {
        HypothesisSharing shared = HypothesisSharing.builder()
                .outcome(SharingOutcome.SHARED_AND_AMENDED)
                .on(JUNE)
                .build();
        Hypothesis told = GUESS.withSharing(shared);
        FormulationComparison comparison = between(GUESS, told);
        assertThat(comparison.changes())
                .containsExactly(new HypothesisChange.Shared(told, Optional.empty(), Optional.of(shared)));
        assertThat(phrases(comparison))
                .containsExactly(told("hypothesis.shared").with("from", "").with("to", "shared-and-amended"));
        assertThat(comparison.kept()).hasSize(1);
        assertThat(between(told, GUESS.withSharing(shared.withOn(MARCH))).isEmpty())
                .isTrue();
    }
}
