package org.practicemodel.core.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.practicemodel.core.entry.Mark;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RecordedInterval;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.SourceCode;

/** The choices that make up one generated record: what there is, how many, when, and in what words. */
final class Choices {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    private static final List<RoleCode> ROLES = List.of(
            RoleCode.SOCIAL_WORKER,
            RoleCode.TEAM_MANAGER,
            RoleCode.FAMILY_SUPPORT_WORKER,
            RoleCode.CONFERENCE_CHAIR,
            RoleCode.SCHOOL_STAFF,
            RoleCode.of("anytown:family-guide"));

    private final Random random;
    private final int size;
    private final Supplier<String> texts;

    /**
     * Makes the choices.
     *
     * @param random where they come from
     * @param size the most entries of one type, 0 for the smallest records
     * @param texts what every free text says
     */
    Choices(Random random, int size, Supplier<String> texts) {
        this.random = random;
        this.size = size;
        this.texts = texts;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> Optional<T> maybe(double probability, Supplier<? extends T> value) {
        return chance(probability) ? Optional.of(value.get()) : Optional.empty();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Returns up to as many things as the size of the record allows, numbered from 1. */
    <T> List<T> some(IntFunction<? extends T> thing) {
        return numbered(between(0, size), thing);
    }

    /** Returns up to two things, numbered from 1; none in the smallest records. */
    <T> List<T> few(IntFunction<? extends T> thing) {
        return numbered(between(0, Math.min(size, 2)), thing);
    }

    <T> List<T> numbered(int count, IntFunction<? extends T> thing) {
        List<T> things = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            things.add(thing.apply(number));
        }
        return things;
    }

    <T> T oneOf(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns one of the values, if there is any. */
    <T> Optional<T> anyOf(List<? extends T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(oneOf(values));
    }

    /** Returns some of the values, often none or all, in any order. */
    <T> List<T> someOf(List<? extends T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        int count = chance(0.4) ? 0 : chance(0.5) ? values.size() : between(0, values.size());
        return shuffled.subList(0, count);
    }

    /** Returns none, one or two of the values. */
    <T> List<T> fewOf(List<? extends T> values) {
        return this.<T>someOf(values).stream().limit(2).toList();
    }

    LocalDate day() {
        return FIRST_DAY.plusDays(between(0, (int) (LAST_DAY.toEpochDay() - FIRST_DAY.toEpochDay())));
    }

    LocalDate dayAfter(LocalDate day, int mostDaysLater) {
        return day.plusDays(between(0, mostDaysLater));
    }

    RecordedInterval interval() {
        Optional<LocalDate> from = maybe(0.9, this::day);
        Optional<LocalDate> until = maybe(0.5, () -> dayAfter(from.orElse(FIRST_DAY), 400));
        return RecordedInterval.builder()
                .from(from)
                .until(until)
                .untilRecordedOn(until.flatMap(end -> maybe(0.2, () -> dayAfter(end, 60))))
                .build();
    }

    RoleCode role() {
        return oneOf(ROLES);
    }

    String text() {
        return texts.get();
    }

    Mark mark() {
        return Mark.builder()
                .on(maybe(0.8, this::day))
                .by(maybe(0.8, this::role))
                .build();
    }

    SourceCode sourceCode() {
        return SourceCode.builder().system(text()).code(text()).build();
    }

    Optional<SourceCode> maybeSourceCode() {
        return maybe(0.15, this::sourceCode);
    }

    Optional<Provenance> maybeProvenance() {
        return maybe(
                0.2,
                () -> Provenance.builder()
                        .sourceSystem(maybe(0.7, this::text))
                        .path(maybe(0.7, this::text))
                        .recordedOn(maybe(0.5, this::day))
                        .authorRole(maybe(0.5, this::role))
                        .build());
    }
}
