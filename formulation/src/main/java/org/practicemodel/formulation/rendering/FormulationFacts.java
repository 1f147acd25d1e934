package org.practicemodel.formulation.rendering;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.vocabulary.FactorKind;
import org.practicemodel.core.vocabulary.FactorScenario;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelFactor;
import org.practicemodel.core.vocabulary.ModelScenario;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.core.wording.PlainText;

/** What all formats ask of a formulation: what stands under which P, what ids stand for, and its links as sentences. */
final class FormulationFacts {

    private static final int SHORT = 90;

    private final Formulation formulation;
    private final ModelDefinition model;
    private final Words words;
    private final Map<FactorId, Factor> factors = new HashMap<>();
    private final Map<HypothesisId, Integer> numbers = new LinkedHashMap<>();

    FormulationFacts(Formulation formulation, ModelDefinition model, Words words) {
        this.formulation = formulation;
        this.model = model;
        this.words = words;
        formulation.factors().forEach(factor -> factors.putIfAbsent(factor.id(), factor));
        formulation.hypotheses().forEach(hypothesis -> numbers.putIfAbsent(hypothesis.id(), numbers.size() + 1));
    }

    Formulation formulation() {
        return formulation;
    }

    ModelDefinition model() {
        return model;
    }

    /** Every P of the edition in its order, then those of other editions that something stands under. */
    List<FactorKind> kinds() {
        return Stream.concat(
                        model.factors().stream().map(ModelFactor::kind),
                        formulation.factors().stream().flatMap(factor -> factor.kinds().stream()))
                .distinct()
                .toList();
    }

    /** The plain label of a P. */
    String label(FactorKind kind) {
        return model.factor(kind).map(ModelFactor::plainLabel).orElseGet(() -> words.code("kind", kind));
    }

    List<Factor> under(FactorKind kind) {
        return formulation.factors().stream()
                .filter(factor -> factor.kinds().contains(kind))
                .toList();
    }

    List<Factor> underNone() {
        return formulation.factors().stream()
                .filter(factor -> factor.kinds().isEmpty())
                .toList();
    }

    String scenario(Factor factor, FactorScenario scenario) {
        return factor.kinds().stream()
                .flatMap(kind -> model.factor(kind).stream())
                .flatMap(each -> each.scenarios().stream())
                .filter(each -> each.scenario().equals(scenario))
                .map(ModelScenario::plainLabel)
                .findFirst()
                .orElseGet(() -> words.code("scenario", scenario));
    }

    /** What a factor is, in one line: the words, or what came of looking. */
    String told(Factor factor) {
        return factor.statement()
                .map(Statement::words)
                .map(PlainText::line)
                .or(() -> factor.exploration().map(this::explored))
                .orElse(factor.id().value());
    }

    String explored(Exploration exploration) {
        return words.code("exploration", exploration.state());
    }

    String numbered(Hypothesis hypothesis) {
        return guess("guess", hypothesis);
    }

    /** The number of a hypothesis, and that it was let go. */
    String labelled(Hypothesis hypothesis) {
        return guess(hypothesis.dropped().isPresent() ? "guess.dropped" : "guess", hypothesis);
    }

    String number(Hypothesis hypothesis) {
        return String.valueOf(numbers.get(hypothesis.id()));
    }

    private String guess(String key, Hypothesis hypothesis) {
        return words.say(Phrase.of(key).with("number", number(hypothesis)));
    }

    /** What an id stands for, shortly; the id itself where it is not in this formulation. */
    String shortly(Identifier id) {
        return known(id).orElse(id.value());
    }

    /** What an id stands for, shortly, if it is in this formulation. */
    Optional<String> known(Identifier id) {
        return Optional.ofNullable(factors.get(FactorId.of(id.value())))
                .map(this::shortly)
                .or(() -> hypothesis(id).map(this::labelled))
                .or(() -> formulation.goals().stream()
                        .filter(goal -> goal.id().value().equals(id.value()))
                        .map(goal ->
                                words.quoted(Words.shortened(goal.statement().words(), SHORT)))
                        .findFirst());
    }

    /** What a hypothesis says, shortly, if there is one with that id and it has words. */
    Optional<String> theory(Identifier id) {
        return hypothesis(id)
                .flatMap(Hypothesis::statement)
                .map(statement -> words.quoted(Words.shortened(statement.words(), SHORT)));
    }

    private Optional<Hypothesis> hypothesis(Identifier id) {
        return formulation.hypotheses().stream()
                .filter(hypothesis -> hypothesis.id().value().equals(id.value()))
                .findFirst();
    }

    String shortly(Factor factor) {
        return words.quoted(Words.shortened(told(factor), SHORT));
    }

    /** The hypotheses that are held: one that was let go links nothing with anything. */
    private Stream<Hypothesis> held() {
        return formulation.hypotheses().stream()
                .filter(hypothesis -> hypothesis.dropped().isEmpty());
    }

    /** The hypotheses that a factor belongs to. */
    List<Hypothesis> guessesOf(Factor factor) {
        return held().filter(hypothesis -> hypothesis.keptGoingBy().contains(factor.id())
                        || hypothesis.explains().contains(factor.id()))
                .toList();
    }

    /** What is linked with what, as sentences. */
    List<String> sentences() {
        return held().map(this::sentence).map(words::say).toList();
    }

    private Phrase sentence(Hypothesis hypothesis) {
        List<FactorId> factors = hypothesis.keptGoingBy();
        return Phrase.of(factors.isEmpty() ? "sentence.explains" : "sentence.keepsGoing")
                .with("guess", numbered(hypothesis))
                .with("count", factors.size())
                .with("factors", listed(factors))
                .with("issues", listed(hypothesis.explains()));
    }

    private String listed(List<FactorId> ids) {
        return words.list(ids.stream().map(this::shortly).toList());
    }
}
