package org.practicemodel.formulation.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.vocabulary.ModelDefinition;

/**
 * What changed from one formulation to a later one, in the order in which it is to be told: factors, hypotheses, where to
 * start, goals, actions, perspectives, what was agreed, and, under an edition of the model, open questions.
 *
 * <p>Within each of these the order is that of the later formulation, and what is gone follows in the order of the earlier.
 * Things are the same where their ids are: a factor with another id and the same words is gone and new. To compare a part
 * with a whole that it was brought into, where ids may have been qualified, compare {@code merge.part(id)} with it. Words
 * are compared, not who may read them or when they were said; the Ps and links of an entry are compared as sets. What
 * happened to people, earlier help, notes and occasions are not compared. Of a factor that was chosen several times, who
 * chose it and why are compared over all the times.
 *
 * <p>Nothing is told of a hypothesis that came and was dropped between the two, or of one that both hold as dropped. Who
 * sees what how is told of what both hold, and the agreement is, where both are agreed for now.
 *
 * <p>For instance {@code FormulationComparison.between(march, june).changes()}. Immutable and thread-safe. Source: current
 * guide ¶18, ¶32 ("joint assessment of advances and barriers"); rule P06-R7; our interpretation.
 *
 * @param earlier the earlier formulation
 * @param later the later formulation
 * @param changes what changed, in the order in which it is to be told
 * @param kept the hypotheses that are held as they were, with the reasons or the lack of one
 */
public record FormulationComparison(
        Formulation earlier, Formulation later, List<Change> changes, List<KeptHypothesis> kept) {

    /** Copies the lists in order. */
    public FormulationComparison {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /**
     * Compares two formulations, with the questions that were opened and closed.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @param model the edition under which to ask what is still open
     * @return what changed
     */
    public static FormulationComparison between(Formulation earlier, Formulation later, ModelDefinition model) {
        FormulationComparison comparison = between(earlier, later);
        List<Change> changes = Stream.concat(comparison.changes.stream(), Questions.changes(earlier, later, model))
                .toList();
        return new FormulationComparison(earlier, later, changes, comparison.kept);
    }

    /**
     * Compares two formulations, without open questions, which only an edition of the model asks.
     *
     * @param earlier the earlier one
     * @param later the later one
     * @return what changed
     */
    public static FormulationComparison between(Formulation earlier, Formulation later) {
        Comparing comparing = new Comparing(earlier, later);
        return new FormulationComparison(earlier, later, comparing.changes(), comparing.kept());
    }

    /**
     * Checks whether nothing changed; what was kept is no change.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * Returns the changes of one sort.
     *
     * @param sort the sort, such as {@link FactorChange}
     * @param <C> the sort
     * @return the changes in order
     */
    public <C extends Change> List<C> changes(Class<C> sort) {
        return changes.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Shows the type and ids only, never what changed. */
    @Override
    public String toString() {
        return "FormulationComparison " + earlier.id() + " " + later.id();
    }
}
