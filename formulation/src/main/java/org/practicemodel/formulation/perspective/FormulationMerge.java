package org.practicemodel.formulation.perspective;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.NotWellFormedException;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.voice.Perspective;

/**
 * Part-formulations by different people brought together into one, with every voice kept.
 *
 * <p>Entries with the same id that say the same stand once, with the perspectives of all; only perspectives may differ.
 * Where one part knows what somebody was answered and another holds the same perspective without it, it stands answered.
 * Entries with the same id that say different things, or the same about different things, all stay: each gets the id
 * {@code <part>.<id>}, where the part is the first by its id of those that say the same, and what that part refers to them
 * with is changed with it. Where that id would be longer than 100 characters, or is used already, it is its first 83
 * characters, a full stop and 16 hexadecimal digits of its SHA-256 digest. What a part refers to and does not hold stays as
 * it is.
 *
 * <p>Nobody has agreed to the whole yet, so it is not signed off; the agreements to the parts stay beside it as {@link
 * #agreements()}, and what was said in them is shown by the map of the part. Nobody is taken to agree to each thing in a
 * part because they agreed to the part. In a record, where every id is used once, the whole takes the place of its parts:
 * who keeps the record keeps the parts or their agreements elsewhere. The whole is about the whole family as soon as
 * one part is; it begins on the first day known; an edition or an earlier version is taken over where the parts name no two
 * different ones. Priorities stand in the order of the parts, one for each time somebody chose: which comes first of all is
 * for people to say.
 *
 * <p>Parts brought together in any grouping with {@link #and} give the same whole, and in another order the same whole in
 * another order. A whole that was written and read again is a part like others: its qualified ids stay as they are.
 *
 * <p>For instance {@code FormulationMerge.of(FormulationId.of("together"), List.of(mothersPart, schoolsPart))}. Immutable
 * and thread-safe. Source: current guide ¶18 ("bring together multiple perspectives"); our interpretation.
 */
public final class FormulationMerge {

    private final FormulationId id;
    private final List<Formulation> parts;
    private final Map<FormulationId, Formulation> renamed = new LinkedHashMap<>();
    private final List<QualifiedId> qualified;
    private final Formulation formulation;

    private FormulationMerge(FormulationId id, List<Formulation> parts) {
        this.id = id;
        this.parts = parts;
        PartNames names = PartNames.of(id, parts);
        parts.forEach(part -> renamed.put(part.id(), new Renaming(old -> names.in(part.id(), old)).in(part)));
        this.qualified = names.qualified();
        this.formulation = whole();
    }

    /**
     * Brings part-formulations together.
     *
     * @param id the id of the whole, which no part uses for anything that it holds
     * @param parts the parts; a part that is given twice counts once
     * @return the parts, brought together
     * @throws NotWellFormedException if two different parts have the same id, or an entry of a part has the id of the whole
     */
    public static FormulationMerge of(FormulationId id, List<Formulation> parts) {
        List<Formulation> distinct = parts.stream().distinct().toList();
        WellFormed.of(FormulationMerge.class)
                .that(
                        distinct.stream().map(Formulation::id).distinct().count() == distinct.size(),
                        "parts",
                        FaultCode.TOGETHER,
                        "each to have an id of its own")
                .that(
                        distinct.stream()
                                .flatMap(PartEntry::in)
                                .noneMatch(held -> held.entry().id().value().equals(id.value())),
                        "id",
                        FaultCode.TOGETHER,
                        "an id that nothing in the parts has")
                .done();
        return new FormulationMerge(id, distinct);
    }

    /**
     * Returns the parts of this and another brought together, under the id of this one.
     *
     * @param other the other
     * @return the parts of both, those of this one first
     * @throws NotWellFormedException if two different parts have the same id, or an entry of a part has the id of the whole
     */
    public FormulationMerge and(FormulationMerge other) {
        return of(id, Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    /**
     * Returns the whole.
     *
     * @return the formulation that holds what every part holds, not signed off
     */
    public Formulation formulation() {
        return formulation;
    }

    /**
     * Returns the parts as they were given.
     *
     * @return the parts in order
     */
    public List<Formulation> parts() {
        return parts;
    }

    /**
     * Returns a part with the ids that its entries have in the whole, so that it can be compared with the whole.
     *
     * @param part the id of the part
     * @return the part, if it is one
     */
    public Optional<Formulation> part(FormulationId part) {
        return Optional.ofNullable(renamed.get(part));
    }

    /**
     * Returns the ids that are different in the whole.
     *
     * @return one for each entry of a part whose id was qualified, in the order of the parts
     */
    public List<QualifiedId> qualified() {
        return qualified;
    }

    /**
     * Returns what was agreed about the parts, which nobody has agreed to as a whole yet.
     *
     * @return one for each part that was agreed for now, in the order of the parts
     */
    public List<PartAgreement> agreements() {
        return renamed.values().stream()
                .flatMap(part -> part.signOff().stream().map(signOff -> new PartAgreement(part.id(), signOff)))
                .toList();
    }

    private Formulation whole() {
        return Formulation.builder()
                .id(id)
                .addAllSubjects(subjects())
                .edition(theOne(Formulation::edition))
                .startedOn(renamed.values().stream()
                        .flatMap(part -> part.startedOn().stream())
                        .min(Comparator.<LocalDate>naturalOrder()))
                .supersedes(theOne(Formulation::supersedes).filter(earlier -> !earlier.equals(id)))
                .addAllGatherings(once(Formulation::gatherings))
                .addAllFactors(united(Formulation::factors, Factor::perspectives, Factor::withPerspectives))
                .addAllUnderstandings(once(Formulation::understandings))
                .addAllEarlierInterventions(once(Formulation::earlierInterventions))
                .addAllHypotheses(
                        united(Formulation::hypotheses, Hypothesis::perspectives, Hypothesis::withPerspectives))
                .addAllPriorities(once(Formulation::priorities))
                .addAllGoals(united(Formulation::goals, Goal::perspectives, Goal::withPerspectives))
                .addAllActions(once(Formulation::actions))
                .addAllCultureAndAssumptions(once(Formulation::cultureAndAssumptions))
                .addAllAnswers(once(Formulation::answers))
                .build();
    }

    private List<PersonId> subjects() {
        boolean wholeFamily = parts.stream().anyMatch(part -> part.subjects().isEmpty());
        return wholeFamily ? List.of() : once(Formulation::subjects);
    }

    private <T> Optional<T> theOne(Function<Formulation, Optional<T>> value) {
        List<T> named = parts.stream()
                .flatMap(part -> value.apply(part).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private <T> List<T> once(Function<Formulation, List<T>> held) {
        return renamed.values().stream()
                .flatMap(part -> held.apply(part).stream())
                .distinct()
                .toList();
    }

    private <T> List<T> united(
            Function<Formulation, List<T>> held,
            Function<T, List<Perspective>> perspectives,
            BiFunction<T, List<Perspective>, T> with) {
        Map<T, Set<Perspective>> heard = new LinkedHashMap<>();
        renamed.values().stream()
                .flatMap(part -> held.apply(part).stream())
                .forEach(entry -> heard.computeIfAbsent(with.apply(entry, List.of()), alone -> new LinkedHashSet<>())
                        .addAll(perspectives.apply(entry)));
        return heard.entrySet().stream()
                .map(entry -> with.apply(entry.getKey(), answeredOnce(entry.getValue())))
                .toList();
    }

    /** Leaves out what one part knows the answer to and another holds without it: it is the same voice. */
    private static List<Perspective> answeredOnce(Set<Perspective> heard) {
        Set<Perspective> answered = heard.stream()
                .filter(voice -> voice.response().isPresent())
                .map(voice -> voice.withResponse(Optional.empty()))
                .collect(Collectors.toSet());
        return heard.stream().filter(voice -> !answered.contains(voice)).toList();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FormulationMerge " + id;
    }
}
