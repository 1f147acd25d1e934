package org.practicemodel.formulation.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Fault;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.Statement;

/** Everything that the guide was told, put together anew whenever somebody asks. Not thread-safe. */
final class Draft {

    private final Formulation start;
    private final Family family;
    private final List<UnaryOperator<Formulation>> whole = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();
    private final List<QuestionAnswer> answers = new ArrayList<>();
    private final List<StructureFault> noted = new ArrayList<>();

    Draft(Formulation start, Family family) {
        this.start = start;
        this.family = family;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(Priority priority) {
        priorities.add(priority);
    }

    void add(QuestionAnswer answer) {
        answers.add(answer);
    }

    void addNote(Statement note) {
        notes.add(note);
    }

    void addFault(StructureFault fault) {
        noted.add(fault);
    }

    void change(UnaryOperator<Formulation> how) {
        whole.add(how);
    }

    /** Returns the formulation as far as it can be made, whether it holds together or not. */
    Formulation formulation(ModelDefinition model) {
        return new Making().make(model);
    }

    /** Returns why the formulation does not hold together, by place; nothing where it does. */
    List<StructureFault> faults(ModelDefinition model) {
        Making making = new Making();
        return making.faultsOf(making.make(model));
    }

    private static Priority completed(Priority before, Priority again) {
        return again.withChosenBy(Stream.concat(before.chosenBy().stream(), again.chosenBy().stream())
                        .distinct()
                        .toList())
                .withOn(again.on().or(before::on))
                .withBecause(again.because().or(before::because));
    }

    /** One making of the formulation, with what it finds on the way. */
    private final class Making {

        private final List<StructureFault> faults = new ArrayList<>(noted);
        private final Set<Change> made = new HashSet<>();

        Formulation make(ModelDefinition model) {
            Formulation formulation = start;
            for (UnaryOperator<Formulation> each : whole) {
                formulation = each.apply(formulation);
            }
            formulation = formulation
                    .withGatherings(with(Gathering.class, start.gatherings(), CanonicalOrder.GATHERINGS))
                    .withFactors(with(Factor.class, start.factors(), CanonicalOrder.factors(model)))
                    .withUnderstandings(
                            with(PersonUnderstanding.class, start.understandings(), CanonicalOrder.UNDERSTANDINGS))
                    .withEarlierInterventions(with(
                            EarlierIntervention.class,
                            start.earlierInterventions(),
                            CanonicalOrder.EARLIER_INTERVENTIONS))
                    .withHypotheses(with(Hypothesis.class, start.hypotheses(), CanonicalOrder.HYPOTHESES))
                    .withGoals(with(Goal.class, start.goals(), CanonicalOrder.GOALS))
                    .withActions(with(Action.class, start.actions(), CanonicalOrder.ACTIONS))
                    .withPriorities(chosen())
                    .withCultureAndAssumptions(
                            CanonicalOrder.into(start.cultureAndAssumptions(), notes.stream(), CanonicalOrder.NOTES))
                    .withAnswers(CanonicalOrder.into(start.answers(), answers.stream(), CanonicalOrder.ANSWERS));
            return formulation;
        }

        /** Keeps the order in which people chose; what is said again of the same factor completes what was said before. */
        private List<Priority> chosen() {
            Map<FactorId, Priority> chosen = new LinkedHashMap<>();
            priorities.forEach(priority -> chosen.merge(priority.factor(), priority, Draft::completed));
            List<Priority> whole = new ArrayList<>();
            start.priorities()
                    .forEach(priority -> whole.add(Optional.ofNullable(chosen.remove(priority.factor()))
                            .map(again -> completed(priority, again))
                            .orElse(priority)));
            whole.addAll(chosen.values());
            return whole;
        }

        private <E extends Entry> List<E> with(Class<E> type, List<E> before, Comparator<? super E> order) {
            List<E> changed = before.stream().map(entry -> changed(type, entry)).toList();
            Stream<E> added = entries.stream().filter(type::isInstance).map(entry -> changed(type, type.cast(entry)));
            return CanonicalOrder.into(changed, added, order);
        }

        private <E extends Entry> E changed(Class<E> type, E entry) {
            E changed = entry;
            List<Change> itsOwn = changes.stream()
                    .filter(change -> change.id().equals(entry.id().value()))
                    .sorted(Comparator.comparing(Change::turn))
                    .toList();
            for (Change change : itsOwn) {
                changed = made(type, change, changed);
            }
            return changed;
        }

        private <E extends Entry> E made(Class<E> type, Change change, E entry) {
            try {
                return change.how()
                        .apply(entry)
                        .map(changed -> {
                            made.add(change);
                            return type.cast(changed);
                        })
                        .orElse(entry);
            } catch (NotWellFormedException refused) {
                made.add(change);
                refused.faults().stream()
                        .map(Fault::property)
                        .map(part -> new StructureFault(StructureFaultCode.NOT_WELL_FORMED, part, change.id()))
                        .forEach(faults::add);
                return entry;
            }
        }

        /** Leaves out what the formulation brought along: its references may lead elsewhere in its record. */
        private List<StructureFault> faultsOf(Formulation formulation) {
            changes.stream()
                    .filter(change -> !made.contains(change))
                    .map(change -> new StructureFault(StructureFaultCode.LEADS_NOWHERE, change.part(), change.id()))
                    .forEach(faults::add);
            Structure.faults(formulation, family).forEach(faults::add);
            Set<StructureFault> before =
                    new HashSet<>(Structure.faults(start, Family.nothing()).toList());
            return faults.stream()
                    .filter(fault -> !before.contains(fault))
                    .distinct()
                    .sorted(StructureFault.ORDER)
                    .toList();
        }
    }
}
