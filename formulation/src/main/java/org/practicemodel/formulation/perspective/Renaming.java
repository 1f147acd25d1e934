package org.practicemodel.formulation.perspective;

import java.util.List;
import java.util.function.UnaryOperator;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.GatheringId;
import org.practicemodel.core.voice.Perspective;

/** Gives the entries of a formulation other ids, and every reference to them with them. */
final class Renaming {

    private final UnaryOperator<String> names;

    /**
     * Makes a renaming.
     *
     * @param names the id of an entry in place of one that stands in the formulation; the same where it stays
     */
    Renaming(UnaryOperator<String> names) {
        this.names = names;
    }

    Formulation in(Formulation part) {
        return part.withGatherings(each(part.gatherings(), this::in))
                .withFactors(each(part.factors(), this::in))
                .withUnderstandings(each(part.understandings(), this::in))
                .withEarlierInterventions(each(part.earlierInterventions(), this::in))
                .withHypotheses(each(part.hypotheses(), this::in))
                .withPriorities(each(part.priorities(), priority -> priority.withFactor(in(priority.factor()))))
                .withGoals(each(part.goals(), this::in))
                .withActions(each(part.actions(), this::in))
                .withAnswers(each(
                        part.answers(),
                        answer -> answer.withAbout(answer.about().map(this::in))))
                .withSignOff(part.signOff().map(this::in));
    }

    Gathering in(Gathering gathering) {
        return gathering.withId(in(gathering.id()));
    }

    Factor in(Factor factor) {
        return factor.withId(in(factor.id())).withPerspectives(each(factor.perspectives(), this::in));
    }

    PersonUnderstanding in(PersonUnderstanding understanding) {
        return understanding.withId(
                PersonUnderstandingId.of(names.apply(understanding.id().value())));
    }

    EarlierIntervention in(EarlierIntervention earlier) {
        return earlier.withId(EarlierInterventionId.of(names.apply(earlier.id().value())));
    }

    Hypothesis in(Hypothesis hypothesis) {
        return hypothesis
                .withId(HypothesisId.of(names.apply(hypothesis.id().value())))
                .withExplains(each(hypothesis.explains(), this::in))
                .withKeptGoingBy(each(hypothesis.keptGoingBy(), this::in))
                .withPerspectives(each(hypothesis.perspectives(), this::in))
                .withRevisions(each(
                        hypothesis.revisions(),
                        revision -> revision.withAt(revision.at().map(this::in))));
    }

    Goal in(Goal goal) {
        return goal.withId(in(goal.id()))
                .withTracesTo(each(goal.tracesTo(), this::in))
                .withAlignsWith(each(goal.alignsWith(), this::in))
                .withBuildsOn(each(goal.buildsOn(), this::in))
                .withPerspectives(each(goal.perspectives(), this::in));
    }

    Action in(Action action) {
        return action.withId(ActionId.of(names.apply(action.id().value())))
                .withGoals(each(action.goals(), this::in))
                .withBuildsOn(each(action.buildsOn(), this::in));
    }

    SignOff in(SignOff signOff) {
        return signOff.withPerspectives(each(signOff.perspectives(), this::in));
    }

    private Perspective in(Perspective perspective) {
        return perspective.withGathering(perspective.gathering().map(this::in));
    }

    private GatheringId in(GatheringId id) {
        return GatheringId.of(names.apply(id.value()));
    }

    private FactorId in(FactorId id) {
        return FactorId.of(names.apply(id.value()));
    }

    private GoalId in(GoalId id) {
        return GoalId.of(names.apply(id.value()));
    }

    private EntryId in(EntryId id) {
        return EntryId.of(names.apply(id.value()));
    }

    private static <T> List<T> each(List<T> values, UnaryOperator<T> change) {
        return values.stream().map(change).toList();
    }
}
