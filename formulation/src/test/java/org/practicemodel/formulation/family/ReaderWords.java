package org.practicemodel.formulation.family;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a reader is given to read, whoever said it. */
public final class ReaderWords {

    private ReaderWords() {}

    /**
     * Returns every text of a view.
     *
     * @param view the view
     * @return the words as they were said, in order
     */
    public static List<String> in(ReaderView view) {
        Stream<Optional<Told>> factors = view.factors().stream()
                .flatMap(factor -> Stream.concat(
                        Stream.of(factor.told(), factor.example(), factor.exception()), yours(factor.yours())));
        Stream<Optional<Told>> needs =
                view.needs().stream().flatMap(needed -> Stream.of(needed.happened(), needed.needed()));
        Stream<Optional<Told>> earlier = view.earlier().stream()
                .flatMap(help -> Stream.of(Optional.of(help.told()), help.lasted(), help.notSustained()));
        Stream<Optional<Told>> guesses = view.guesses().stream()
                .flatMap(guess -> Stream.of(
                                Stream.of(guess.told(), guess.addressedBy(), guess.soThat()),
                                Stream.concat(guess.keptGoingBy().stream(), guess.explains().stream())
                                        .map(Optional::of),
                                yours(guess.yours()))
                        .flatMap(each -> each));
        Stream<Optional<Told>> starts =
                view.starts().stream().flatMap(start -> Stream.of(Optional.of(start.told()), start.because()));
        Stream<Optional<Told>> hopes = view.hopes().stream()
                .flatMap(hope ->
                        Stream.concat(Stream.of(Optional.of(hope.told()), hope.howWeWillKnow()), yours(hope.yours())));
        Stream<Optional<Told>> others = Stream.of(
                        view.steps().stream().map(ReaderView.Step::told).map(Optional::of),
                        view.notes().stream().map(Optional::of),
                        view.agreement().stream().flatMap(agreement -> yours(agreement.yours())))
                .flatMap(each -> each);
        return Stream.of(factors, needs, earlier, guesses, starts, hopes, others)
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .map(Told::words)
                .toList();
    }

    private static Stream<Optional<Told>> yours(List<ReaderView.Yours> yours) {
        return yours.stream().flatMap(own -> Stream.of(own.words(), own.answer()));
    }
}
