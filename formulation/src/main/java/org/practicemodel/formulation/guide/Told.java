package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.formulation.QuestionAnswer;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.vocabulary.ModelDefinition;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Statement;

/** What the steps of a draft say, each thing with its like. Not thread-safe: filled once, then read. */
final class Told {

    private final Formulation start;
    private final List<UnaryOperator<Formulation>> whole = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();
    private final List<QuestionAnswer> answers = new ArrayList<>();
    private final List<StructureFault> faults = new ArrayList<>();
    private final Set<GatheringId> gatherings = new LinkedHashSet<>();
    private ModelDefinition model;

    Told(Formulation start, ModelDefinition model) {
        this.start = start;
        this.model = model;
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
        faults.add(fault);
    }

    /** Notes where something was told, also where what was told has no place for it. */
    void addOccasion(GatheringId gathering) {
        gatherings.add(gathering);
    }

    void change(UnaryOperator<Formulation> how) {
        whole.add(how);
    }

    /** What was told of an agreement that was in force is not told of the one that takes its place. */
    void agree(SignOff signOff) {
        if (begun().signOff().isPresent()) {
            changes.removeIf(change -> change.id().equals(start.id().value()));
        }
        change(formulation -> formulation.withSignOff(signOff));
    }

    void under(ModelDefinition edition) {
        model = edition;
        change(formulation -> formulation.withEdition(edition.id()));
    }

    ModelDefinition model() {
        return model;
    }

    /** Returns what it began with, with what was changed about it as a whole. */
    Formulation begun() {
        Formulation formulation = start;
        for (UnaryOperator<Formulation> each : whole) {
            formulation = each.apply(formulation);
        }
        return formulation;
    }

    <E extends Entry> Stream<E> entries(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast);
    }

    List<Change> changes() {
        return changes;
    }

    Stream<Statement> notes() {
        return notes.stream();
    }

    Stream<QuestionAnswer> answers() {
        return answers.stream();
    }

    List<StructureFault> faults() {
        return faults;
    }

    Set<GatheringId> occasions() {
        return gatherings;
    }

    /** Keeps the order in which people chose and the day they first did; what is said again completes what was said. */
    List<Priority> chosen() {
        Map<FactorId, Priority> chosen = new LinkedHashMap<>();
        priorities.forEach(priority -> chosen.merge(priority.factor(), priority, Told::completed));
        List<Priority> all = new ArrayList<>();
        start.priorities()
                .forEach(priority -> all.add(Optional.ofNullable(chosen.remove(priority.factor()))
                        .map(again -> completed(priority, again))
                        .orElse(priority)));
        all.addAll(chosen.values());
        return all;
    }

    private static Priority completed(Priority before, Priority again) {
        return again.withChosenBy(Stream.concat(before.chosenBy().stream(), again.chosenBy().stream())
                        .distinct()
                        .toList())
                .withOn(Stream.of(before.on(), again.on())
                        .flatMap(Optional::stream)
                        .min(LocalDate::compareTo))
                .withBecause(again.because().or(before::because));
    }
}
