package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.wording.Phrase;
import org.practicemodel.formulation.comparison.ActionChange;
import org.practicemodel.formulation.comparison.Change;
import org.practicemodel.formulation.comparison.FactorChange;
import org.practicemodel.formulation.comparison.FormulationComparison;
import org.practicemodel.formulation.comparison.GoalChange;
import org.practicemodel.formulation.comparison.HypothesisChange;
import org.practicemodel.formulation.comparison.PerspectiveChange;
import org.practicemodel.formulation.comparison.PriorityChange;
import org.practicemodel.formulation.comparison.QuestionChange;
import org.practicemodel.formulation.comparison.SignOffChange;
import org.practicemodel.formulation.internal.Outline;
import org.practicemodel.formulation.internal.Outline.Entry;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;

/** Outlines what changed: a section for each step of the edition, in its order. */
final class ComparisonOutline {

    private final FormulationComparison comparison;
    private final ModelDefinition model;
    private final Words words;
    private final ChangeWords wording;
    private final FactorChanges factors;
    private final HypothesisChanges hypotheses;
    private final OutcomeChanges outcomes;
    private final AgreementChanges agreement;

    ComparisonOutline(FormulationComparison comparison, ModelDefinition model, Words words, ChangeWords wording) {
        this.comparison = comparison;
        this.model = model;
        this.words = words;
        this.wording = wording;
        Side earlier = new Side(comparison.earlier(), comparison.later(), model, words);
        Side later = new Side(comparison.later(), comparison.earlier(), model, words);
        ChangedParts parts = new ChangedParts(words, wording);
        this.factors = new FactorChanges(earlier, later, words, wording, parts);
        this.hypotheses = new HypothesisChanges(earlier, later, words, wording, parts);
        this.outcomes = new OutcomeChanges(earlier, later, words, wording, parts);
        this.agreement = new AgreementChanges(earlier, later, words, wording);
    }

    Outline outline() {
        return new Outline(wording.say("title"), beginning(), new Outline.Links("", List.of()), sections());
    }

    private List<String> beginning() {
        List<String> beginning = new ArrayList<>();
        beginning.add(wording.say("scope"));
        beginning.add(wording.say(Phrase.of("versions")
                .with("earlier", version(comparison.earlier()))
                .with("later", version(comparison.later()))));
        beginning.add(words.say(Phrase.of("edition").with("model", model.title())));
        if (comparison.isEmpty()) {
            beginning.add(wording.say("nothing.changed"));
        }
        return beginning;
    }

    private String version(Formulation formulation) {
        return formulation
                .startedOn()
                .map(day -> wording.say(
                        Phrase.of("version.begun").with("id", formulation.id()).with("day", words.day(day))))
                .orElse(formulation.id().value());
    }

    /** Where nothing changed at all, it is not said again under every step. */
    private List<Section> sections() {
        List<Section> sections = new StepSections(model, words).of(contents());
        return comparison.isEmpty()
                ? sections.stream().filter(ComparisonOutline::isTold).toList()
                : sections;
    }

    private static boolean isTold(Section section) {
        return section.parts().stream().anyMatch(part -> !part.entries().isEmpty());
    }

    private Map<FormulationStep, Supplier<List<Part>>> contents() {
        Formulation later = comparison.later();
        Map<FormulationStep, Supplier<List<Part>>> contents = new LinkedHashMap<>();
        contents.put(
                FormulationStep.GATHER,
                () -> part(List.of(
                        told(FactorChange.class, factors::told), stands(change -> isIn(change, later.factors())))));
        contents.put(
                FormulationStep.HYPOTHESIS,
                () -> part(List.of(
                        told(HypothesisChange.class, hypotheses::told),
                        comparison.kept().stream().map(hypotheses::told),
                        stands(change -> isIn(change, later.hypotheses())))));
        contents.put(FormulationStep.PRIORITIES, () -> part(List.of(told(PriorityChange.class, outcomes::told))));
        contents.put(
                FormulationStep.GOALS,
                () -> part(List.of(
                        told(GoalChange.class, outcomes::told), stands(change -> isIn(change, later.goals())))));
        contents.put(FormulationStep.PLAN, () -> part(List.of(told(ActionChange.class, outcomes::told))));
        contents.put(
                FormulationStep.AGREED_FOR_NOW,
                () -> part(List.of(
                        told(SignOffChange.class, agreement::told),
                        stands(change -> change.about().isEmpty()))));
        contents.put(FormulationStep.LOOK_AGAIN, () -> part(List.of(told(QuestionChange.class, agreement::told))));
        return contents;
    }

    private <C extends Change> Stream<Entry> told(Class<C> sort, Function<C, Entry> teller) {
        return comparison.changes(sort).stream().map(teller);
    }

    private Stream<Entry> stands(Predicate<PerspectiveChange> about) {
        return comparison.changes(PerspectiveChange.class).stream()
                .filter(about)
                .map(agreement::told);
    }

    private static boolean isIn(PerspectiveChange change, List<? extends org.practicemodel.core.entry.Entry> entries) {
        return change.about()
                .filter(about ->
                        entries.stream().anyMatch(entry -> entry.id().value().equals(about.value())))
                .isPresent();
    }

    private List<Part> part(List<Stream<Entry>> entries) {
        return List.of(
                new Part("", "", entries.stream().flatMap(each -> each).toList(), wording.say("nothing.changed.here")));
    }
}
