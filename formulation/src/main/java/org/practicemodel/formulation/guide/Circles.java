package org.practicemodel.formulation.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what leads back to itself in one walk from each thing to those it leads to, as deep as it goes. The way there is
 * kept in a list, so that no chain is too long.
 */
final class Circles {

    private final Map<String, List<String>> ways;
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, Integer> backTo = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final Set<String> found = new HashSet<>();

    private Circles(Map<String, List<String>> ways) {
        this.ways = ways;
    }

    /**
     * Returns what leads back to itself, directly or through others.
     *
     * @param ways what each thing leads to; what leads nowhere may be left out
     */
    static Set<String> in(Map<String, List<String>> ways) {
        Circles circles = new Circles(ways);
        ways.keySet().stream()
                .filter(start -> !circles.reached.containsKey(start))
                .forEach(circles::walk);
        return circles.found;
    }

    private void walk(String start) {
        Deque<Step> path = new ArrayDeque<>();
        path.push(reach(start));
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.ahead().hasNext()) {
                String next = step.ahead().next();
                if (!reached.containsKey(next)) {
                    path.push(reach(next));
                } else if (isOpen.contains(next)) {
                    leadsBack(step.at(), reached.getOrDefault(next, 0));
                }
            } else {
                path.pop();
                leave(step.at());
                path.stream()
                        .findFirst()
                        .ifPresent(before -> leadsBack(before.at(), backTo.getOrDefault(step.at(), 0)));
            }
        }
    }

    private Step reach(String at) {
        reached.put(at, reached.size());
        backTo.put(at, reached.size() - 1);
        open.push(at);
        isOpen.add(at);
        return new Step(at, ways.getOrDefault(at, List.of()).iterator());
    }

    private void leadsBack(String at, int earlier) {
        backTo.merge(at, earlier, Math::min);
    }

    /** Closes a circle with all that was reached since, once nothing in it leads further back. */
    private void leave(String at) {
        if (backTo.getOrDefault(at, 0).equals(reached.get(at))) {
            Set<String> circle = new HashSet<>();
            while (isOpen.contains(at)) {
                String last = open.pop();
                isOpen.remove(last);
                circle.add(last);
            }
            if (circle.size() > 1 || ways.getOrDefault(at, List.of()).contains(at)) {
                found.addAll(circle);
            }
        }
    }

    private record Step(String at, Iterator<String> ahead) {}
}
