package org.practicemodel.supervision.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.view.WorkerView;
import org.practicemodel.core.workforce.SkillDomain;
import org.practicemodel.core.workforce.SkillObservation;
import org.practicemodel.core.workforce.SkillScale;

/**
 * The practice skills and learning of one worker over time, first for the worker: their own reflection comes before what
 * others saw.
 *
 * <p>What others saw stands by skill, by the scale they used and by who they are, day by day. Nothing is averaged, joined or
 * compared, neither with what came before nor with anybody else. For instance {@code PracticeSkills.of(view)}.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.4; current guide ¶11, ¶12; our interpretation.
 *
 * @param asOf the day that was looked from
 * @param withheld whether the worker keeps all of it out of figures of groups; one observation alone says so itself
 * @param reflections what the worker thinks, by day; about an observation without a day last
 * @param skills what was seen: the five skills of the model in its order, then others in the order of their codes
 * @param learning what they set out to learn and took part in
 */
public record PracticeSkills(
        LocalDate asOf,
        boolean withheld,
        List<OwnReflection> reflections,
        List<ObservedSkill> skills,
        LearningSoFar learning) {

    /** Copies the lists in order. */
    public PracticeSkills {
        reflections = List.copyOf(reflections);
        skills = List.copyOf(skills);
    }

    /**
     * Obtains what is recorded of a worker's skills and learning.
     *
     * @param view the record of the worker as it was known on a day
     * @return the skills and learning by that day
     */
    public static PracticeSkills of(WorkerView view) {
        List<SkillObservation> observed = view.record().observations().stream()
                .sorted(LearningSoFar.byDay(
                        SkillObservation::on, observation -> observation.id().value()))
                .toList();
        return new PracticeSkills(
                view.asOf(),
                view.record().withheld().orElse(false),
                observed.stream()
                        .flatMap(observation -> observation
                                .reflection()
                                .map(words -> new OwnReflection(observation.id(), observation.on(), words))
                                .stream())
                        .toList(),
                domains(observed)
                        .map(domain -> new ObservedSkill(domain, series(observed, domain)))
                        .toList(),
                LearningSoFar.of(view.record()));
    }

    private static Stream<SkillDomain> domains(List<SkillObservation> observed) {
        return Stream.concat(
                        SkillDomain.OF_THE_MODEL.stream(),
                        observed.stream()
                                .flatMap(observation -> observation.ratings().stream())
                                .map(rating -> rating.domain())
                                .sorted(Comparator.comparing(SkillDomain::value)))
                .distinct();
    }

    private static List<SkillSeries> series(List<SkillObservation> observed, SkillDomain domain) {
        Map<Kind, List<SkillValue>> kinds = new TreeMap<>(Kind.ORDER);
        observed.forEach(observation -> observation.ratings().stream()
                .filter(rating -> rating.domain().equals(domain))
                .map(rating -> new SkillValue(
                        observation.id(),
                        observation.on(),
                        rating.value(),
                        observation.withheld().orElse(false)))
                .forEach(value -> kinds.computeIfAbsent(
                                new Kind(observation.scale(), observation.by()), kind -> new ArrayList<>())
                        .add(value)));
        return kinds.entrySet().stream()
                .map(kind ->
                        new SkillSeries(kind.getKey().scale(), kind.getKey().by(), kind.getValue()))
                .collect(Collectors.toUnmodifiableList());
    }

    /** What a series has in common. Scales with the same ends are the same, however many decimal places those are written with. */
    private record Kind(Optional<SkillScale> scale, Optional<RoleCode> by) {

        private static final Comparator<Optional<BigDecimal>> ENDS =
                Comparator.comparing(end -> end.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        private static final Comparator<SkillScale> SCALES = Comparator.comparing(SkillScale::name)
                .thenComparing(SkillScale::lowest, ENDS)
                .thenComparing(SkillScale::highest, ENDS);
        private static final Comparator<Kind> ORDER = Comparator.comparing(
                        (Kind kind) -> kind.scale().orElse(null), Comparator.nullsLast(SCALES))
                .thenComparing(
                        kind -> kind.by().map(RoleCode::value).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Shows the type and the day only, never what was recorded. */
    @Override
    public String toString() {
        return "PracticeSkills " + asOf;
    }
}
