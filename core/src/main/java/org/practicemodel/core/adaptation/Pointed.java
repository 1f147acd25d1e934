package org.practicemodel.core.adaptation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.practicemodel.core.problem.Problem;
import org.practicemodel.core.problem.ProblemCode;
import org.practicemodel.core.wording.Lines;

/** The problems of one adaptation, each with its place, as they are found. Not thread-safe. */
final class Pointed {

    private static final Pattern INDEX = Pattern.compile("/([0-9]+)");

    private final List<Problem> problems = new ArrayList<>();

    /** Lists a problem unless something holds. */
    void expect(boolean holds, ProblemCode code, String pointer, String expected) {
        if (!holds) {
            problems.add(Problem.of(code, pointer, expected));
        }
    }

    /** Lists each part of a list whose key another one before it has. */
    <T> void once(List<T> parts, Function<? super T, ?> key, String pointer, String below) {
        Set<Object> seen = new HashSet<>();
        each(
                parts,
                (part, index) -> expect(
                        seen.add(key.apply(part)),
                        ProblemCode.DUPLICATE_ID,
                        pointer + "/" + index + below,
                        "each of them once"));
    }

    /** Does something with each part and its index. */
    static <T> void each(List<T> parts, BiConsumer<? super T, Integer> look) {
        for (int index = 0; index < parts.size(); index++) {
            look.accept(parts.get(index), index);
        }
    }

    /** Returns the problems in the order of their places; the tenth part of a list comes after the second. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> INDEX.matcher(problem.pointer())
                        .replaceAll(index -> "/" + Lines.paddedLeft(index.group(1), 9))))
                .toList();
    }
}
