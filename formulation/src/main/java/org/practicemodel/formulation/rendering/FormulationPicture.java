package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.List;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;
import org.practicemodel.formulation.internal.Picture;
import org.practicemodel.formulation.internal.Shape;

/** Says what the picture of a formulation shows. */
final class FormulationPicture {

    private final FormulationFacts facts;
    private final Words words;
    private final Marks marks;

    FormulationPicture(FormulationFacts facts, Words words, Marks marks) {
        this.facts = facts;
        this.words = words;
        this.marks = marks;
    }

    Picture picture() {
        return new Picture(
                marks.title(words),
                family(),
                groups(),
                marks.gone(),
                facts.formulation().hypotheses().stream().map(this::guess).toList(),
                words.say("picture.legend"),
                words.say("picture.below"),
                sentences(),
                words.language(),
                words.direction());
    }

    private List<String> family() {
        Formulation formulation = facts.formulation();
        List<String> family = new ArrayList<>();
        family.add(words.say("picture.family"));
        if (!formulation.subjects().isEmpty()) {
            family.add(words.namesOf(formulation.subjects()));
        }
        formulation
                .signOff()
                .ifPresent(signed ->
                        family.add(words.say(Phrase.of("picture.agreed").with("day", signed.on()))));
        return family;
    }

    private List<Picture.Group> groups() {
        List<Picture.Group> groups = new ArrayList<>();
        for (FactorKind kind : facts.kinds()) {
            groups.add(new Picture.Group(
                    facts.label(kind),
                    Shape.of(kind, groups.size()),
                    facts.under(kind).stream()
                            .filter(factor -> factor.kinds().get(0).equals(kind))
                            .map(this::card)
                            .toList(),
                    nothing(kind)));
        }
        List<Picture.Card> others = facts.underNone().stream().map(this::card).toList();
        if (!others.isEmpty()) {
            groups.add(new Picture.Group(words.say("part.none"), Shape.CROSS, others, ""));
        }
        return groups;
    }

    /** What stands under two Ps has one box, so that an empty column is not said to be empty. */
    private String nothing(FactorKind kind) {
        List<String> others = facts.under(kind).stream()
                .map(factor -> facts.label(factor.kinds().get(0)))
                .distinct()
                .toList();
        return others.isEmpty()
                ? words.say("nothing.yet")
                : words.say(Phrase.of("picture.elsewhere").with("labels", words.list(others)));
    }

    private Picture.Card card(Factor factor) {
        List<String> label = new ArrayList<>();
        factor.scenario().map(scenario -> facts.scenario(factor, scenario)).ifPresent(label::add);
        if (factor.kinds().size() > 1) {
            List<String> others =
                    factor.kinds().stream().skip(1).map(facts::label).toList();
            label.add(words.say(Phrase.of("picture.also").with("labels", words.list(others))));
        }
        return new Picture.Card(
                factor.id().value(), words.aside(label), facts.told(factor), guesses(factor), marks.on(factor));
    }

    private String guesses(Factor factor) {
        List<String> numbers =
                facts.guessesOf(factor).stream().map(facts::number).toList();
        return numbers.isEmpty()
                ? ""
                : words.say(Phrase.of("picture.guesses")
                        .with("count", numbers.size())
                        .with("numbers", words.list(numbers)));
    }

    /** No line leads to or from what was let go. */
    private Picture.Guess guess(Hypothesis hypothesis) {
        boolean isHeld = hypothesis.dropped().isEmpty();
        return new Picture.Guess(
                numbered(hypothesis),
                hypothesis
                        .statement()
                        .map(Statement::words)
                        .map(PlainText::line)
                        .orElse(words.say("guess.noWords")),
                "",
                isHeld ? ids(hypothesis.keptGoingBy()) : List.of(),
                isHeld ? ids(hypothesis.explains()) : List.of());
    }

    private String numbered(Hypothesis hypothesis) {
        return marks.on(hypothesis)
                .map(mark -> words.with(facts.numbered(hypothesis), mark))
                .orElseGet(() -> facts.labelled(hypothesis));
    }

    private static List<String> ids(List<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).distinct().toList();
    }

    /** Tells all that can be seen: what stands under each P, in full, then what is linked with what. */
    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (FactorKind kind : facts.kinds()) {
            List<Factor> under = facts.under(kind);
            if (under.isEmpty()) {
                sentences.add(sentence(facts.label(kind), words.say("nothing.yet")));
            }
            under.forEach(factor -> sentences.add(sentence(labelled(facts.label(kind), factor), facts.told(factor))));
        }
        facts.underNone()
                .forEach(factor ->
                        sentences.add(sentence(labelled(words.say("part.none"), factor), facts.told(factor))));
        for (Hypothesis hypothesis : facts.formulation().hypotheses()) {
            hypothesis
                    .statement()
                    .map(Statement::words)
                    .map(PlainText::line)
                    .ifPresent(told -> sentences.add(sentence(numbered(hypothesis), told)));
        }
        sentences.addAll(facts.sentences());
        for (Picture.Group group : marks.gone()) {
            group.cards()
                    .forEach(card -> sentences.add(sentence(words.with(group.label(), card.label()), card.words())));
        }
        return sentences;
    }

    private String labelled(String label, Factor factor) {
        return marks.on(factor).map(mark -> words.with(label, mark.words())).orElse(label);
    }

    private String sentence(String label, String told) {
        return words.say(Phrase.of("sentence").with("label", label).with("told", told));
    }
}
