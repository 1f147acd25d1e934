package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Statement;
import org.practicemodel.formulation.testing.Versions;

class FormulationMergeProperties {

    private static final FormulationId WHOLE = FormulationId.of("together");

    @Provide
    Arbitrary<List<Formulation>> parts() {
        return Versions.three();
    }

    private static FormulationMerge of(Formulation... parts) {
        return FormulationMerge.of(WHOLE, List.of(parts));
    }

    /** Everything that a formulation holds, whatever its order. */
    private static Map<String, Set<Object>> unordered(Formulation whole) {
        Map<String, Function<Formulation, List<?>>> lists = Map.of(
                "subjects", Formulation::subjects,
                "gatherings", Formulation::gatherings,
                "understandings", Formulation::understandings,
                "earlier", Formulation::earlierInterventions,
                "priorities", Formulation::priorities,
                "actions", Formulation::actions,
                "culture", Formulation::cultureAndAssumptions,
                "answers", Formulation::answers,
                "once", each -> List.of(each.id(), each.edition(), each.startedOn(), each.supersedes(), each.signOff()),
                "heard", FormulationMergeProperties::heard);
        return lists.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, list -> new HashSet<>(list.getValue().apply(whole))));
    }

    private static List<Object> heard(Formulation whole) {
        return Stream.of(
                        whole.factors().stream()
                                .map(factor -> List.of(
                                        factor.withPerspectives(List.of()), new HashSet<>(factor.perspectives()))),
                        whole.hypotheses().stream()
                                .map(hypothesis -> List.of(
                                        hypothesis.withPerspectives(List.of()),
                                        new HashSet<>(hypothesis.perspectives()))),
                        whole.goals().stream()
                                .map(goal ->
                                        List.of(goal.withPerspectives(List.of()), new HashSet<>(goal.perspectives()))))
                .<Object>flatMap(each -> each)
                .toList();
    }

    private static List<Entry> entries(Formulation formulation) {
        return Versions.all(Entry.class, formulation)
                .filter(entry -> entry != formulation)
                .toList();
    }

    @Property
    void every_voice_is_kept(@ForAll("parts") List<Formulation> parts) {
        FormulationMerge merge = FormulationMerge.of(WHOLE, parts);
        Set<Object> kept = new HashSet<>();
        Stream.of(merge.formulation(), merge.agreements()).forEach(held -> {
            Versions.all(Statement.class, held).forEach(kept::add);
            Versions.all(Perspective.class, held).forEach(kept::add);
        });
        parts.forEach(part -> {
            assertThat(kept).containsAll(Versions.all(Statement.class, part).toList());
            assertThat(Versions.all(Perspective.class, merge.part(part.id()).orElseThrow()))
                    .allMatch(
                            voice -> kept.contains(voice) || kept.stream().anyMatch(other -> isAnswered(other, voice)));
        });
        assertThat(merge.formulation().signOff()).isEmpty();
        assertThat(merge.agreements().stream().map(PartAgreement::part))
                .containsExactlyElementsOf(parts.stream()
                        .filter(part -> part.signOff().isPresent())
                        .map(Formulation::id)
                        .toList());
    }

    private static boolean isAnswered(Object kept, Perspective voice) {
        return kept instanceof Perspective other
                && other.withResponse(voice.response()).equals(voice);
    }

    @Property
    void every_entry_of_a_part_stands_in_the_whole_and_nothing_else_does(@ForAll("parts") List<Formulation> parts) {
        FormulationMerge merge = FormulationMerge.of(WHOLE, parts);
        Set<Object> ofParts = parts.stream()
                .flatMap(part -> heardAlone(merge.part(part.id()).orElseThrow()).stream())
                .collect(Collectors.toSet());
        assertThat(new HashSet<>(heardAlone(merge.formulation()))).isEqualTo(ofParts);
    }

    private static List<Object> heardAlone(Formulation formulation) {
        return Stream.concat(
                        heard(formulation).stream().map(entry -> ((List<?>) entry).get(0)),
                        entries(formulation).stream()
                                .filter(entry -> Versions.all(Perspective.class, entry)
                                        .findAny()
                                        .isEmpty()))
                .<Object>map(entry -> entry)
                .toList();
    }

    @Property
    void every_id_of_the_whole_is_used_once(@ForAll("parts") List<Formulation> parts) {
        List<Identifier> ids = entries(FormulationMerge.of(WHOLE, parts).formulation()).stream()
                .<Identifier>map(Entry::id)
                .toList();
        assertThat(ids.stream().map(Identifier::value)).doesNotHaveDuplicates();
    }

    @Property
    void a_part_differs_from_what_it_was_by_its_qualified_ids_only(@ForAll("parts") List<Formulation> parts) {
        FormulationMerge merge = FormulationMerge.of(WHOLE, parts);
        for (Formulation part : parts) {
            Map<String, String> back = merge.qualified().stream()
                    .filter(id -> id.part().equals(part.id()))
                    .collect(Collectors.toMap(
                            id -> id.qualified().value(), id -> id.original().value()));
            Formulation renamed = merge.part(part.id()).orElseThrow();
            assertThat(new Renaming(id -> back.getOrDefault(id, id)).in(renamed))
                    .isEqualTo(part);
        }
    }

    @Property
    void any_grouping_gives_the_same_whole(@ForAll("parts") List<Formulation> parts) {
        FormulationMerge a = of(parts.get(0));
        FormulationMerge b = of(parts.get(1));
        FormulationMerge c = of(parts.get(2));
        FormulationMerge flat = FormulationMerge.of(WHOLE, parts);
        for (FormulationMerge grouped :
                List.of(a.and(b).and(c), a.and(b.and(c)), a.and(b).and(b.and(c)))) {
            assertThat(grouped.formulation()).isEqualTo(flat.formulation());
            assertThat(grouped.qualified()).isEqualTo(flat.qualified());
            assertThat(grouped.agreements()).isEqualTo(flat.agreements());
        }
    }

    @Property
    void another_order_of_the_parts_changes_nothing_but_the_order(@ForAll("parts") List<Formulation> parts) {
        List<Formulation> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        FormulationMerge merge = FormulationMerge.of(WHOLE, parts);
        FormulationMerge other = FormulationMerge.of(WHOLE, turned);
        assertThat(unordered(other.formulation())).isEqualTo(unordered(merge.formulation()));
        assertThat(other.qualified()).containsExactlyInAnyOrderElementsOf(merge.qualified());
        assertThat(other.agreements()).containsExactlyInAnyOrderElementsOf(merge.agreements());
    }

    @Property
    void one_part_alone_is_the_whole_but_for_who_signed_it(@ForAll("parts") List<Formulation> parts) {
        Formulation part = parts.get(0);
        FormulationMerge merge = of(part);
        assertThat(merge.qualified()).isEmpty();
        assertThat(unordered(merge.formulation()))
                .isEqualTo(unordered(part.withId(WHOLE).withSignOff(Optional.<SignOff>empty())));
    }

    @Property
    void wholes_that_were_written_down_keep_every_voice_when_they_are_brought_together(
            @ForAll("parts") List<Formulation> parts) {
        Formulation written = FormulationMerge.of(FormulationId.of("first-two"), parts.subList(0, 2))
                .formulation();
        FormulationMerge nested = of(written, parts.get(2));
        List<Statement> said = nested.parts().stream()
                .flatMap(part -> Versions.all(Statement.class, part.withSignOff(Optional.<SignOff>empty())))
                .toList();
        assertThat(Versions.all(Statement.class, nested.formulation()).collect(Collectors.toSet()))
                .containsAll(said);
    }

    @Property
    void ids_are_qualified_only_where_parts_say_different_things(@ForAll("parts") List<Formulation> parts) {
        Formulation part = parts.get(0);
        Formulation twin = part.withId(FormulationId.of("twin"));
        assertThat(of(part, twin).qualified()).isEmpty();
        FormulationMerge merge = FormulationMerge.of(WHOLE, parts);
        Set<String> qualified =
                merge.qualified().stream().map(id -> id.original().value()).collect(Collectors.toSet());
        Map<String, Set<Object>> held = new HashMap<>();
        parts.forEach(each -> alone(merge.part(each.id()).orElseThrow(), merge, each)
                .forEach((id, entry) ->
                        held.computeIfAbsent(id, unseen -> new HashSet<>()).add(entry)));
        held.forEach((id, entries) -> assertThat(qualified.contains(id)).isEqualTo(entries.size() > 1));
    }

    /** What a part holds in the whole by the ids it has in the part, each without its perspectives. */
    private static Map<String, Object> alone(Formulation renamed, FormulationMerge merge, Formulation part) {
        Map<String, String> back = merge.qualified().stream()
                .filter(id -> id.part().equals(part.id()))
                .collect(Collectors.toMap(
                        id -> id.qualified().value(), id -> id.original().value()));
        return PartEntry.in(renamed)
                .map(PartEntry::entry)
                .collect(Collectors.toMap(
                        entry ->
                                back.getOrDefault(entry.id().value(), entry.id().value()),
                        entry -> entry));
    }
}
