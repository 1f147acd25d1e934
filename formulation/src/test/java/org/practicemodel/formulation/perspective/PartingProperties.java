package org.practicemodel.formulation.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartingProperties {

    /** Which of things are alike, and what each of them names. */
    record Things(List<Integer> sorts, List<List<Integer>> named) {

        int[] parted() {
            int[][] names = named.stream().map(Things::ints).toArray(int[][]::new);
            return Parting.of(ints(sorts), names);
        }

        private static int[] ints(List<Integer> numbers) {
            return numbers.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    @Provide
    Arbitrary<Things> things() {
        return Arbitraries.integers()
                .between(0, 12)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, 2)
                        .list()
                        .ofSize(size)
                        .flatMap(sorts -> Arbitraries.integers()
                                .between(-1, size - 1)
                                .list()
                                .ofMaxSize(3)
                                .list()
                                .ofSize(size)
                                .map(named -> new Things(withoutGaps(sorts), named))));
    }

    private static List<Integer> withoutGaps(List<Integer> sorts) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return sorts.stream()
                .map(sort -> numbers.computeIfAbsent(sort, unseen -> numbers.size()))
                .toList();
    }

    /** Looks at everything again and again, until nothing more parts. */
    private static int[] slowly(Things things) {
        int[] sorts = things.sorts().stream().mapToInt(Integer::intValue).toArray();
        while (true) {
            int[] before = sorts;
            Map<Object, Integer> numbers = new HashMap<>();
            sorts = IntStream.range(0, before.length)
                    .map(thing -> numbers.computeIfAbsent(
                            List.of(
                                    before[thing],
                                    things.named().get(thing).stream()
                                            .map(other -> other < 0 ? -1 : before[other])
                                            .toList()),
                            unseen -> numbers.size()))
                    .toArray();
            if (numbers.size() == Arrays.stream(before).distinct().count()) {
                return sorts;
            }
        }
    }

    private static void areAlike(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(one[i] == one[j]).isEqualTo(other[i] == other[j]);
            }
        }
    }

    @Property
    void it_parts_what_looking_at_everything_again_and_again_parts(@ForAll("things") Things things) {
        areAlike(things.parted(), slowly(things));
    }

    @Example
    void two_chains_with_different_ends_part_all_the_way() {
        Things chains = new Things(
                List.of(0, 0, 0, 0, 1, 2),
                List.of(List.of(2), List.of(3), List.of(4), List.of(5), List.of(), List.of()));

        assertThat(Arrays.stream(chains.parted()).distinct()).hasSize(6);
    }

    @Example
    void what_leads_round_in_the_same_way_stays_the_same() {
        Things circles = new Things(List.of(0, 0), List.of(List.of(1), List.of(0)));

        assertThat(Arrays.stream(circles.parted()).distinct()).hasSize(1);
    }
}
