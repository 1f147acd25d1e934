package org.practicemodel.formulation.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalMeasure;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisSharing;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.formulation.perspective.PerspectiveMap;

/** Lays two formulations side by side, section by section. */
final class Comparing {

    private static final Parts<Factor> FACTOR = new Parts<Factor>()
            .with("scenario", Factor::scenario)
            .with("about", factor -> new HashSet<>(factor.about()))
            .with("behaviourOf", Factor::behaviourOf)
            .with("level", Factor::level)
            .with("domains", factor -> new HashSet<>(factor.domains()))
            .withWords("example", Factor::example)
            .withWords("exception", Factor::exception)
            .with("since", Factor::since)
            .with("exploration", factor -> factor.exploration().map(looked -> looked.state()));

    private static final Parts<Hypothesis> HYPOTHESIS = new Parts<Hypothesis>()
            .with("explains", hypothesis -> new HashSet<>(hypothesis.explains()))
            .with("keptGoingBy", hypothesis -> new HashSet<>(hypothesis.keptGoingBy()))
            .withWords("statement", Hypothesis::statement)
            .withWords("addressedBy", Hypothesis::addressedBy)
            .withWords("soThat", Hypothesis::soThat);

    private static final Parts<Goal> GOAL = new Parts<Goal>()
            .with("author", Goal::author)
            .withWords("statement", goal -> Optional.of(goal.statement()))
            .with("tracesTo", goal -> new HashSet<>(goal.tracesTo()))
            .with("alignsWith", goal -> new HashSet<>(goal.alignsWith()))
            .withWords("rationale", Goal::rationale)
            .with("buildsOn", goal -> new HashSet<>(goal.buildsOn()))
            .with("bottomLine", goal -> goal.bottomLine().isPresent())
            .with("domains", goal -> new HashSet<>(goal.domains()))
            .withWords("howWeWillKnow", Goal::howWeWillKnow)
            .with("measure", goal -> goal.measure().map(Comparing::words))
            .with("reviewOn", Goal::reviewOn);

    private static final Parts<Action> ACTION = new Parts<Action>()
            .with("goals", action -> new HashSet<>(action.goals()))
            .withWords("statement", action -> Optional.of(action.statement()))
            .with("owners", action -> new HashSet<>(action.owners()))
            .with("ownerRole", Action::ownerRole)
            .with("buildsOn", action -> new HashSet<>(action.buildsOn()))
            .with("dueOn", Action::dueOn)
            .with("lookAgainOn", Action::lookAgainOn);

    private final Formulation earlier;
    private final Formulation later;
    private final Entries<Factor> factors;
    private final Entries<Hypothesis> hypotheses;
    private final Entries<Goal> goals;

    Comparing(Formulation earlier, Formulation later) {
        this.earlier = earlier;
        this.later = later;
        this.factors = new Entries<>(earlier.factors(), later.factors());
        this.hypotheses = new Entries<>(earlier.hypotheses(), later.hypotheses());
        this.goals = new Entries<>(earlier.goals(), later.goals());
    }

    private static List<Optional<String>> words(GoalMeasure measure) {
        return List.of(Parts.words(Optional.of(measure.indicator())), Parts.words(measure.baseline()));
    }

    List<Change> changes() {
        return Stream.<Stream<? extends Change>>of(
                        factors.tell(FactorChange.New::new, Comparing::factor, FactorChange.Gone::new),
                        hypotheses(),
                        priorities(),
                        goals.tell(GoalChange.New::new, Comparing::goal, GoalChange.Gone::new),
                        new Entries<>(earlier.actions(), later.actions())
                                .tell(ActionChange.New::new, Comparing::action, ActionChange.Gone::new),
                        perspectives(),
                        signOff())
                .<Change>flatMap(changes -> changes)
                .toList();
    }

    private static Stream<FactorChange> factor(Factor from, Factor to) {
        List<FactorChange> changes = new ArrayList<>();
        if (!Parts.words(from.statement()).equals(Parts.words(to.statement()))) {
            changes.add(new FactorChange.Reworded(from, to));
        }
        if (!new HashSet<>(from.kinds()).equals(new HashSet<>(to.kinds()))) {
            changes.add(new FactorChange.Moved(from, to));
        }
        List<String> parts = FACTOR.differing(from, to);
        if (!parts.isEmpty()) {
            changes.add(new FactorChange.ToldOtherwise(from, to, parts));
        }
        return changes.stream();
    }

    private Stream<HypothesisChange> hypotheses() {
        return hypotheses
                .tell(
                        hypothesis -> held(hypothesis).<HypothesisChange>map(HypothesisChange.New::new),
                        Comparing::hypothesis,
                        hypothesis -> held(hypothesis)
                                .<HypothesisChange>map(gone -> new HypothesisChange.Dropped(gone, List.of())))
                .flatMap(Optional::stream);
    }

    private static Optional<Hypothesis> held(Hypothesis hypothesis) {
        return Optional.of(hypothesis).filter(each -> each.dropped().isEmpty());
    }

    private static Stream<Optional<HypothesisChange>> hypothesis(Hypothesis from, Hypothesis to) {
        return bothDropped(from, to) ? Stream.empty() : Stream.of(standing(from, to), sharing(from, to));
    }

    private static boolean bothDropped(Hypothesis from, Hypothesis to) {
        return from.dropped().isPresent() && to.dropped().isPresent();
    }

    private static Optional<HypothesisChange> standing(Hypothesis from, Hypothesis to) {
        if (to.dropped().isPresent()) {
            return held(from).map(gone -> new HypothesisChange.Dropped(to, Revisions.since(from, to)));
        }
        if (from.dropped().isPresent()) {
            return Optional.of(new HypothesisChange.New(to));
        }
        return Optional.of(HYPOTHESIS.differing(from, to))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new HypothesisChange.Changed(from, to, parts, Revisions.since(from, to)));
    }

    private static Optional<HypothesisChange> sharing(Hypothesis from, Hypothesis to) {
        return from.sharing()
                        .map(HypothesisSharing::outcome)
                        .equals(to.sharing().map(HypothesisSharing::outcome))
                ? Optional.empty()
                : Optional.of(new HypothesisChange.Shared(to, from.sharing(), to.sharing()));
    }

    List<KeptHypothesis> kept() {
        return hypotheses
                .<Optional<KeptHypothesis>>tell(
                        hypothesis -> Optional.empty(),
                        (from, to) -> Stream.of(held(to).filter(still -> from.dropped()
                                                .isEmpty()
                                        && HYPOTHESIS.differing(from, to).isEmpty())
                                .map(still -> new KeptHypothesis(still, Revisions.since(from, still)))),
                        hypothesis -> Optional.empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<PriorityChange> priorities() {
        return new Choices(earlier.priorities(), later.priorities()).changes();
    }

    private static Stream<GoalChange> goal(Goal from, Goal to) {
        List<String> parts = GOAL.differing(from, to);
        return parts.isEmpty() ? Stream.empty() : Stream.of(new GoalChange.Changed(from, to, parts));
    }

    private static Stream<ActionChange> action(Action from, Action to) {
        List<String> parts = ACTION.differing(from, to);
        return parts.isEmpty() ? Stream.empty() : Stream.of(new ActionChange.Changed(from, to, parts));
    }

    private Stream<PerspectiveChange> perspectives() {
        PerspectiveMap before = PerspectiveMap.of(earlier);
        PerspectiveMap after = PerspectiveMap.of(later);
        Stream<PerspectiveChange> onEntries = Stream.of(
                        factors.inBoth((from, to) -> true),
                        hypotheses.inBoth((from, to) -> !bothDropped(from, to)),
                        goals.inBoth((from, to) -> true))
                .flatMap(List::stream)
                .flatMap(id -> onBoth(Optional.of(EntryId.of(id.value())), before, after, id, id));
        return Stream.concat(onEntries, onBoth(Optional.empty(), before, after, earlier.id(), later.id()));
    }

    private static Stream<PerspectiveChange> onBoth(
            Optional<EntryId> about, PerspectiveMap before, PerspectiveMap after, Identifier from, Identifier to) {
        return before.on(from).stream()
                .flatMap(heard ->
                        after.on(to).stream().flatMap(heardLater -> Stances.changes(about, heard, heardLater)));
    }

    private Stream<SignOffChange> signOff() {
        Optional<SignOff> from = earlier.signOff();
        Optional<SignOff> to = later.signOff();
        return alone(from).equals(alone(to)) ? Stream.empty() : Stream.of(new SignOffChange(from, to));
    }

    /** Who agreed and who did not is told apart. */
    private static Optional<SignOff> alone(Optional<SignOff> signOff) {
        return signOff.map(signed -> signed.withPerspectives(List.of()));
    }
}
