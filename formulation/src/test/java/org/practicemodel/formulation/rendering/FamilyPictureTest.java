package org.practicemodel.formulation.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.StatementForm;
import org.practicemodel.formulation.family.ReaderView;
import org.practicemodel.formulation.family.Teller;
import org.practicemodel.formulation.family.Told;

/** What the picture for one reader shows, as it is read out and as a diagram. */
class FamilyPictureTest {

    private static final Told ROWS = told("Rows at bedtime");
    private static final Told TIRED = told("Too tired for school");

    private static Told told(String words) {
        return new Told(words, Teller.WORKER, Optional.empty(), Optional.empty());
    }

    private static ReaderView.Factor factor(Optional<Told> told, FactorKind... kinds) {
        return new ReaderView.Factor(
                Arrays.asList(kinds), Optional.empty(), told, Optional.empty(), Optional.empty(), List.of());
    }

    private static ReaderView.Guess guess(Optional<Told> told, List<Told> keptGoingBy, List<Told> explains) {
        return new ReaderView.Guess(
                told, keptGoingBy, explains, Optional.of(told("A calm hour")), Optional.empty(), List.of());
    }

    private static ReaderView view(List<ReaderView.Factor> factors, ReaderView.Guess... guesses) {
        return new ReaderView(
                factors,
                List.of(),
                List.of(),
                List.of(guesses),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<String> sentences(ReaderView view) {
        return FamilyPages.svg()
                .render(view, PracticeModels.leeds(), Locale.UK)
                .lines()
                .dropWhile(line -> !line.startsWith("<desc"))
                .skip(1)
                .takeWhile(line -> !line.equals("</desc>"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> diagram(ReaderView view) {
        return FamilyPages.markdown()
                .render(view, PracticeModels.leeds(), Locale.UK)
                .lines()
                .dropWhile(line -> !line.equals("```mermaid"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .map(String::strip)
                .toList();
    }

    @Test
    void whereNothingMayBeGivenEveryHeadingStandsOverNothing() {
        assertThat(sentences(view(List.of())))
                .containsExactly(
                        "You and the people around you",
                        "What helps and keeps us strong: Nothing is here so far.",
                        "What's happening now: Nothing is here so far.",
                        "What made it more likely: Nothing is here so far.",
                        "What set it off: Nothing is here so far.",
                        "What keeps it going: Nothing is here so far.",
                        "What might happen next: Nothing is here so far.",
                        "What else was said: Nothing is here so far.");
    }

    @Test
    void aGuessIsLinkedWithWhatTheReaderIsGivenOfIt() {
        ReaderView view = view(
                List.of(
                        factor(Optional.of(ROWS), FactorKind.PERPETUATING),
                        factor(Optional.of(TIRED), FactorKind.PRESENTING)),
                guess(
                        Optional.of(new Told(
                                "Rows wear us out", Teller.YOU, Optional.of(StatementForm.QUOTE), Optional.empty())),
                        List.of(ROWS),
                        List.of(TIRED)));

        assertThat(sentences(view))
                .endsWith(
                        "Our best guess together, so far – you said this: “Rows wear us out”",
                        "What may keep it going: Rows at bedtime",
                        "What this may explain: Too tired for school");
        assertThat(diagram(view))
                .endsWith(
                        "guess1{{\"Our best guess together, so far – you said this#58; “Rows wear us out”\"}}",
                        "p5f1 --> guess1",
                        "guess1 -.-> p2f1");
    }

    @Test
    void howTheReaderStandsToItIsNotLeftOut() {
        List<ReaderView.Yours> differently =
                List.of(new ReaderView.Yours(Stance.SEES_DIFFERENTLY, Optional.empty(), Optional.empty()));
        ReaderView.Factor rows = new ReaderView.Factor(
                List.of(FactorKind.PERPETUATING),
                Optional.empty(),
                Optional.of(ROWS),
                Optional.empty(),
                Optional.empty(),
                differently);
        ReaderView.Guess guess = new ReaderView.Guess(
                Optional.of(told("Rows wear us out")),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                differently);
        ReaderView view = new ReaderView(
                List.of(rows),
                List.of(),
                List.of(),
                List.of(guess),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new ReaderView.Agreement(LocalDate.of(2026, 3, 20), Optional.empty(), differently)));

        assertThat(sentences(view))
                .startsWith(
                        "You and the people around you",
                        "We agreed this for now on 20 March 2026.",
                        "You see it in another way.")
                .containsSequence(
                        "What keeps it going – from what someone who works with you said: Rows at bedtime",
                        "You see it in another way.")
                .endsWith(
                        "Our best guess together, so far – from what someone who works with you said: Rows wear us out",
                        "You see it in another way.");
        assertThat(FamilyPages.svg().render(view, PracticeModels.leeds(), Locale.UK))
                .containsPattern("(?s)(>You see it in another way\\.</text>.*){3}");
    }

    @Test
    void aGuessThatIsNotToldStandsInNoPicture() {
        ReaderView view = view(List.of(), guess(Optional.empty(), List.of(), List.of()));

        assertThat(sentences(view)).hasSize(8).noneMatch(sentence -> sentence.contains("calm"));
        assertThat(diagram(view)).noneMatch(line -> line.contains("guess"));
    }

    @Test
    void whatStandsUnderTwoPsStandsThereOnce() {
        ReaderView view = view(List.of(factor(Optional.of(ROWS), FactorKind.PERPETUATING, FactorKind.PRECIPITATING)));

        assertThat(sentences(view))
                .contains(
                        "What keeps it going – from what someone who works with you said, also in “What set it off”: Rows at bedtime",
                        "What set it off: Look in “What keeps it going”.");
    }

    @Test
    void whatMayComeIsToldWithItsCase() {
        ReaderView.Factor same = new ReaderView.Factor(
                List.of(FactorKind.PREDICTIVE),
                Optional.of(FactorScenario.IF_THINGS_STAY_THE_SAME),
                Optional.of(TIRED),
                Optional.empty(),
                Optional.empty(),
                List.of());

        assertThat(sentences(view(List.of(same))))
                .contains(
                        "What might happen next – If things stay the same, from what someone who works with you said: Too tired for school");
    }

    @Test
    void whatWasLookedForAndNotFoundIsToldWithoutAName() {
        assertThat(sentences(view(List.of(factor(Optional.empty(), FactorKind.PRECIPITATING)))))
                .contains("What set it off: You helped us look. We found nothing here so far.");
    }

    @Test
    void whatStandsUnderAnotherBodysPStandsWithWhatElseWasSaid() {
        assertThat(sentences(view(
                        List.of(factor(Optional.of(ROWS), FactorKind.of("anytown:pace")), factor(Optional.of(TIRED))))))
                .endsWith(
                        "What else was said – from what someone who works with you said: Rows at bedtime",
                        "What else was said – from what someone who works with you said: Too tired for school");
    }

    @Test
    void twoThingsInTheSameWordsAreBothThere() {
        ReaderView view = view(
                List.of(
                        factor(Optional.of(ROWS), FactorKind.PERPETUATING),
                        factor(Optional.of(ROWS), FactorKind.PERPETUATING)),
                guess(Optional.of(told("Rows")), List.of(ROWS, ROWS), List.of()));

        assertThat(sentences(view).stream().filter(line -> line.endsWith("Rows at bedtime")))
                .hasSize(4);
        assertThat(diagram(view).stream().filter(line -> line.contains("-->"))).containsExactly("p5f1 --> guess1");
    }
}
