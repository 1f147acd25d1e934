package org.practicemodel.formulation.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Perspective;

/**
 * Formulations about one family that hold much of the same: under one id mostly the same entry, sometimes with other
 * perspectives, and now and then quite another.
 */
public final class Versions {

    private static final List<String> NAMES = List.of("part-a", "part-b", "part-c");

    private final Random random;
    private final Formulation one;
    private final Formulation other;

    private Versions(Random random, Formulation one, Formulation other) {
        this.random = random;
        this.one = one;
        this.other = other;
    }

    /**
     * Returns three formulations with ids of their own.
     *
     * @return the formulations
     */
    public static Arbitrary<List<Formulation>> three() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 4))
                .as((seed, size) -> {
                    Versions versions =
                            new Versions(new Random(seed), generated(seed, size), generated(seed + 1, size));
                    return NAMES.stream().map(versions::version).toList();
                });
    }

    private static Formulation generated(long seed, int size) {
        return Records.recordOfOneFormulation(seed, size).formulations().get(0);
    }

    private Formulation version(String name) {
        return one.withId(FormulationId.of(name))
                .withSubjects(either(Formulation::subjects))
                .withEdition(random.nextBoolean() ? one.edition() : Optional.empty())
                .withGatherings(some(Formulation::gatherings))
                .withFactors(heard(some(Formulation::factors), Factor::perspectives, Factor::withPerspectives))
                .withUnderstandings(some(Formulation::understandings))
                .withEarlierInterventions(some(Formulation::earlierInterventions))
                .withHypotheses(
                        heard(some(Formulation::hypotheses), Hypothesis::perspectives, Hypothesis::withPerspectives))
                .withPriorities(some(Formulation::priorities))
                .withGoals(heard(some(Formulation::goals), Goal::perspectives, Goal::withPerspectives))
                .withActions(some(Formulation::actions))
                .withCultureAndAssumptions(some(Formulation::cultureAndAssumptions))
                .withAnswers(some(Formulation::answers))
                .withSignOff(random.nextBoolean() ? one.signOff() : other.signOff());
    }

    private <T> List<T> either(Function<Formulation, List<T>> part) {
        return part.apply(random.nextBoolean() ? one : other);
    }

    private <T> List<T> some(Function<Formulation, List<T>> part) {
        List<T> mine = part.apply(one);
        List<T> theirs = part.apply(other);
        List<T> some = new ArrayList<>();
        for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
            int at = i;
            List<T> from = i < mine.size() && (random.nextInt(3) > 0 || i >= theirs.size()) ? mine : theirs;
            if (random.nextInt(5) > 0 && some.stream().noneMatch(there -> isOneWith(there, from.get(at)))) {
                some.add(from.get(i));
            }
        }
        return some;
    }

    private static boolean isOneWith(Object there, Object value) {
        return there instanceof Entry held
                && value instanceof Entry entry
                && held.id().equals(entry.id());
    }

    private <T> List<T> heard(
            List<T> entries, Function<T, List<Perspective>> perspectives, BiFunction<T, List<Perspective>, T> with) {
        List<Perspective> all = entries.stream()
                .flatMap(entry -> perspectives.apply(entry).stream())
                .toList();
        return entries.stream()
                .map(entry -> all.isEmpty() || random.nextBoolean()
                        ? entry
                        : with.apply(entry, List.of(all.get(random.nextInt(all.size())))))
                .toList();
    }

    /**
     * Returns everything of one type in a value, wherever it stands.
     *
     * @param type the type
     * @param value a record, or a list or optional of records
     * @param <T> the type
     * @return the values of the type, in order
     */
    public static <T> Stream<T> all(Class<T> type, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(present -> all(type, present));
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(element -> all(type, element));
        }
        if (!(value instanceof Record)) {
            return Stream.empty();
        }
        Stream<T> inside = Stream.of(value.getClass().getRecordComponents())
                .flatMap(component -> all(type, part(component, value)));
        return type.isInstance(value) ? Stream.concat(Stream.of(type.cast(value)), inside) : inside;
    }

    private static Object part(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(closed);
        }
    }
}
