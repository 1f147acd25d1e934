package org.practicemodel.formulation.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.formulation.family.OneFamily.DAY;
import static org.practicemodel.formulation.family.OneFamily.MOTHER;
import static org.practicemodel.formulation.family.OneFamily.WORKER;
import static org.practicemodel.formulation.family.OneFamily.cleared;
import static org.practicemodel.formulation.family.OneFamily.factor;
import static org.practicemodel.formulation.family.OneFamily.forMother;
import static org.practicemodel.formulation.family.OneFamily.of;
import static org.practicemodel.formulation.family.OneFamily.quote;
import static org.practicemodel.formulation.family.OneFamily.record;
import static org.practicemodel.formulation.family.OneFamily.said;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.RevisionOutcome;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;

/** What a reader is given of the best guesses, and of where to start. */
class GuessesAndStartsTest {

    @Test
    void aGuessIsGivenWithWhatMayBeReadOfIt() {
        Formulation formulation = of(
                        factor("factor-1", forMother("sleep")),
                        factor("factor-2", forMother("rows")),
                        factor("factor-3", said("not cleared")))
                .withHypotheses(Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-1"))
                        .addExplains(FactorId.of("factor-1"), FactorId.of("factor-3"))
                        .addKeptGoingBy(FactorId.of("factor-3"), FactorId.of("factor-2"))
                        .statement(forMother("rows keep it going"))
                        .addressedBy(forMother("a calm hour"))
                        .soThat(said("not cleared"))
                        .addPerspectives(Perspective.builder()
                                .who(Party.of(MOTHER))
                                .stance(Stance.AGREES)
                                .build())
                        .build());
        Hypothesis hypothesis = formulation.hypotheses().get(0);
        FamilyView view = FamilyView.of(formulation, record(), DAY);

        assertThat(view.forReader(MOTHER).guesses()).hasSize(1);
        ReaderView.Guess guess = view.forReader(MOTHER).guesses().get(0);
        assertThat(guess.told()).map(Told::words).contains("rows keep it going");
        assertThat(guess.yours()).hasSize(1);
        assertThat(guess.explains()).extracting(Told::words).containsExactly("sleep");
        assertThat(guess.keptGoingBy()).extracting(Told::words).containsExactly("rows");
        assertThat(guess.addressedBy()).map(Told::words).contains("a calm hour");
        assertThat(guess.soThat()).isEmpty();
        for (Hypothesis untold : List.of(
                hypothesis.withStatement(Optional.empty()).withAddressedBy(Optional.empty()),
                hypothesis.withRevisions(HypothesisRevision.builder()
                        .outcome(RevisionOutcome.DROPPED)
                        .build()))) {
            assertThat(FamilyView.of(formulation.withHypotheses(untold), record(), DAY)
                            .forReader(MOTHER)
                            .guesses())
                    .isEmpty();
        }
        assertThat(FamilyView.of(
                                formulation.withHypotheses(hypothesis.withRevisions(HypothesisRevision.builder()
                                        .outcome(RevisionOutcome.KEPT)
                                        .build())),
                                record(),
                                DAY)
                        .forReader(MOTHER)
                        .guesses())
                .hasSize(1);
    }

    @Test
    void aGuessThatIsNotToldInWordsIsNotToldInLinksNorByHowTheReaderStandsToIt() {
        Formulation formulation = of(factor("factor-1", forMother("sleep")), factor("factor-2", forMother("rows")))
                .withHypotheses(Hypothesis.builder()
                        .id(HypothesisId.of("hypothesis-1"))
                        .addExplains(FactorId.of("factor-1"))
                        .addKeptGoingBy(FactorId.of("factor-2"))
                        .statement(said("not cleared"))
                        .soThat(forMother("sleep through"))
                        .addPerspectives(Perspective.builder()
                                .who(Party.of(MOTHER))
                                .stance(Stance.AGREES)
                                .build())
                        .build());

        assertThat(FamilyView.of(formulation, record(), DAY).forReader(MOTHER).guesses())
                .containsExactly(new ReaderView.Guess(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(new Told("sleep through", Teller.WORKER, Optional.empty(), Optional.empty())),
                        List.of()));
    }

    @Test
    void whereToStartIsToldToThoseWhoChoseItOrForWhomItWasCleared() {
        Priority theirs = Priority.builder()
                .factor(FactorId.of("factor-1"))
                .addChosenBy(Party.of(WORKER))
                .build();
        Factor own = factor("factor-1", quote("mine", Party.of(MOTHER)));
        Factor grantedToo = factor("factor-1", quote("mine", Party.of(MOTHER)).withAudience(cleared(MOTHER)));

        assertThat(starts(own, theirs)).isEmpty();
        assertThat(starts(own, theirs.withBecause(quote("said so", Party.of(MOTHER)))))
                .isEmpty();
        assertThat(starts(own, theirs.withBecause(forMother("most nights")))).hasSize(1);
        assertThat(starts(own, theirs.withChosenBy(Party.of(WORKER), Party.of(MOTHER))))
                .hasSize(1);
        assertThat(starts(grantedToo, theirs)).hasSize(1);
    }

    private static List<ReaderView.Start> starts(Factor factor, Priority priority) {
        return FamilyView.of(of(factor).withPriorities(priority), record(), DAY)
                .forReader(MOTHER)
                .starts();
    }

    @Test
    void whereToStartNamesOnlyWhatIsGiven() {
        Formulation formulation = of(factor("factor-1", forMother("rows")), factor("factor-2", said("not cleared")))
                .withPriorities(
                        Priority.builder()
                                .factor(FactorId.of("factor-2"))
                                .addChosenBy(Party.of(MOTHER))
                                .build(),
                        Priority.builder()
                                .factor(FactorId.of("factor-1"))
                                .addChosenBy(Party.of(WORKER), Party.of(MOTHER))
                                .because(forMother("most nights"))
                                .build());

        List<ReaderView.Start> starts =
                FamilyView.of(formulation, record(), DAY).forReader(MOTHER).starts();

        assertThat(starts).hasSize(1);
        assertThat(starts.get(0).told().words()).isEqualTo("rows");
        assertThat(starts.get(0).because()).map(Told::words).contains("most nights");
        assertThat(starts.get(0).yours()).isTrue();
    }
}
