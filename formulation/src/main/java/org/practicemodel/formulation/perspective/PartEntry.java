package org.practicemodel.formulation.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Formulation;

/**
 * One entry of a part as it is compared with those of other parts: what it says, and what it refers to.
 *
 * @param entry the entry without its perspectives, which are united and never make two entries different
 * @param references the ids that it names, its own first
 */
record PartEntry(Entry entry, List<String> references) {

    static Stream<PartEntry> in(Formulation part) {
        return Stream.of(
                        of(part.gatherings(), gathering -> gathering, (renaming, gathering) -> renaming.in(gathering)),
                        of(
                                part.factors(),
                                factor -> factor.withPerspectives(List.of()),
                                (renaming, factor) -> renaming.in(factor)),
                        of(part.understandings(), person -> person, (renaming, person) -> renaming.in(person)),
                        of(
                                part.earlierInterventions(),
                                earlier -> earlier,
                                (renaming, earlier) -> renaming.in(earlier)),
                        of(
                                part.hypotheses(),
                                hypothesis -> hypothesis.withPerspectives(List.of()),
                                (renaming, hypothesis) -> renaming.in(hypothesis)),
                        of(
                                part.goals(),
                                goal -> goal.withPerspectives(List.of()),
                                (renaming, goal) -> renaming.in(goal)),
                        of(part.actions(), action -> action, (renaming, action) -> renaming.in(action)))
                .flatMap(each -> each);
    }

    private static <T extends Entry> Stream<PartEntry> of(
            List<T> entries, UnaryOperator<T> alone, BiConsumer<Renaming, T> walk) {
        return entries.stream().map(alone).map(entry -> {
            List<String> references = new ArrayList<>();
            walk.accept(noting(references), entry);
            return new PartEntry(entry, List.copyOf(references));
        });
    }

    /** Returns every id in a part that a renaming would change: those of its entries and those they name. */
    static List<String> idsIn(Formulation part) {
        List<String> ids = new ArrayList<>();
        noting(ids).in(part);
        return ids;
    }

    private static Renaming noting(List<String> ids) {
        return new Renaming(id -> {
            ids.add(id);
            return id;
        });
    }
}
