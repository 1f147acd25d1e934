package org.practicemodel.supervision.learning;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.Attendance;
import org.practicemodel.core.workforce.LearningEventKind;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillRating;
import org.practicemodel.core.workforce.StaffId;
import org.practicemodel.core.workforce.WorkerRecord;

/**
 * How many workers were observed in each skill and took part in each kind of learning, in numbers that single out nobody.
 *
 * <p>They let a service see what learning reaches its workers, and nothing of how anybody works: no value of an observation, no
 * id and no words go in. A worker any of whose records is marked as withheld is not counted at all; an observation that is
 * marked as withheld is not counted either. A worker with several records is counted once.
 *
 * <p><b>What is shown.</b> Where fewer than ten workers are left, nothing but that. Else each number is rounded down to whole
 * tens and left out below ten, the number of workers among them. So of a number {@code c} and of the number {@code n} of all
 * workers a reader knows only the tens, {@code b} and {@code N}. Of the workers who are not among {@code c} there may be any number
 * from {@code N - b - 9}, or none where that is below nothing, to {@code N - b + 9}: ten at least are possible, also where nobody is
 * left out of the tens. No number is a sum of others, so they tell nothing more together.
 *
 * <p><b>What it cannot keep.</b> Whoever knows from elsewhere exactly how many workers are counted, or compares the figures of
 * two groups that differ by one worker, knows more than this says. Give out the figures of one group on one day.
 *
 * <p>For instance {@code SkillFigures.of(views)}. Immutable and thread-safe. Source: guardrails on the subject; board report
 * 2020 §3.4; our interpretation.
 */
public sealed interface SkillFigures {

    /** The fewest workers that a number stands for, and the step in which numbers are shown. */
    int SMALLEST = 10;

    /**
     * That fewer than ten workers could be counted, so that nothing more can be said.
     *
     * <p>For instance for a team of nine. Immutable and thread-safe. Our interpretation.
     */
    record TooFew() implements SkillFigures {}

    /**
     * The numbers, each a multiple of ten and at least ten.
     *
     * <p>For instance at least twenty workers, at least ten of whom were observed in empathy. What fewer than ten workers have
     * is not there, and whether any has it cannot be told. Immutable and thread-safe. Our interpretation.
     *
     * @param workersAtLeast how many workers are counted at least
     * @param observedAtLeast how many of them were observed at least, by skill in the order of the codes
     * @param attendedAtLeast how many of them took part at least, by kind of learning in the order of the codes
     */
    record AtLeast(
            int workersAtLeast,
            Map<SkillDomain, Integer> observedAtLeast,
            Map<LearningEventKind, Integer> attendedAtLeast)
            implements SkillFigures {

        /** Copies the maps in the order of the codes. */
        public AtLeast {
            observedAtLeast = inOrder(observedAtLeast);
            attendedAtLeast = inOrder(attendedAtLeast);
        }

        private static <C extends OpenCode> Map<C, Integer> inOrder(Map<C, Integer> counts) {
            Map<C, Integer> copy = new TreeMap<>(Comparator.comparing(OpenCode::value));
            copy.putAll(counts);
            return Collections.unmodifiableMap(copy);
        }
    }

    /**
     * Obtains the figures of some workers.
     *
     * @param views the records of the workers as they were known on the day that is looked from
     * @return the numbers, or that there are too few workers
     */
    static SkillFigures of(Collection<WorkerView> views) {
        List<WorkerRecord> all = views.stream().map(WorkerView::record).toList();
        Set<StaffId> withheld = all.stream()
                .filter(record -> record.withheld().orElse(false))
                .map(WorkerRecord::worker)
                .collect(Collectors.toSet());
        List<WorkerRecord> counted = all.stream()
                .filter(record -> !withheld.contains(record.worker()))
                .toList();
        int workers = shown(counted.stream().map(WorkerRecord::worker).collect(Collectors.toSet()));
        return workers == 0
                ? new TooFew()
                : new AtLeast(
                        workers, counts(counted, SkillFigures::observed), counts(counted, SkillFigures::attended));
    }

    private static Stream<SkillDomain> observed(WorkerRecord record) {
        return record.observations().stream()
                .filter(observation -> !observation.withheld().orElse(false))
                .map(SkillObservation::ratings)
                .flatMap(List::stream)
                .map(SkillRating::domain);
    }

    private static Stream<LearningEventKind> attended(WorkerRecord record) {
        return record.attendances().stream().map(Attendance::kind);
    }

    private static <C> Map<C, Integer> counts(List<WorkerRecord> records, Function<WorkerRecord, Stream<C>> codes) {
        Map<C, Set<StaffId>> workers = new HashMap<>();
        records.forEach(record -> codes.apply(record)
                .forEach(code ->
                        workers.computeIfAbsent(code, any -> new HashSet<>()).add(record.worker())));
        return workers.entrySet().stream()
                .filter(code -> shown(code.getValue()) > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, code -> shown(code.getValue())));
    }

    /** Returns how many there are, rounded down to whole tens. */
    private static int shown(Set<StaffId> workers) {
        return workers.size() - workers.size() % SMALLEST;
    }
}
