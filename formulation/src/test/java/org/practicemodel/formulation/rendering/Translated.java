package org.practicemodel.formulation.rendering;

import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.testing.Translation;
import org.practicemodel.core.vocabulary.ModelDefinition;

/** The edition in what stands for a translation. */
final class Translated {

    private Translated() {}

    /** Returns the edition with its labels translated alike. */
    static ModelDefinition model() {
        ModelDefinition model = PracticeModels.leeds();
        return model.withFactors(model.factors().stream()
                        .map(factor -> factor.withTitle(Translation.text(factor.title()))
                                .withPlainLabel(Translation.text(factor.plainLabel()))
                                .withScenarios(factor.scenarios().stream()
                                        .map(side -> side.withPlainLabel(Translation.text(side.plainLabel())))
                                        .toList()))
                        .toList())
                .withSteps(model.steps().stream()
                        .map(step -> step.withTitle(Translation.text(step.title()))
                                .withPlainLabel(Translation.text(step.plainLabel())))
                        .toList());
    }
}
