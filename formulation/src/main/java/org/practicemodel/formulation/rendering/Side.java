package org.practicemodel.formulation.rendering;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.formulation.internal.Outline.Line;

/**
 * One of two formulations that are compared. A guess is called by its words, since it may have another number in the other;
 * what only the other holds is called what it is called there.
 */
final class Side {

    private final FormulationFacts facts;
    private final FormulationFacts other;
    private final Words words;
    private final Sayings sayings;

    Side(Formulation formulation, Formulation other, ModelDefinition model, Words words) {
        this.facts = new FormulationFacts(formulation, model, words);
        this.other = new FormulationFacts(other, model, words);
        this.words = words;
        this.sayings = new Sayings(formulation, words);
    }

    FormulationFacts facts() {
        return facts;
    }

    Sayings sayings() {
        return sayings;
    }

    GatherParts gathered() {
        return new GatherParts(facts, words, sayings);
    }

    GuessPart guesses() {
        return new GuessPart(facts, words, sayings);
    }

    OutcomeParts outcomes() {
        return new OutcomeParts(facts, words, sayings);
    }

    String named(Identifier id) {
        return Optional.<String>empty()
                .or(() -> facts.theory(id))
                .or(() -> facts.known(id))
                .or(() -> other.theory(id))
                .or(() -> other.known(id))
                .orElse(id.value());
    }

    String named(List<? extends Identifier> ids) {
        return words.list(ids.stream().map(this::named).toList());
    }

    String labels(List<FactorKind> kinds) {
        return kinds.isEmpty()
                ? words.quoted(words.say("part.none"))
                : words.list(kinds.stream().map(facts::label).map(words::quoted).toList());
    }

    void add(List<Line> lines, String key, List<? extends Identifier> ids) {
        sayings.add(lines, key, named(ids));
    }
}
