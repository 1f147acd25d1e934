package org.practicemodel.supervision.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.ActionUpdate;
import org.practicemodel.core.formulation.ActionUpdateOutcome;
import org.practicemodel.core.participation.Decision;
import org.practicemodel.core.participation.DecisionId;
import org.practicemodel.core.supervision.FamilyDiscussion;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * What a discussion decides, what comes next and what came of earlier steps. It is a class of its own so that the guide can be
 * read part by part. Not thread-safe.
 */
abstract sealed class StepsAndDecisions permits SessionGuide {

    private final LocalDate day;
    private final EntryId discussion;

    StepsAndDecisions(LocalDate day, EntryId discussion) {
        this.day = day;
        this.discussion = discussion;
    }

    /** Keeps what is told. */
    abstract SessionGuide tell(Consumer<Draft> step);

    final SessionGuide change(UnaryOperator<FamilyDiscussion> how) {
        return tell(draft -> draft.change(how));
    }

    private SessionGuide change(StepChange change) {
        return tell(draft -> draft.add(change));
    }

    /** What is told again is not there twice. */
    static <T> List<T> and(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).distinct().toList();
    }

    /**
     * Names a decision that was taken, which the record holds or which is new and told too.
     *
     * @param decision the id of the decision
     * @return this guide
     */
    public SessionGuide decided(String decision) {
        DecisionId taken = DecisionId.of(decision);
        return change(held -> naming(held, taken));
    }

    /**
     * Adds a decision that was taken; one without a day was taken on the day of the discussion.
     *
     * @param decision the decision, whose id nothing in the record has
     * @return this guide
     */
    public SessionGuide decided(Decision decision) {
        Decision dated = decision.withOn(decision.on().orElse(day));
        return tell(draft -> {
            draft.add(dated);
            draft.change(held -> naming(held, dated.id()));
        });
    }

    private static FamilyDiscussion naming(FamilyDiscussion held, DecisionId decision) {
        return held.withDecisions(and(held.decisions(), decision));
    }

    /**
     * Names a step that the record holds as a next step, such as an earlier one that goes on.
     *
     * @param step the id of the step
     * @return this guide
     */
    public SessionGuide nextStep(String step) {
        ActionId next = ActionId.of(step);
        return change(held -> naming(held, next));
    }

    /**
     * Adds a new next step; one without a day of agreement was agreed on the day of the discussion.
     *
     * @param step the step, whose id nothing in the record has
     * @return this guide
     */
    public SessionGuide nextStep(Action step) {
        Action dated = step.withAgreedOn(step.agreedOn().orElse(day));
        return tell(draft -> {
            draft.add(dated);
            draft.change(held -> naming(held, dated.id()));
        });
    }

    private static FamilyDiscussion naming(FamilyDiscussion held, ActionId step) {
        return held.withActions(and(held.actions(), step));
    }

    /**
     * Says who takes a step, new or not, besides those who do already.
     *
     * @param step the id of the step
     * @param owners who takes it
     * @return this guide
     */
    public SessionGuide whoTakes(String step, Party... owners) {
        return change(new StepChange(ActionId.of(step), List.of(), List.of(owners), Optional.empty()));
    }

    /**
     * Says by when a step is taken; a step that has a day keeps it, and this is when it is looked at again.
     *
     * @param step the id of the step
     * @param day the day
     * @return this guide
     */
    public SessionGuide byWhen(String step, LocalDate day) {
        return change(new StepChange(ActionId.of(step), List.of(), List.of(), Optional.of(day)));
    }

    /**
     * Says that an earlier step was looked at, and what came of it.
     *
     * @param step the id of the step
     * @param outcome what came of it, such as {@link ActionUpdateOutcome#UNDER_WAY}
     * @return this guide
     */
    public SessionGuide lookedAt(String step, ActionUpdateOutcome outcome) {
        return lookedAt(step, outcome, Optional.empty());
    }

    /**
     * Says that an earlier step was looked at, what came of it and what was said.
     *
     * @param step the id of the step
     * @param outcome what came of it, such as {@link ActionUpdateOutcome#DONE}
     * @param said the words
     * @return this guide
     */
    public SessionGuide lookedAt(String step, ActionUpdateOutcome outcome, Statement said) {
        return lookedAt(step, outcome, Optional.of(said));
    }

    private SessionGuide lookedAt(String step, ActionUpdateOutcome outcome, Optional<Statement> said) {
        ActionUpdate update = ActionUpdate.builder()
                .outcome(outcome)
                .on(day)
                .at(discussion)
                .statement(said)
                .build();
        return change(new StepChange(ActionId.of(step), List.of(update), List.of(), Optional.empty()));
    }

    /**
     * Marks that an earlier step was not looked at today, which the discussion then says.
     *
     * @param step the id of the step
     * @return this guide
     */
    public SessionGuide notLookedAt(String step) {
        ActionId earlier = ActionId.of(step);
        return change(held -> held.withNotRevisited(and(held.notRevisited(), earlier)));
    }
}
