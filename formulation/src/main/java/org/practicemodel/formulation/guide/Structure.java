package org.practicemodel.formulation.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.family.Family;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.record.Entries;
import org.practicemodel.core.record.PlacedEntry;
import org.practicemodel.core.record.PlacedReference;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.record.RecordId;
import org.practicemodel.core.team.AgencyId;
import org.practicemodel.core.team.WorkerId;

/**
 * Whether the ids of a formulation hold together. Workers, agencies, earlier versions and the reviews at which a hypothesis
 * was looked at lie outside a formulation, so they are not looked for; people only where the family is known.
 */
final class Structure {

    private static final String ROOT = "/formulations/0";
    private static final Set<Class<? extends Identifier>> ELSEWHERE =
            Set.of(WorkerId.class, AgencyId.class, FormulationId.class);

    private final Formulation formulation;
    private final boolean familyIsKnown;
    private final Entries entries;
    private final Map<String, String> idByPointer;
    private final Set<String> peopleNamed;
    private final Set<String> explainingNothing;

    private Structure(Formulation formulation, Family family) {
        this.formulation = formulation;
        this.familyIsKnown = !family.holdsNothing();
        this.entries = Entries.of(PracticeRecord.builder()
                .id(RecordId.of("formulation"))
                .family(family)
                .addFormulations(formulation)
                .build());
        this.idByPointer = entries.all().stream()
                .collect(Collectors.toMap(
                        PlacedEntry::pointer, placed -> placed.entry().id().value()));
        this.peopleNamed = entries.references().stream()
                .map(PlacedReference::target)
                .filter(PersonId.class::isInstance)
                .map(Identifier::value)
                .collect(Collectors.toSet());
        this.explainingNothing = explainingNothing();
    }

    static Stream<StructureFault> faults(Formulation formulation, Family family) {
        Structure structure = new Structure(formulation, family);
        return Stream.of(structure.usedTwice(), structure.leadingNowhere(), structure.tracingToThemselves())
                .flatMap(found -> found);
    }

    private Stream<StructureFault> usedTwice() {
        return entries.repeated().stream()
                .filter(placed -> placed.pointer().startsWith(ROOT))
                .map(placed -> new StructureFault(
                        StructureFaultCode.USED_TWICE,
                        place(placed.pointer()),
                        placed.entry().id().value()));
    }

    private Stream<StructureFault> leadingNowhere() {
        return entries.broken().stream()
                .filter(reference -> reference.pointer().startsWith(ROOT))
                .filter(this::belongsHere)
                .map(reference -> fault(place(reference.pointer()), reference.target()));
    }

    private Set<String> explainingNothing() {
        return formulation.hypotheses().stream()
                .filter(hypothesis -> hypothesis.explains().stream()
                        .map(Identifier::value)
                        .allMatch(hypothesis.id().value()::equals))
                .map(hypothesis -> "hypotheses/" + hypothesis.id() + "/explains")
                .collect(Collectors.toSet());
    }

    private boolean belongsHere(PlacedReference reference) {
        Identifier target = reference.target();
        if (target instanceof PersonId) {
            return familyIsKnown;
        }
        if (target instanceof EntryId) {
            boolean isReview = place(reference.pointer()).endsWith("/at");
            return !isReview && (familyIsKnown || !peopleNamed.contains(target.value()));
        }
        return !ELSEWHERE.contains(target.getClass());
    }

    private StructureFault fault(String place, Identifier target) {
        return new StructureFault(
                explainingNothing.contains(place)
                        ? StructureFaultCode.EXPLAINS_NOTHING
                        : StructureFaultCode.LEADS_NOWHERE,
                place,
                target.value());
    }

    private Stream<StructureFault> tracingToThemselves() {
        Map<String, List<String>> origins = formulation.goals().stream()
                .collect(Collectors.groupingBy(
                        goal -> goal.id().value(),
                        Collectors.flatMapping(
                                goal -> goal.tracesTo().stream().map(Identifier::value), Collectors.toList())));
        Set<String> leadingBack = Circles.in(origins);
        return formulation.goals().stream()
                .map(Goal::id)
                .filter(goal -> leadingBack.contains(goal.value()))
                .map(StructureFault::ofTracingToItself);
    }

    /** Tells a place by names and ids, so that it stays the same where something else is added. */
    private String place(String pointer) {
        StringBuilder walked = new StringBuilder(ROOT);
        List<String> names = new ArrayList<>();
        for (String step : pointer.substring(ROOT.length()).split("/", -1)) {
            if (!step.isEmpty()) {
                walked.append('/').append(step);
                Optional<String> entry = Optional.ofNullable(idByPointer.get(walked.toString()));
                entry.or(() -> Optional.of(step).filter(name -> !Character.isDigit(name.charAt(0))))
                        .ifPresent(names::add);
            }
        }
        return names.isEmpty() ? "id" : String.join("/", names);
    }
}
