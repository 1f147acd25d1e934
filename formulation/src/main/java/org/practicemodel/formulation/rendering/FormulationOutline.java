package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Part;

/** Outlines a formulation: a section for each step of the edition, in its order. */
final class FormulationOutline {

    private final FormulationFacts facts;
    private final Words words;

    FormulationOutline(FormulationFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    Outline outline() {
        return new Outline(
                words.say("title"),
                beginning(),
                new Outline.Links(words.say("links"), facts.sentences()),
                new StepSections(facts.model(), words).of(contents()));
    }

    private List<String> beginning() {
        Formulation formulation = facts.formulation();
        List<String> beginning = new ArrayList<>();
        beginning.add(words.say("scope"));
        beginning.add(
                formulation.subjects().isEmpty()
                        ? words.say("about.family")
                        : words.say(
                                Phrase.of("about.subjects").with("subjects", words.namesOf(formulation.subjects()))));
        formulation
                .startedOn()
                .ifPresent(day -> beginning.add(words.say(Phrase.of("begun").with("day", day))));
        beginning.add(words.say(Phrase.of("edition").with("model", facts.model().title())));
        formulation
                .supersedes()
                .ifPresent(earlier -> beginning.add(words.say(
                        Phrase.of("version").with("id", formulation.id()).with("earlier", earlier))));
        return beginning;
    }

    private Map<FormulationStep, Supplier<List<Part>>> contents() {
        Sayings sayings = new Sayings(facts.formulation(), words);
        OutcomeParts outcomes = new OutcomeParts(facts, words, sayings);
        AgreementParts agreement = new AgreementParts(facts, words, sayings);
        Map<FormulationStep, Supplier<List<Part>>> contents = new LinkedHashMap<>();
        contents.put(FormulationStep.GATHER, () -> new GatherParts(facts, words, sayings).parts());
        contents.put(FormulationStep.HYPOTHESIS, () -> List.of(new GuessPart(facts, words, sayings).part()));
        contents.put(FormulationStep.PRIORITIES, () -> List.of(outcomes.priorities()));
        contents.put(FormulationStep.GOALS, () -> List.of(outcomes.goals()));
        contents.put(FormulationStep.PLAN, () -> List.of(outcomes.actions()));
        contents.put(FormulationStep.AGREED_FOR_NOW, () -> List.of(agreement.agreed()));
        contents.put(FormulationStep.LOOK_AGAIN, agreement::lookAgain);
        return contents;
    }
}
