package org.practicemodel.formulation.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Gathering;

/** One making of a formulation from what was told, with what is found on the way. Not thread-safe. */
final class Making {

    private final Told told;
    private final Family family;
    private final Set<StructureFault> broughtAlong;
    private final Map<String, List<Change>> changes;
    private final Set<Change> made = new HashSet<>();
    private final Set<String> changed = new HashSet<>();
    private final List<StructureFault> refused = new ArrayList<>();
    private final Formulation formulation;

    Making(Told told, Family family, Set<StructureFault> broughtAlong) {
        this.told = told;
        this.family = family;
        this.broughtAlong = broughtAlong;
        this.changes = told.changes().stream().sorted(Change.ORDER).collect(Collectors.groupingBy(Change::id));
        this.formulation = make();
    }

    ModelDefinition model() {
        return told.model();
    }

    /** Returns the formulation as far as it can be made, whether it holds together or not. */
    Formulation formulation() {
        return formulation;
    }

    private Formulation make() {
        Formulation start = told.begun();
        return changed(
                Formulation.class,
                start.withGatherings(with(Gathering.class, start.gatherings(), CanonicalOrder.GATHERINGS))
                        .withFactors(with(Factor.class, start.factors(), CanonicalOrder.factors(told.model())))
                        .withUnderstandings(
                                with(PersonUnderstanding.class, start.understandings(), CanonicalOrder.UNDERSTANDINGS))
                        .withEarlierInterventions(with(
                                EarlierIntervention.class,
                                start.earlierInterventions(),
                                CanonicalOrder.EARLIER_INTERVENTIONS))
                        .withHypotheses(with(Hypothesis.class, start.hypotheses(), CanonicalOrder.HYPOTHESES))
                        .withGoals(with(Goal.class, start.goals(), CanonicalOrder.GOALS))
                        .withActions(with(Action.class, start.actions(), CanonicalOrder.ACTIONS))
                        .withPriorities(told.chosen())
                        .withCultureAndAssumptions(CanonicalOrder.intoOnce(
                                start.cultureAndAssumptions(), told.notes(), CanonicalOrder.NOTES))
                        .withAnswers(CanonicalOrder.intoOnce(start.answers(), told.answers(), CanonicalOrder.ANSWERS)));
    }

    private <E extends Entry> List<E> with(Class<E> type, List<E> before, Comparator<? super E> order) {
        return CanonicalOrder.into(
                before.stream().map(entry -> changed(type, entry)).toList(),
                told.entries(type).map(entry -> changed(type, entry)),
                order);
    }

    private <E extends Entry> E changed(Class<E> type, E before) {
        E entry = before;
        for (Change change : changes.getOrDefault(before.id().value(), List.of())) {
            changed.add(change.id());
            entry = made(type, change, entry);
        }
        return entry;
    }

    private <E extends Entry> E made(Class<E> type, Change change, E entry) {
        try {
            return change.how()
                    .apply(entry)
                    .map(after -> {
                        made.add(change);
                        return ofTheSameId(type.cast(after), entry);
                    })
                    .orElse(entry);
        } catch (NotWellFormedException notWellFormed) {
            made.add(change);
            notWellFormed.faults().stream()
                    .map(Fault::property)
                    .map(part -> new StructureFault(StructureFaultCode.NOT_WELL_FORMED, part, change.id()))
                    .forEach(refused::add);
            return entry;
        }
    }

    /** What names an entry would lead elsewhere if a change gave it another id. */
    private <E extends Entry> E ofTheSameId(E after, E before) {
        if (after.id().equals(before.id())) {
            return after;
        }
        refused.add(new StructureFault(
                StructureFaultCode.ID_CHANGED, "id", before.id().value()));
        return before;
    }

    /**
     * Returns why the formulation does not hold together, by place; nothing where it does. Leaves out what the formulation
     * brought along: its references may lead elsewhere in its record.
     */
    List<StructureFault> faults() {
        List<StructureFault> structure = Structure.faults(formulation, family).toList();
        return Stream.of(told.faults(), refused, unmade(), structure, occasions(structure))
                .flatMap(List::stream)
                .filter(fault -> !broughtAlong.contains(fault))
                .distinct()
                .sorted(StructureFault.ORDER)
                .toList();
    }

    private List<StructureFault> unmade() {
        return told.changes().stream()
                .filter(change -> !made.contains(change))
                .map(change -> new StructureFault(
                        changed.contains(change.id()) ? change.turn().unmade() : StructureFaultCode.LEADS_NOWHERE,
                        change.part(),
                        change.id()))
                .toList();
    }

    /** Finds occasions that nobody added, where no part of the formulation that names one says so. */
    private List<StructureFault> occasions(List<StructureFault> structure) {
        Set<String> here = Stream.concat(
                        formulation.gatherings().stream()
                                .map(gathering -> gathering.id().value()),
                        structure.stream().map(StructureFault::id))
                .collect(Collectors.toSet());
        return told.occasions().stream()
                .filter(occasion -> !here.contains(occasion.value()))
                .map(occasion -> new StructureFault(StructureFaultCode.LEADS_NOWHERE, "at", occasion.value()))
                .toList();
    }
}
