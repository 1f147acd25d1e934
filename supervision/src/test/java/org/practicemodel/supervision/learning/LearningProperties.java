package org.practicemodel.supervision.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.learning.Workers.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.testing.WorkforceRecords;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.WorkerRecord;

/** What holds of skills, learning and figures over generated records of workers. */
class LearningProperties {

    private static final String MARKER = "Xyzzymarker";

    /** Words by which people or times would be compared, in the names of what is there. */
    private static final Pattern COMPARING =
            Pattern.compile("(?i).*(average|mean|rank|trend|score|best|worst|change).*");

    @Provide
    Arbitrary<WorkerRecord> workers() {
        return WorkforceRecords.workers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    /** Different workers, some of whom withhold. */
    private static List<WorkerRecord> group(long seed, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(number -> WorkforceRecords.worker(seed + number, 4).withWorker(StaffId.of("staff-" + number)))
                .toList();
    }

    private static SkillFigures figures(List<WorkerRecord> records, LocalDate day) {
        return SkillFigures.of(records.stream().map(record -> view(record, day)).toList());
    }

    @Property
    void everyValueKnownOnTheDayIsThereOnceAndNothingElse(
            @ForAll("workers") WorkerRecord record, @ForAll("days") LocalDate day) {
        WorkerView view = view(record, day);
        List<String> expected = new ArrayList<>();
        for (SkillObservation observation : view.record().observations()) {
            for (SkillRating rating : observation.ratings()) {
                expected.add(rating.domain() + " " + observation.id() + " " + observation.on() + " " + rating.value());
            }
        }
        List<String> shown = new ArrayList<>();
        PracticeSkills.of(view)
                .skills()
                .forEach(skill -> skill.series()
                        .forEach(series -> series.values()
                                .forEach(value -> shown.add(skill.domain() + " " + value.observation() + " "
                                        + value.on() + " " + value.value()))));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void aSeriesHasOneScaleAndOneRoleAndItsDaysAscend(
            @ForAll("workers") WorkerRecord record, @ForAll("days") LocalDate day) {
        Map<String, SkillObservation> byId = new TreeMap<>();
        record.observations().forEach(observation -> byId.put(observation.id().value(), observation));

        for (ObservedSkill skill : PracticeSkills.of(view(record, day)).skills()) {
            for (SkillSeries series : skill.series()) {
                assertThat(series.values()).isNotEmpty().allSatisfy(value -> {
                    SkillObservation observation = byId.get(value.observation().value());
                    assertThat(observation.scale()).isEqualTo(series.scale());
                    assertThat(observation.by()).isEqualTo(series.by());
                });
                assertThat(series.values().stream()
                                .map(value -> value.on().orElse(LocalDate.MAX))
                                .toList())
                        .isSorted();
            }
            assertThat(skill.series().stream()
                            .map(series -> List.of(series.scale(), series.by()))
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void everyReflectionAndAllLearningKnownOnTheDayIsThereOnce(
            @ForAll("workers") WorkerRecord record, @ForAll("days") LocalDate day) {
        WorkerRecord known = view(record, day).record();
        PracticeSkills skills = PracticeSkills.of(view(record, day));

        assertThat(skills.reflections().stream().map(OwnReflection::words))
                .containsExactlyInAnyOrderElementsOf(known.observations().stream()
                        .flatMap(observation -> observation.reflection().stream())
                        .toList());
        assertThat(Stream.concat(skills.learning().open().stream(), skills.learning().withOutcome().stream()))
                .containsExactlyInAnyOrderElementsOf(known.learning());
        assertThat(skills.learning().open()).allMatch(item -> item.outcome().isEmpty());
        assertThat(skills.learning().withOutcome())
                .allMatch(item -> item.outcome().isPresent());
        assertThat(skills.learning().attended().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(known.attendances());
    }

    @Property
    void theOrderOfTheRecordMakesNoDifference(@ForAll("workers") WorkerRecord record, @ForAll("days") LocalDate day) {
        List<SkillObservation> observations = reversed(record.observations());
        WorkerRecord other = record.withObservations(observations)
                .withLearning(reversed(record.learning()))
                .withAttendances(reversed(record.attendances()));

        assertThat(PracticeSkills.of(view(other, day))).isEqualTo(PracticeSkills.of(view(record, day)));
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    @Example
    void nobodyIsComparedWithAnybodyByTheNamesOfWhatIsThere() {
        assertThat(Stream.of(
                                PracticeSkills.class,
                                ObservedSkill.class,
                                SkillSeries.class,
                                SkillValue.class,
                                LearningSoFar.class,
                                SkillFigures.AtLeast.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(part -> part.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> COMPARING.matcher(name).matches());
    }

    @Property
    void figuresAgreeWithACountOfEveryWorkerByHand(
            @ForAll("seeds") long seed, @ForAll @IntRange(max = 45) int howMany, @ForAll("days") LocalDate day) {
        List<WorkerRecord> group = group(seed, howMany);
        Map<String, Set<StaffId>> counts = new TreeMap<>();
        Set<StaffId> counted = new HashSet<>();
        for (WorkerRecord record : group) {
            WorkerRecord known = view(record, day).record();
            if (!known.withheld().equals(Optional.of(true))) {
                counted.add(known.worker());
                known.observations().stream()
                        .filter(observation -> !observation.withheld().equals(Optional.of(true)))
                        .flatMap(observation -> observation.ratings().stream())
                        .forEach(rating -> counts.computeIfAbsent("seen " + rating.domain(), any -> new HashSet<>())
                                .add(known.worker()));
                known.attendances()
                        .forEach(attendance -> counts.computeIfAbsent(
                                        "there " + attendance.kind(), any -> new HashSet<>())
                                .add(known.worker()));
            }
        }
        Map<String, Integer> expected = new TreeMap<>();
        counts.forEach((what, who) -> {
            if (who.size() >= 10) {
                expected.put(what, who.size() / 10 * 10);
            }
        });

        SkillFigures figures = figures(group, day);
        if (counted.size() < 10) {
            assertThat(figures).isEqualTo(new SkillFigures.TooFew());
        } else {
            SkillFigures.AtLeast shown = (SkillFigures.AtLeast) figures;
            Map<String, Integer> found = new TreeMap<>();
            shown.observedAtLeast().forEach((domain, count) -> found.put("seen " + domain, count));
            shown.attendedAtLeast().forEach((kind, count) -> found.put("there " + kind, count));
            assertThat(shown.workersAtLeast()).isEqualTo(counted.size() / 10 * 10);
            assertThat(found).isEqualTo(expected);
        }
    }

    @Property
    void addingAWorkerWhoWithholdsChangesNothing(
            @ForAll("seeds") long seed, @ForAll @IntRange(max = 30) int howMany, @ForAll("days") LocalDate day) {
        List<WorkerRecord> group = group(seed, howMany);
        List<WorkerRecord> withAnother = new ArrayList<>(group);
        withAnother.add(
                new Random(seed).nextInt(howMany + 1),
                WorkforceRecords.worker(seed - 1, 4)
                        .withWorker(StaffId.of("staff-new"))
                        .withWithheld(true));

        assertThat(figures(withAnother, day)).isEqualTo(figures(group, day));
    }

    @Property
    void withholdingAnObservationIsAsIfItWereNotThere(
            @ForAll("seeds") long seed,
            @ForAll @IntRange(min = 10, max = 30) int howMany,
            @ForAll("days") LocalDate day) {
        List<WorkerRecord> withheld = group(seed, howMany).stream()
                .map(record -> record.withObservations(record.observations().stream()
                        .map(observation -> observation.withWithheld(true))
                        .toList()))
                .toList();
        List<WorkerRecord> without = group(seed, howMany).stream()
                .map(record -> record.withObservations(List.of()))
                .toList();

        assertThat(figures(withheld, day)).isEqualTo(figures(without, day));
    }

    @Property
    void figuresHoldNoWordsAndNoIds(@ForAll("seeds") long seed, @ForAll("days") LocalDate day) {
        List<WorkerRecord> group = new ArrayList<>();
        for (WorkerRecord record : group(seed, 25)) {
            group.add(record.withObservations(record.observations().stream()
                            .map(observation -> observation.withReflection(MARKER))
                            .toList())
                    .withLearning(record.learning().stream()
                            .map(item -> item.withWords(MARKER))
                            .toList())
                    .withWithheld(Optional.empty()));
        }

        assertThat(figures(group, day))
                .isInstanceOf(SkillFigures.AtLeast.class)
                .asString()
                .doesNotContain(MARKER, "staff-", "worker-record", "observation-", "attendance-");
    }
}
