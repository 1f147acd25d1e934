package org.practicemodel.formulation.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void whatLeadsBackIsFoundAndNotWhatLeadsThereOrFromThere() {
        assertThat(Circles.in(Map.of(
                        "to", List.of("a"),
                        "a", List.of("b"),
                        "b", List.of("c", "elsewhere"),
                        "c", List.of("a", "from"),
                        "from", List.of("other"),
                        "other", List.of("other"),
                        "apart", List.of())))
                .containsExactlyInAnyOrder("a", "b", "c", "other");
        assertThat(Circles.in(Map.of())).isEmpty();
    }

    @Test
    void noChainIsTooLong() {
        Map<String, List<String>> chain = new HashMap<>();
        IntStream.range(0, 50_000).forEach(at -> chain.put("g" + at, List.of("g" + (at + 1))));

        assertThat(Circles.in(chain)).isEmpty();

        chain.put("g50000", List.of("g0"));

        assertThat(Circles.in(chain)).hasSize(50_001);
    }

    @Property
    void itIsWhatAWalkFromEachFinds(
            @ForAll @Size(max = 12) List<@Size(max = 3) List<@IntRange(max = 13) Integer>> ways) {
        Map<String, List<String>> named = new HashMap<>();
        for (int at = 0; at < ways.size(); at++) {
            named.put("g" + at, ways.get(at).stream().map(to -> "g" + to).toList());
        }

        assertThat(Circles.in(named))
                .isEqualTo(new HashSet<>(named.keySet().stream()
                        .filter(start -> reachedFrom(start, named).contains(start))
                        .toList()));
    }

    private static Set<String> reachedFrom(String start, Map<String, List<String>> ways) {
        Set<String> reached = new HashSet<>();
        List<String> ahead = new ArrayList<>(ways.getOrDefault(start, List.of()));
        while (!ahead.isEmpty()) {
            String next = ahead.remove(0);
            if (reached.add(next)) {
                ahead.addAll(ways.getOrDefault(next, List.of()));
            }
        }
        return reached;
    }
}
