package org.practicemodel.supervision.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.entry.OpenCode;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.rule.Evidence;
import org.practicemodel.core.supervision.GoalProgress;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * One thing that was recorded on the way to a goal, as those who said it see it.
 *
 * <p>Two people who see it differently on one day are two steps, and both are kept. For instance: on 5 March 2026 the mother
 * said in a discussion that it came closer.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶30, ¶32; our interpretation.
 *
 * @param on the day; empty where it is not known
 * @param kind where it was recorded
 * @param what what it is: a {@link GoalProgress}, a kind of review, or how far the goal was reached
 * @param saidBy who says so, in the order of their ids; empty for a review, which says nothing by itself
 * @param role the role in which they say so, where the record knows the role only
 * @param words what was said; of an outcome, what the family says
 * @param evidence the entry it stands in
 */
public record Step(
        Optional<LocalDate> on,
        StepKind kind,
        OpenCode what,
        List<Party> saidBy,
        Optional<RoleCode> role,
        Optional<Statement> words,
        Evidence evidence) {

    /** The order of steps: by day, those without a day first; it ranks nobody and nothing. */
    static final Comparator<Step> BY_DAY = Comparator.comparing((Step step) -> step.on.orElse(LocalDate.MIN))
            .thenComparing(Step::kind)
            .thenComparing(step -> step.evidence.id().orElse(""))
            .thenComparing(step -> step.saidBy.stream().map(Step::idOf).collect(Collectors.joining(" ")))
            .thenComparing(step -> step.what.value())
            .thenComparing(step -> step.words.map(Statement::words).orElse(""));

    /** Puts those who say so in the order of their ids, each once. */
    public Step {
        saidBy = saidBy.stream()
                .distinct()
                .sorted(Comparator.comparing(Step::idOf))
                .toList();
    }

    static String idOf(Party party) {
        return Stream.<Optional<? extends Identifier>>of(party.person(), party.worker(), party.agency())
                .flatMap(Optional::stream)
                .map(Identifier::value)
                .collect(Collectors.joining());
    }

    /**
     * Checks whether the goal was talked about.
     *
     * @return true for what a discussion says of it, unless it was marked as not talked about
     */
    public boolean talksAboutIt() {
        return kind == StepKind.DISCUSSION && !what.equals(GoalProgress.NOT_DISCUSSED);
    }

    /**
     * Checks whether it would matter who says so, and nobody is recorded to.
     *
     * @return true where somebody must have said it and neither a party nor a role is recorded
     */
    public boolean lacksWhoSaysSo() {
        return (talksAboutIt() || kind == StepKind.OUTCOME) && saidBy.isEmpty() && role.isEmpty();
    }

    /** Shows the kind and the day, never what was said. */
    @Override
    public String toString() {
        return "Step " + kind + on.map(day -> " on " + day).orElse("");
    }
}
