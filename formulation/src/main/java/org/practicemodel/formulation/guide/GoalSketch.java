package org.practicemodel.formulation.guide;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.FactorDomain;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalAuthor;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.GoalMeasure;

/**
 * A goal while it is put into words; every part may wait.
 *
 * <p>The hypotheses and factors that it names may be added later. Who said the goal, and when, said what stands beside it
 * too; that the goal is quoted or drawn, and who may read it, is said of the goal alone. For instance {@code g ->
 * g.tracesTo("h1").buildsOn("aunt").howWeWillKnow("She tells us at breakfast")}. Not thread-safe: one sketch, one step of
 * the guide. Source: current guide ¶18, ¶32; rules P06-R3 and P08-R2
 */
public final class GoalSketch {

    private final Set<EntryId> tracesTo = new LinkedHashSet<>();
    private final Set<FactorId> buildsOn = new LinkedHashSet<>();
    private final Set<FactorDomain> domains = new LinkedHashSet<>();
    private Optional<String> rationale = Optional.empty();
    private Optional<String> howWeWillKnow = Optional.empty();
    private Optional<String> measure = Optional.empty();
    private Optional<String> baseline = Optional.empty();
    private Optional<LocalDate> reviewOn = Optional.empty();

    GoalSketch() {}

    /**
     * Adds hypotheses or factors that the goal comes from.
     *
     * @param origins their ids
     * @return this sketch
     */
    public GoalSketch tracesTo(String... origins) {
        List.of(origins).forEach(origin -> tracesTo.add(EntryId.of(origin)));
        return this;
    }

    /**
     * Says why it is a goal where it traces to nothing.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public GoalSketch because(String words) {
        rationale = Optional.of(words);
        return this;
    }

    /**
     * Adds strengths that carry the goal.
     *
     * @param strengths the ids of the factors
     * @return this sketch
     */
    public GoalSketch buildsOn(String... strengths) {
        List.of(strengths).forEach(strength -> buildsOn.add(FactorId.of(strength)));
        return this;
    }

    /**
     * Adds parts of life that the goal belongs to.
     *
     * @param parts the parts of life
     * @return this sketch
     */
    public GoalSketch inDomains(FactorDomain... parts) {
        domains.addAll(List.of(parts));
        return this;
    }

    /**
     * Says how we'll know, in their words.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public GoalSketch howWeWillKnow(String words) {
        howWeWillKnow = Optional.of(words);
        return this;
    }

    /**
     * Says by what the goal will be seen to be reached.
     *
     * @param words the words, 1 to 20,000 characters
     * @return this sketch
     */
    public GoalSketch measuredBy(String words) {
        measure = Optional.of(words);
        baseline = Optional.empty();
        return this;
    }

    /**
     * Says by what the goal will be seen to be reached, and how it is at the beginning.
     *
     * @param words the words, 1 to 20,000 characters
     * @param atTheBeginning how it is at the beginning, 1 to 20,000 characters
     * @return this sketch
     */
    public GoalSketch measuredBy(String words, String atTheBeginning) {
        measure = Optional.of(words);
        baseline = Optional.of(atTheBeginning);
        return this;
    }

    /**
     * Says when the goal will be looked at again.
     *
     * @param day the day
     * @return this sketch
     */
    public GoalSketch lookAgainOn(LocalDate day) {
        reviewOn = Optional.of(day);
        return this;
    }

    boolean tracesTo(GoalId id) {
        return tracesTo.contains(EntryId.of(id.value()));
    }

    /** A goal that traces to itself is written without that trace until it is refused. */
    Goal written(GoalId id, GoalAuthor author, String words, Telling telling) {
        return Goal.builder()
                .id(id)
                .author(author)
                .addAllAuthoredBy(telling.who())
                .statement(telling.statement(words))
                .addAllTracesTo(tracesTo.stream()
                        .filter(origin -> !origin.value().equals(id.value()))
                        .toList())
                .rationale(rationale.map(telling::besides))
                .addAllBuildsOn(buildsOn)
                .addAllPerspectives(telling.sayingSo())
                .addAllDomains(domains)
                .howWeWillKnow(howWeWillKnow.map(telling::besides))
                .measure(measure.map(indicator -> GoalMeasure.builder()
                        .indicator(telling.besides(indicator))
                        .baseline(baseline.map(telling::besides))
                        .build()))
                .setOn(telling.day())
                .reviewOn(reviewOn)
                .build();
    }
}
