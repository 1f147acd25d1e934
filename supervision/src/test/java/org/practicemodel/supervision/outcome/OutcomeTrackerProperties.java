package org.practicemodel.supervision.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicemodel.supervision.outcome.Followed.tracker;
import static org.practicemodel.supervision.outcome.Followed.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.plan.OutcomeMeasure;
import org.practicemodel.core.reason.Restriction;
import org.practicemodel.core.reason.RestrictionKind;
import org.practicemodel.core.record.PracticeRecord;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.rule.testing.RecordEdits;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.testing.Records;
import org.practicemodel.core.voice.Statement;

/** The laws of trajectories, over generated records of families. */
class OutcomeTrackerProperties {

    private static final String MARKER = "zzmarkerzz";

    @Provide
    Arbitrary<PracticeRecord> records() {
        return Records.records();
    }

    @Provide
    Arbitrary<PracticeRecord> marked() {
        return Records.recordsThatSay(MARKER);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Records.days();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property
    void a_trajectory_holds_what_was_known_of_its_goal_and_nothing_else(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        OutcomeTracker tracker = tracker(record, asOf);
        Set<GoalId> goals =
                tracker.trajectories().stream().map(each -> each.goal().id()).collect(Collectors.toSet());

        assertThat(steps(tracker, StepKind.DISCUSSION))
                .containsExactlyInAnyOrderElementsOf(record.discussions().stream()
                        .filter(each -> wasKnown(each, each.on(), asOf))
                        .flatMap(each -> each.goals().stream()
                                .filter(said -> goals.contains(said.goal()))
                                .map(said -> said.goal() + " " + each.id() + " " + each.on() + " " + said.progress()))
                        .toList());
        assertThat(steps(tracker, StepKind.OUTCOME).stream().map(OutcomeTrackerProperties::withoutDay))
                .containsExactlyInAnyOrderElementsOf(record.goalOutcomes().stream()
                        .filter(each -> wasKnown(each, each.on(), asOf))
                        .filter(each -> goals.contains(each.goal()))
                        .map(each -> each.goal() + " " + each.id() + " " + each.reached())
                        .toList());
        assertThat(steps(tracker, StepKind.REVIEW))
                .containsExactlyInAnyOrderElementsOf(
                        reviews(record, asOf, goals).toList());
        assertThat(points(tracker))
                .containsExactlyInAnyOrderElementsOf(record.outcomeMeasures().stream()
                        .filter(each -> wasKnown(each, each.on(), asOf))
                        .map(each -> each.goal().filter(goals::contains) + " " + each.id() + " " + each.on() + " "
                                + each.value())
                        .toList());
    }

    /** A review is looked for from each goal's side in the tracker, and from each review's side here. */
    private static Stream<String> reviews(PracticeRecord record, LocalDate asOf, Set<GoalId> goals) {
        List<String> found = new ArrayList<>();
        for (var review : record.reviews()) {
            if (review.heldOn().isEmpty() || !wasKnown(review, review.heldOn(), asOf)) {
                continue;
            }
            for (GoalId goal : goals) {
                boolean inPlan = record.plans().stream()
                        .filter(plan -> planWasKnown(record, plan.id().value(), asOf))
                        .anyMatch(plan -> review.plans().contains(plan.id())
                                && plan.goals().contains(goal));
                boolean atIt = record.goalOutcomes().stream()
                        .filter(each -> wasKnown(each, each.on(), asOf))
                        .anyMatch(each -> each.goal().equals(goal)
                                && each.at()
                                        .map(EntryId::value)
                                        .equals(Optional.of(review.id().value())));
                if (inPlan || atIt) {
                    found.add(goal + " " + review.id() + " " + review.heldOn() + " " + review.kind());
                }
            }
        }
        return found.stream();
    }

    private static boolean planWasKnown(PracticeRecord record, String id, LocalDate asOf) {
        return view(record, asOf).record().plans().stream()
                .anyMatch(plan -> plan.id().value().equals(id));
    }

    @Property
    void everything_stands_in_the_order_of_its_day(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        OutcomeTracker tracker = tracker(record, asOf);

        assertAscending(tracker.trajectories().stream().map(each -> each.goal().setOn()));
        assertAscending(tracker.talks().stream().map(FamilyTalk::on));
        tracker.trajectories()
                .forEach(each -> assertAscending(each.steps().stream().map(Step::on)));
        series(tracker).forEach(each -> assertAscending(each.points().stream().map(MeasurePoint::on)));
        Stream.of(
                        tracker.talks().stream().map(FamilyTalk::on),
                        tracker.trajectories().stream()
                                .flatMap(each -> each.steps().stream().map(Step::on)),
                        series(tracker).flatMap(each -> each.points().stream().map(MeasurePoint::on)))
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .forEach(day -> assertThat(day).isBeforeOrEqualTo(asOf));
    }

    @Property
    void no_series_mixes_what_may_not_stand_beside_each_other(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        series(tracker(record, asOf)).forEach(series -> {
            assertThat(series.points().stream()
                            .map(point -> measure(record, point))
                            .map(measure -> List.of(
                                    measure.instrument(), measure.unit(), measure.ratedBy(), measure.selfReport()))
                            .distinct())
                    .containsExactly(
                            List.of(series.instrument(), series.unit(), series.ratedBy(), series.selfReport()));
            assertThat(series.hasLine()).isEqualTo(series.charted().size() >= 3);
        });
    }

    @Property
    void days_are_counted_from_the_last_known_day_on_which_somebody_talked_about_it(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        for (Trajectory way : tracker(record, asOf).trajectories()) {
            Optional<LocalDate> last = record.discussions().stream()
                    .filter(each -> wasKnown(each, each.on(), asOf))
                    .filter(each -> each.goals().stream()
                            .anyMatch(said -> said.goal().equals(way.goal().id())
                                    && !said.progress().value().equals("not-discussed")))
                    .flatMap(each -> each.on().stream())
                    .max(Comparator.naturalOrder());
            assertThat(way.daysSinceDiscussed()).isEqualTo(last.map(day -> asOf.toEpochDay() - day.toEpochDay()));
        }
    }

    @Property
    void the_order_of_lists_changes_nothing_but_places(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf, @ForAll("seeds") long seed) {
        assertThat(told(tracker(RecordEdits.shuffled(record, seed), asOf))).isEqualTo(told(tracker(record, asOf)));
    }

    @Property
    void what_was_not_known_then_changes_nothing(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        assertThat(told(tracker(view(record, asOf).record(), asOf))).isEqualTo(told(tracker(record, asOf)));
    }

    @Property
    void every_place_is_where_it_says(@ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        places(tracker(record, asOf)).forEach(evidence -> {
            JsonNode there = RecordEdits.at(record, evidence.pointer());
            assertThat(Optional.of(there.path("id").asText())).isEqualTo(evidence.id());
        });
    }

    @Property
    void what_is_restricted_is_left_out_as_if_it_were_not_recorded(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        PracticeRecord every = record.withRestrictions(Stream.concat(
                        record.discussions().stream().map(Entry::id),
                        record.outcomeMeasures().stream().map(Entry::id))
                .map(id -> Restriction.builder()
                        .of(EntryId.of(id.value()))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList());
        PracticeRecord without = record.withRestrictions(List.of())
                .withDiscussions(List.<FamilyDiscussion>of())
                .withOutcomeMeasures(List.<OutcomeMeasure>of());

        OutcomeTracker ordinary = tracker(every, asOf).withoutRestricted();
        assertThat(told(ordinary)).isEqualTo(told(tracker(without, asOf)));
        assertThat(places(ordinary)).noneMatch(Evidence::restricted);
        assertThat(places(tracker(record, asOf).withoutRestricted())).noneMatch(Evidence::restricted);
    }

    @Property
    void a_goal_that_is_restricted_has_no_trajectory(
            @ForAll("records") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        List<Restriction> all = tracker(record, asOf).trajectories().stream()
                .map(each -> Restriction.builder()
                        .of(EntryId.of(each.goal().id().value()))
                        .kind(RestrictionKind.ALL)
                        .build())
                .toList();

        OutcomeTracker tracker = tracker(record.withRestrictions(all), asOf);
        assertThat(tracker.trajectories()).hasSameSizeAs(all);
        assertThat(tracker.withoutRestricted().trajectories()).isEmpty();
    }

    @Property
    void nothing_that_somebody_wrote_is_in_what_a_tracker_says_of_itself(
            @ForAll("marked") PracticeRecord record, @ForAll("days") LocalDate asOf) {
        OutcomeTracker tracker = tracker(record, asOf);

        assertThat(Stream.of(
                                Stream.of(tracker),
                                tracker.trajectories().stream(),
                                tracker.trajectories().stream().map(Trajectory::baseline),
                                tracker.trajectories().stream().flatMap(each -> each.steps().stream()),
                                tracker.trajectories().stream().flatMap(each -> each.open().stream()),
                                tracker.talks().stream(),
                                series(tracker),
                                series(tracker).flatMap(each -> each.points().stream()))
                        .flatMap(things -> things)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n")))
                .doesNotContain(MARKER);
    }

    @Example
    void generated_records_have_enough_to_follow() {
        List<OutcomeTracker> trackers = LongStream.range(0, 300)
                .mapToObj(seed -> tracker(Records.record(seed, 4), LocalDate.of(2027, 12, 31)))
                .toList();

        assertThat(trackers.stream().flatMap(each -> each.trajectories().stream()))
                .hasSizeGreaterThan(300);
        for (StepKind kind : StepKind.values()) {
            assertThat(trackers.stream().flatMap(each -> steps(each, kind).stream()))
                    .as("%s", kind)
                    .hasSizeGreaterThan(30);
        }
        assertThat(trackers.stream().flatMap(OutcomeTrackerProperties::series)).hasSizeGreaterThan(200);
        assertThat(trackers.stream().flatMap(each -> each.talks().stream())).hasSizeGreaterThan(100);
    }

    private static boolean wasKnown(Entry entry, Optional<LocalDate> on, LocalDate asOf) {
        return Stream.of(on, entry.provenance().flatMap(Provenance::recordedOn))
                .flatMap(Optional::stream)
                .noneMatch(day -> day.isAfter(asOf));
    }

    private static OutcomeMeasure measure(PracticeRecord record, MeasurePoint point) {
        return record.outcomeMeasures().stream()
                .filter(measure -> measure.id().equals(point.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertAscending(Stream<Optional<LocalDate>> days) {
        assertThat(days.map(day -> day.orElse(LocalDate.MIN))).isSorted();
    }

    private static List<String> steps(OutcomeTracker tracker, StepKind kind) {
        return tracker.trajectories().stream()
                .flatMap(way -> way.steps().stream()
                        .filter(step -> step.kind() == kind)
                        .map(step -> way.goal().id() + " "
                                + step.evidence().id().orElse("") + " " + step.on() + " " + step.what()))
                .toList();
    }

    private static String withoutDay(String step) {
        return step.replaceAll(" Optional\\S* ", " ");
    }

    private static List<String> points(OutcomeTracker tracker) {
        return series(tracker)
                .flatMap(series -> series.points().stream()
                        .map(point -> series.goal() + " " + point.id() + " " + point.on() + " " + point.value()))
                .toList();
    }

    private static Stream<MeasureSeries> series(OutcomeTracker tracker) {
        return Stream.concat(
                tracker.trajectories().stream().flatMap(each -> each.series().stream()),
                tracker.otherMeasures().stream());
    }

    private static Stream<Evidence> places(OutcomeTracker tracker) {
        return Stream.of(
                        tracker.trajectories().stream().map(Trajectory::evidence),
                        tracker.trajectories().stream()
                                .flatMap(each -> each.steps().stream().map(Step::evidence)),
                        series(tracker).flatMap(each -> each.points().stream().map(MeasurePoint::evidence)),
                        tracker.talks().stream().map(FamilyTalk::evidence))
                .flatMap(places -> places);
    }

    /** Everything that is told, without places; what was said of the whole family in any order. */
    private static List<String> told(OutcomeTracker tracker) {
        List<String> told = new ArrayList<>();
        for (Trajectory way : tracker.trajectories()) {
            told.add(way + " " + way.setBefore() + " "
                    + words(Optional.of(way.goal().statement())) + " "
                    + way.seenDifferently().stream()
                            .map(each -> each.on() + words(each.words()))
                            .sorted()
                            .toList()
                    + way.daysSinceDiscussed() + way.open());
            way.steps()
                    .forEach(step -> told.add(step + " " + step.what() + " "
                            + step.saidBy().stream().map(Step::idOf).toList() + step.role() + words(step.words())));
        }
        series(tracker)
                .forEach(series -> told.add(series + " " + series.unit() + series.selfReport()
                        + series.ratedBy().map(Step::idOf) + series.goal()
                        + series.points().stream()
                                .map(point -> point + " " + point.value().map(BigDecimal::stripTrailingZeros)
                                        + words(point.words()))
                                .toList()));
        tracker.talks()
                .forEach(talk -> told.add(talk + " " + inAnyOrder(talk.advances()) + inAnyOrder(talk.barriers())));
        return told;
    }

    private static List<String> inAnyOrder(List<Statement> statements) {
        return statements.stream().map(Statement::words).sorted().toList();
    }

    private static String words(Optional<Statement> statement) {
        return statement.map(Statement::words).orElse("-");
    }
}
