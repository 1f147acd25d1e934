package org.practicemodel.formulation.guide;

import java.util.function.UnaryOperator;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Identifier;
import org.practicemodel.core.formulation.Action;
import org.practicemodel.core.formulation.ActionId;
import org.practicemodel.core.formulation.EarlierIntervention;
import org.practicemodel.core.formulation.EarlierInterventionId;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Goal;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.formulation.HypothesisId;
import org.practicemodel.core.formulation.PersonUnderstanding;
import org.practicemodel.core.formulation.PersonUnderstandingId;

/**
 * Changes to any part of an entry, whether it was there before, was added, or comes later. A change is made whenever the
 * formulation is put together, so it gives the same each time and keeps the id: one that changes the id is a fault.
 *
 * <p>For instance {@code guide.refine(FactorId.of("rows"), rows -> rows.withLevel(FactorLevel.FAMILY))}. Our
 * interpretation.
 */
public interface Refinements {

    /**
     * Changes an entry of any type.
     *
     * @param type the type of the entry
     * @param id its id
     * @param how the entry with the change
     * @param <E> the type of the entry
     * @return the guide
     */
    <E extends Entry> FormulationGuide refine(Class<E> type, Identifier id, UnaryOperator<E> how);

    /**
     * Changes a factor, such as its level, its domains, since when it is so or whose behaviour it describes.
     *
     * @param id the id of the factor
     * @param how the factor with the change
     * @return the guide
     */
    default FormulationGuide refine(FactorId id, UnaryOperator<Factor> how) {
        return refine(Factor.class, id, how);
    }

    /**
     * Changes a hypothesis, such as that it was shared, or looked at again.
     *
     * @param id the id of the hypothesis
     * @param how the hypothesis with the change
     * @return the guide
     */
    default FormulationGuide refine(HypothesisId id, UnaryOperator<Hypothesis> how) {
        return refine(Hypothesis.class, id, how);
    }

    /**
     * Changes a goal, such as by what it will be seen to be reached.
     *
     * @param id the id of the goal
     * @param how the goal with the change
     * @return the guide
     */
    default FormulationGuide refine(GoalId id, UnaryOperator<Goal> how) {
        return refine(Goal.class, id, how);
    }

    /**
     * Changes an action, such as by when it is done.
     *
     * @param id the id of the action
     * @param how the action with the change
     * @return the guide
     */
    default FormulationGuide refine(ActionId id, UnaryOperator<Action> how) {
        return refine(Action.class, id, how);
    }

    /**
     * Changes what is understood of a person, such as what they need.
     *
     * @param id the id of the understanding
     * @param how the understanding with the change
     * @return the guide
     */
    default FormulationGuide refine(PersonUnderstandingId id, UnaryOperator<PersonUnderstanding> how) {
        return refine(PersonUnderstanding.class, id, how);
    }

    /**
     * Changes what is known of earlier help, such as what lasted.
     *
     * @param id the id of the earlier intervention
     * @param how the earlier intervention with the change
     * @return the guide
     */
    default FormulationGuide refine(EarlierInterventionId id, UnaryOperator<EarlierIntervention> how) {
        return refine(EarlierIntervention.class, id, how);
    }
}
