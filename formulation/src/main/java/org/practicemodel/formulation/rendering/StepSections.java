package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.practicemodel.core.vocabulary.FormulationStep;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.vocabulary.ModelStep;
import org.practicemodel.formulation.internal.Outline.Part;
import org.practicemodel.formulation.internal.Outline.Section;

/** Puts what is told under the steps of an edition, in its order. */
final class StepSections {

    private final ModelDefinition model;
    private final Words words;

    StepSections(ModelDefinition model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** A step that the edition does not have is told last, so that nothing that was said is left out. */
    List<Section> of(Map<FormulationStep, Supplier<List<Part>>> contents) {
        Map<FormulationStep, Supplier<List<Part>>> left = new LinkedHashMap<>(contents);
        List<Section> sections = new ArrayList<>();
        for (ModelStep step : model.steps()) {
            Optional<Supplier<List<Part>>> content = Optional.ofNullable(left.remove(step.step()));
            sections.add(new Section(
                    step.plainLabel(),
                    step.title(),
                    content.map(Supplier::get).orElseGet(() -> List.of(new Part("", "", List.of(), step.prompt())))));
        }
        left.forEach((step, content) -> {
            List<Part> told = content.get().stream()
                    .filter(part -> !part.entries().isEmpty())
                    .toList();
            if (!told.isEmpty()) {
                sections.add(new Section(words.code("step", step), "", told));
            }
        });
        return sections;
    }
}
