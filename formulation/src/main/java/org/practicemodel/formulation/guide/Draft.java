package org.practicemodel.formulation.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * The steps in which the guide was told, put together anew whenever somebody asks, so that a step can be taken back. Not
 * thread-safe.
 */
final class Draft {

    private final Formulation start;
    private final Family family;
    private final ModelDefinition model;
    private final Set<StructureFault> broughtAlong;
    private final List<Consumer<Told>> steps = new ArrayList<>();

    private Draft(Formulation start, Family family, ModelDefinition model, Set<StructureFault> broughtAlong) {
        this.start = start;
        this.family = family;
        this.model = model;
        this.broughtAlong = new HashSet<>(broughtAlong);
    }

    /** What is begun brings nothing along: where its id is used in the family already, that is a fault of its own. */
    static Draft ofBegun(Formulation start, Family family, ModelDefinition model) {
        return new Draft(start, family, model, Set.of());
    }

    static Draft ofContinued(Formulation start, Family family, ModelDefinition model) {
        return new Draft(start, family, model, Structure.faults(start, family).collect(Collectors.toSet()));
    }

    void tell(Consumer<Told> step) {
        steps.add(step);
    }

    /** Takes back the last step; where there is none, nothing. */
    void takeBack() {
        if (!steps.isEmpty()) {
            steps.remove(steps.size() - 1);
        }
    }

    Making made() {
        return madeWith(nothing -> {});
    }

    /** Puts it together as it would be with another step, which is not kept. */
    Making madeWith(Consumer<Told> another) {
        Told told = new Told(start, model);
        steps.forEach(step -> step.accept(told));
        another.accept(told);
        return new Making(told, family, broughtAlong);
    }
}
