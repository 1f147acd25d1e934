package org.practicemodel.formulation.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;

/** The entries of one type in two formulations, matched by their ids; where an id is used twice, the first counts. */
final class Entries<T extends Entry> {

    private final Map<Identifier, T> earlier;
    private final Map<Identifier, T> later;

    Entries(List<T> earlier, List<T> later) {
        this.earlier = byId(earlier);
        this.later = byId(later);
    }

    private static <T extends Entry> Map<Identifier, T> byId(List<T> entries) {
        Map<Identifier, T> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        return byId;
    }

    /** Tells what is new and what became of what stayed, in the later order, then what is gone, in the earlier order. */
    <C> Stream<C> tell(Function<T, C> asNew, BiFunction<T, T, Stream<C>> asStayed, Function<T, C> asGone) {
        Stream<C> there = later.values().stream().flatMap(entry -> {
            T before = earlier.get(entry.id());
            return before == null ? Stream.of(asNew.apply(entry)) : asStayed.apply(before, entry);
        });
        Stream<C> gone = earlier.values().stream()
                .filter(entry -> !later.containsKey(entry.id()))
                .map(asGone);
        return Stream.concat(there, gone);
    }

    /** Returns the ids of those that both hold and of which this is so, in the later order. */
    List<Identifier> inBoth(BiPredicate<T, T> which) {
        return this.<Optional<Identifier>>tell(
                        entry -> Optional.empty(),
                        (from, to) -> Stream.of(Optional.<Identifier>of(to.id()).filter(id -> which.test(from, to))),
                        entry -> Optional.empty())
                .flatMap(Optional::stream)
                .toList();
    }
}
