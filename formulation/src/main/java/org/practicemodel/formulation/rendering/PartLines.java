package org.practicemodel.formulation.rendering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicemodel.formulation.internal.Outline.Line;

/** Tells the parts of one type, each by its name in the canonical JSON. */
final class PartLines<T> {

    private final Map<String, Teller<T>> parts = new LinkedHashMap<>();

    PartLines<T> with(String name, Teller<T> teller) {
        parts.put(name, teller);
        return this;
    }

    /** Tells what the named parts were and what they are. */
    List<Line> contrast(List<String> names, Told<T> before, Told<T> now, Contrast contrast) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(parts.get(name)).stream())
                .flatMap(part -> contrast.of(lines(part, before), lines(part, now)).stream())
                .toList();
    }

    private static <T> List<Line> lines(Teller<T> part, Told<T> told) {
        List<Line> lines = new ArrayList<>();
        part.tell(lines, told.value(), told.side());
        return lines;
    }

    /** Adds the lines that tell one part; none where nothing is recorded. */
    @FunctionalInterface
    interface Teller<T> {

        void tell(List<Line> lines, T value, Side side);
    }

    /** Something, as one of the two formulations holds it. */
    record Told<T>(T value, Side side) {

        @Override
        public String toString() {
            return "Told";
        }
    }
}
