package org.practicemodel.formulation.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.Priority;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Perspective;
import org.practicemodel.core.voice.Stance;
import org.practicemodel.core.voice.Statement;

/** What of a formulation a reader may not know of: what is restricted, and whatever rests on something that is. */
final class Hidden {

    private final Formulation formulation;
    private final Set<String> ids;

    private Hidden(Formulation formulation, Set<String> ids) {
        this.formulation = formulation;
        this.ids = ids;
    }

    /** Returns what is hidden of a formulation where some ids are restricted. */
    static Hidden of(Formulation formulation, Set<String> restricted) {
        List<Resting> all = new ArrayList<>();
        formulation.factors().forEach(factor -> all.add(resting(factor)));
        formulation.understandings().forEach(understanding -> all.add(resting(understanding)));
        formulation.earlierInterventions().forEach(earlier -> all.add(resting(earlier)));
        formulation.hypotheses().forEach(hypothesis -> all.add(resting(hypothesis)));
        formulation.goals().forEach(goal -> all.add(resting(goal)));
        formulation.actions().forEach(action -> all.add(resting(action)));
        Set<String> ids = new HashSet<>(restricted);
        boolean more = true;
        while (more) {
            more = ids.addAll(all.stream()
                    .filter(one -> !Collections.disjoint(one.on(), ids))
                    .map(Resting::id)
                    .collect(Collectors.toSet()));
        }
        return new Hidden(formulation, ids);
    }

    private static Resting resting(Factor factor) {
        return Resting.of(
                factor.id(),
                Stream.of(
                        ids(factor.about()),
                        factor.behaviourOf().stream().map(Identifier::value),
                        lookingWith(factor.exploration()),
                        sayingSo(factor.perspectives()),
                        speakers(factor.statement().stream())));
    }

    private static Resting resting(PersonUnderstanding understanding) {
        return Resting.of(
                understanding.id(),
                Stream.of(
                        Stream.of(understanding.person().value()),
                        lookingWith(understanding.whatHappenedExploration()),
                        lookingWith(understanding.whatIsNeededExploration())));
    }

    private static Resting resting(EarlierIntervention earlier) {
        return Resting.of(
                earlier.id(),
                Stream.of(
                        earlier.agency().stream().map(Identifier::value),
                        lookingWith(earlier.exploration()),
                        speakers(Stream.of(earlier.statement()))));
    }

    private static Resting resting(Hypothesis hypothesis) {
        return Resting.of(
                hypothesis.id(),
                Stream.of(
                        ids(hypothesis.explains()),
                        ids(hypothesis.keptGoingBy()),
                        hypothesis.sharing().stream().flatMap(sharing -> ids(sharing.with())),
                        sayingSo(hypothesis.perspectives()),
                        speakers(hypothesis.statement().stream())));
    }

    private static Resting resting(Goal goal) {
        return Resting.of(
                goal.id(),
                Stream.of(
                        ids(goal.tracesTo()),
                        ids(goal.alignsWith()),
                        ids(goal.buildsOn()),
                        ids(goal.authoredBy().stream()),
                        sayingSo(goal.perspectives()),
                        speakers(Stream.of(goal.statement()))));
    }

    private static Resting resting(Action action) {
        return Resting.of(
                action.id(),
                Stream.of(
                        ids(action.goals()),
                        ids(action.buildsOn()),
                        ids(action.owners().stream()),
                        lookingAt(action.updates()),
                        speakers(Stream.of(action.statement()))));
    }

    /** An action that somebody looked at shows that they know of it, also where nothing of that is given. */
    private static Stream<String> lookingAt(List<ActionUpdate> updates) {
        return Stream.of(
                        ids(updates.stream().flatMap(update -> update.by().stream())),
                        updates.stream().flatMap(update -> update.at().stream()).map(Identifier::value),
                        speakers(updates.stream().flatMap(update -> update.statement().stream())))
                .flatMap(each -> each);
    }

    /** What somebody says rests on them, and on the occasion at which they said so. */
    private static Stream<String> sayingSo(List<Perspective> perspectives) {
        return perspectives.stream()
                .filter(perspective -> perspective.stance().equals(Stance.SAYS_SO))
                .flatMap(perspective -> Stream.concat(
                        ids(perspective.who().stream()),
                        perspective.gathering().stream().map(Identifier::value)));
    }

    private static Stream<String> lookingWith(Optional<Exploration> exploration) {
        return ids(exploration.stream().flatMap(looked -> looked.with().stream()));
    }

    private static Stream<String> speakers(Stream<Statement> statement) {
        return ids(statement.flatMap(said -> said.saidBy().stream()));
    }

    private static Stream<String> ids(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value);
    }

    /** Returns the ids of some parties. */
    static Stream<String> ids(Stream<Party> parties) {
        return parties.flatMap(party -> Stream.of(party.person(), party.worker(), party.agency()))
                .flatMap(id -> id.stream().map(Identifier::value));
    }

    /** Checks whether the reader may know of none of it. */
    boolean holdsEverything() {
        return holds(formulation.id()) || ids(formulation.subjects()).anyMatch(ids::contains);
    }

    boolean holds(Identifier id) {
        return ids.contains(id.value());
    }

    boolean holds(Priority priority) {
        return holds(priority.factor()) || ids(priority.chosenBy().stream()).anyMatch(ids::contains);
    }

    /** Checks whether somebody said so at an occasion that the reader may not know of. */
    boolean holds(Perspective perspective) {
        return perspective.gathering().filter(this::holds).isPresent();
    }

    /** Something with the ids that it rests on. */
    private record Resting(String id, Set<String> on) {

        static Resting of(Identifier id, Stream<Stream<String>> on) {
            return new Resting(id.value(), on.flatMap(ids -> ids).collect(Collectors.toSet()));
        }
    }
}
