package org.practicemodel.formulation.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Priority;

/** What was chosen to start with, factor by factor; a factor that was chosen several times counts once, with all of them. */
final class Choices {

    private static final Parts<List<Priority>> PARTS = new Parts<List<Priority>>()
            .with(
                    "chosenBy",
                    choices -> choices.stream()
                            .flatMap(choice -> choice.chosenBy().stream())
                            .collect(Collectors.toSet()))
            .with(
                    "because",
                    choices -> choices.stream()
                            .flatMap(choice -> Parts.words(choice.because()).stream())
                            .collect(Collectors.toSet()));

    private final Map<FactorId, List<Priority>> earlier;
    private final Map<FactorId, List<Priority>> later;

    Choices(List<Priority> earlier, List<Priority> later) {
        this.earlier = byFactor(earlier);
        this.later = byFactor(later);
    }

    private static Map<FactorId, List<Priority>> byFactor(List<Priority> priorities) {
        return priorities.stream()
                .collect(Collectors.groupingBy(Priority::factor, LinkedHashMap::new, Collectors.toList()));
    }

    Stream<PriorityChange> changes() {
        List<FactorId> from =
                earlier.keySet().stream().filter(later::containsKey).toList();
        List<FactorId> to = later.keySet().stream().filter(earlier::containsKey).toList();
        Stream<PriorityChange> there = later.entrySet().stream()
                .flatMap(chosen -> Optional.ofNullable(earlier.get(chosen.getKey()))
                        .map(before -> changed(before, chosen.getValue()))
                        .orElseGet(() -> Stream.of(new PriorityChange.Added(united(chosen.getValue())))));
        Stream<PriorityChange> left = earlier.entrySet().stream()
                .filter(chosen -> !later.containsKey(chosen.getKey()))
                .map(chosen -> new PriorityChange.Left(united(chosen.getValue())));
        Stream<PriorityChange> reordered =
                from.equals(to) ? Stream.empty() : Stream.of(new PriorityChange.Reordered(from, to));
        return Stream.of(there, left, reordered).flatMap(each -> each);
    }

    private static Stream<PriorityChange> changed(List<Priority> from, List<Priority> to) {
        List<String> parts = PARTS.differing(from, to);
        return parts.isEmpty() ? Stream.empty() : Stream.of(new PriorityChange.Changed(from, to, parts));
    }

    private static Priority united(List<Priority> choices) {
        return choices.get(0)
                .withChosenBy(choices.stream()
                        .flatMap(choice -> choice.chosenBy().stream())
                        .distinct()
                        .toList());
    }
}
