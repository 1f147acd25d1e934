package org.practicemodel.formulation.rendering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.comparison.FactorChange;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.comparison.HypothesisChange;
import org.practicemodel.formulation.internal.Picture;
import org.practicemodel.formulation.internal.Shape;

/** Says in the picture of the later formulation what became of each thing, with what is gone at its end. */
final class ChangeMarks implements Marks {

    private final FormulationComparison comparison;
    private final FormulationFacts earlier;
    private final Words words;
    private final ChangeWords wording;
    private final Map<FactorId, Picture.Mark> factors = new LinkedHashMap<>();
    private final Map<HypothesisId, String> hypotheses = new LinkedHashMap<>();

    ChangeMarks(FormulationComparison comparison, FormulationFacts earlier, Words words, ChangeWords wording) {
        this.comparison = comparison;
        this.earlier = earlier;
        this.words = words;
        this.wording = wording;
        comparison.changes(FactorChange.class).forEach(this::mark);
        comparison.changes(HypothesisChange.class).forEach(this::mark);
    }

    private void mark(FactorChange change) {
        if (change instanceof FactorChange.New added) {
            add(added.factor(), Shape.NEW, wording.say("mark.new"));
        } else if (change instanceof FactorChange.Reworded reworded) {
            add(reworded.to(), Shape.PEN, wording.say("mark.reworded"));
        } else if (change instanceof FactorChange.Moved moved) {
            add(moved.to(), Shape.MOVED, wording.say("mark.moved"));
        } else if (change instanceof FactorChange.ToldOtherwise otherwise) {
            add(otherwise.to(), Shape.PEN, wording.say("mark.told-otherwise"));
        }
    }

    /** The first sign stands for all; the words say everything. */
    private void add(Factor factor, Shape sign, String mark) {
        factors.merge(
                factor.id(),
                new Picture.Mark(sign, mark),
                (first, more) -> new Picture.Mark(first.sign(), words.with(first.words(), more.words())));
    }

    private void mark(HypothesisChange change) {
        if (change instanceof HypothesisChange.New added) {
            hypotheses.put(added.hypothesis().id(), wording.say("mark.new"));
        } else if (change instanceof HypothesisChange.Changed changed) {
            hypotheses.put(changed.to().id(), wording.say("mark.changed"));
        } else if (change instanceof HypothesisChange.Dropped dropped) {
            hypotheses.put(dropped.hypothesis().id(), wording.say("mark.dropped"));
        }
    }

    @Override
    public String title(Words ignored) {
        return wording.say("picture.title");
    }

    @Override
    public Optional<Picture.Mark> on(Factor factor) {
        return Optional.of(Optional.ofNullable(factors.get(factor.id()))
                .orElseGet(() -> new Picture.Mark(Shape.AS_BEFORE, wording.say("mark.as-before"))));
    }

    /** What was let go before, or came and was let go between the two, stands in neither as a guess that is held. */
    @Override
    public Optional<String> on(Hypothesis hypothesis) {
        boolean isHeld = hypothesis.dropped().isEmpty();
        return Optional.of(Optional.ofNullable(hypotheses.get(hypothesis.id()))
                .orElseGet(() -> wording.say(isHeld ? "mark.as-before" : "mark.dropped")));
    }

    private static boolean isIn(List<? extends Entry> entries, Identifier id) {
        return entries.stream().anyMatch(entry -> entry.id().equals(id));
    }

    /** No line leads to what is gone, so its cards have no keys. */
    @Override
    public List<Picture.Group> gone() {
        Stream<Picture.Card> goneFactors = comparison.changes(FactorChange.Gone.class).stream()
                .map(FactorChange.Gone::factor)
                .map(factor -> card(under(factor), earlier.told(factor)));
        Stream<Picture.Card> goneGuesses = comparison.changes(HypothesisChange.Dropped.class).stream()
                .map(HypothesisChange.Dropped::hypothesis)
                .filter(hypothesis -> !isIn(comparison.later().hypotheses(), hypothesis.id()))
                .map(hypothesis -> card(
                        wording.say("gone.guess"),
                        hypothesis
                                .statement()
                                .map(Statement::words)
                                .map(PlainText::line)
                                .orElse(words.say("guess.noWords"))));
        List<Picture.Card> cards = Stream.concat(goneFactors, goneGuesses).toList();
        return cards.isEmpty()
                ? List.of()
                : List.of(new Picture.Group(wording.say("mark.gone"), Shape.GONE, cards, ""));
    }

    private String under(Factor factor) {
        String labels = factor.kinds().isEmpty()
                ? words.say("part.none")
                : words.list(factor.kinds().stream().map(earlier::label).toList());
        return wording.say(Phrase.of("gone.under").with("labels", labels));
    }

    private static Picture.Card card(String label, String told) {
        return new Picture.Card("", label, told, "", Optional.empty());
    }
}
