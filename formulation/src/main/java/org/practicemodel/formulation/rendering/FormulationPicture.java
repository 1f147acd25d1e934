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

    FormulationPicture(FormulationFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    Picture picture() {
        return new Picture(
                words.say("picture.title"),
                family(),
                groups(),
                facts.formulation().hypotheses().stream().map(this::guess).toList(),
                words.say("picture.legend"),
                sentences(),
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
                    words.say("nothing.yet")));
        }
        List<Picture.Card> others = facts.underNone().stream().map(this::card).toList();
        if (!others.isEmpty()) {
            groups.add(new Picture.Group(words.say("part.none"), Shape.CROSS, others, ""));
        }
        return groups;
    }

    private Picture.Card card(Factor factor) {
        List<String> label = new ArrayList<>();
        factor.scenario().map(scenario -> facts.scenario(factor, scenario)).ifPresent(label::add);
        if (factor.kinds().size() > 1) {
            List<String> others =
                    factor.kinds().stream().skip(1).map(facts::label).toList();
            label.add(words.say(Phrase.of("picture.also").with("labels", words.list(others))));
        }
        List<String> guesses =
                facts.guessesOf(factor).stream().map(facts::numbered).toList();
        return new Picture.Card(factor.id().value(), words.aside(label), facts.told(factor), words.list(guesses));
    }

    private Picture.Guess guess(Hypothesis hypothesis) {
        return new Picture.Guess(
                facts.numbered(hypothesis),
                hypothesis
                        .statement()
                        .map(Statement::words)
                        .map(PlainText::line)
                        .orElse(words.say("guess.noWords")),
                ids(hypothesis.keptGoingBy()),
                ids(hypothesis.explains()));
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
            under.forEach(factor -> sentences.add(sentence(facts.label(kind), facts.told(factor))));
        }
        facts.underNone().forEach(factor -> sentences.add(sentence(words.say("part.none"), facts.told(factor))));
        for (Hypothesis hypothesis : facts.formulation().hypotheses()) {
            hypothesis
                    .statement()
                    .map(Statement::words)
                    .map(PlainText::line)
                    .ifPresent(told -> sentences.add(sentence(facts.numbered(hypothesis), told)));
        }
        sentences.addAll(facts.sentences());
        return sentences;
    }

    private String sentence(String label, String told) {
        return words.say(Phrase.of("sentence").with("label", label).with("told", told));
    }
}
