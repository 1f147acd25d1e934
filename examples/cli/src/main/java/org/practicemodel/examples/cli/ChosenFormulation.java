package org.practicemodel.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicemodel.core.adaptation.EffectiveModel;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.model.PracticeModels;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.time.WorkingCalendar;
import org.practicemodel.core.view.RecordView;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The formulation that a record holds, as it was known on a day.
 *
 * @param formulation the formulation
 * @param record the record, as it was known on that day
 * @param model the model whose Ps and steps it has
 */
record ChosenFormulation(Formulation formulation, PracticeRecord record, ModelDefinition model) {

    /** Chooses the one that was asked for with an option, else the only one that holds now. */
    static ChosenFormulation of(
            PracticeRecord whole, LocalDate asOf, EffectiveModel under, String option, Optional<String> asked) {
        RecordView view =
                RecordView.of(whole, asOf, WorkingCalendar.englandAndWales(), PracticeModels.leeds(), Map.of());
        List<Formulation> candidates = asked.isPresent()
                ? named(asked, view.formulations().all())
                : view.formulations().current();
        if (candidates.isEmpty()) {
            throw new UsageException("the record holds no formulation"
                    + (asked.isPresent() ? " with that id" : "")
                    + (named(asked, whole.formulations()).isEmpty() ? "" : " on that day"));
        }
        if (candidates.size() > 1) {
            throw new UsageException("the record holds several formulations; choose one with " + option + ": "
                    + candidates.stream()
                            .map(formulation -> formulation.id().value())
                            .collect(Collectors.joining(", ")));
        }
        Formulation formulation = candidates.get(0);
        return new ChosenFormulation(formulation, view.record(), model(formulation, whole, under));
    }

    /** Returns the formulations with the id that was asked for; all where none was. */
    private static List<Formulation> named(Optional<String> asked, List<Formulation> formulations) {
        return formulations.stream()
                .filter(formulation ->
                        asked.map(formulation.id().value()::equals).orElse(true))
                .toList();
    }

    /** Returns the model that was chosen, unless the formulation is of an edition that this is not and does not adapt. */
    private static ModelDefinition model(Formulation formulation, PracticeRecord record, EffectiveModel under) {
        return formulation
                .edition()
                .or(record::edition)
                .filter(edition -> !under.lineage().contains(edition))
                .flatMap(PracticeModels::find)
                .filter(ModelDefinition::canBeChecked)
                .orElseGet(under::definition);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "ChosenFormulation";
    }
}
