package org.practicemodel.formulation.perspective;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts things that were taken for the same until those of one sort name the same sorts, in the same order. Only what names
 * something that was parted is looked at again, so that long chains cost no more than they are long.
 */
final class Parting {

    private static final int NOT_HERE = -1;

    private final int[] sorts;
    private final int[][] named;
    private final List<List<Integer>> namedBy = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /**
     * Makes a parting.
     *
     * @param sorts the sort of each thing, from 0 without a gap
     * @param named what each thing names, by its place in {@code sorts}, or -1 for what is none of them
     */
    private Parting(int[] sorts, int[][] named) {
        this.sorts = sorts.clone();
        this.named = named;
        for (int sort : sorts) {
            namedBy.add(new ArrayList<>());
            sizes.merge(sort, 1, Integer::sum);
        }
        for (int thing = 0; thing < named.length; thing++) {
            for (int other : named[thing]) {
                if (other != NOT_HERE) {
                    namedBy.get(other).add(thing);
                }
            }
        }
    }

    /** Returns the sorts after the parting. */
    static int[] of(int[] sorts, int[][] named) {
        Parting parting = new Parting(sorts, named);
        Set<Integer> again = new LinkedHashSet<>();
        IntStream.range(0, sorts.length).forEach(again::add);
        while (!again.isEmpty()) {
            again = parting.namingAnyOf(parting.part(again));
        }
        return parting.sorts;
    }

    private Set<Integer> namingAnyOf(List<Integer> moved) {
        Set<Integer> naming = new LinkedHashSet<>();
        moved.forEach(thing -> naming.addAll(namedBy.get(thing)));
        return naming;
    }

    /** Parts some things from the others of their sorts, and from each other; returns those that have a new sort. */
    private List<Integer> part(Set<Integer> things) {
        Map<Integer, Map<List<Integer>, List<Integer>>> alike = new LinkedHashMap<>();
        things.forEach(thing -> alike.computeIfAbsent(sorts[thing], sort -> new LinkedHashMap<>())
                .computeIfAbsent(sortsNamedBy(thing), names -> new ArrayList<>())
                .add(thing));
        List<Integer> moved = new ArrayList<>();
        alike.forEach((sort, groups) -> {
            int looked = groups.values().stream().mapToInt(List::size).sum();
            boolean allOfIt = looked == sizes.getOrDefault(sort, 0);
            groups.values().stream().skip(allOfIt ? 1 : 0).forEach(group -> moved.addAll(asNewSort(group, sort)));
        });
        return moved;
    }

    private List<Integer> sortsNamedBy(int thing) {
        return IntStream.of(named[thing])
                .map(other -> other == NOT_HERE ? NOT_HERE : sorts[other])
                .boxed()
                .toList();
    }

    private List<Integer> asNewSort(List<Integer> group, int before) {
        int sort = sizes.size();
        sizes.put(sort, group.size());
        sizes.merge(before, -group.size(), Integer::sum);
        group.forEach(thing -> sorts[thing] = sort);
        return group;
    }
}
