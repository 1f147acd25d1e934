package org.practicemodel.core.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.practicemodel.core.formulation.Factor;
import org.practicemodel.core.formulation.FactorId;
import org.practicemodel.core.formulation.Formulation;
import org.practicemodel.core.formulation.FormulationId;
import org.practicemodel.core.formulation.Hypothesis;
import org.practicemodel.core.vocabulary.FactorKind;

/**
 * Which formulations there are, which of them are the current ones, and what their ids stand for.
 *
 * <p>A version that was agreed for now takes the place of the one it supersedes; a draft takes the place of a draft only,
 * since what people agreed holds until they agree something else. For instance version 2, agreed for now, of a formulation
 * about one child. Immutable and thread-safe. Source: current guide ¶18; our interpretation.
 */
public final class FormulationTimeline {

    private final List<Formulation> formulations;
    private final List<Formulation> current;
    private final Map<FactorId, Factor> factors = new LinkedHashMap<>();

    FormulationTimeline(List<Formulation> formulations) {
        this.formulations = formulations;
        Set<FormulationId> replaced = replaced(formulations);
        this.current = formulations.stream()
                .filter(formulation -> !replaced.contains(formulation.id()))
                .toList();
        formulations.stream()
                .flatMap(formulation -> formulation.factors().stream())
                .forEach(factor -> factors.putIfAbsent(factor.id(), factor));
    }

    /** Every version leaves those behind that came before it, but for a draft, which what was agreed before it outlasts. */
    private static Set<FormulationId> replaced(List<Formulation> formulations) {
        Map<FormulationId, Formulation> byId = new HashMap<>();
        formulations.forEach(formulation -> byId.putIfAbsent(formulation.id(), formulation));
        Set<FormulationId> replaced = new HashSet<>();
        for (Formulation later : formulations) {
            for (Formulation earlier : before(later, byId)) {
                boolean outlasts =
                        later.signOff().isEmpty() && earlier.signOff().isPresent();
                replaced.add(outlasts ? later.id() : earlier.id());
            }
        }
        return replaced;
    }

    private static Collection<Formulation> before(Formulation later, Map<FormulationId, Formulation> byId) {
        Map<FormulationId, Formulation> before = new LinkedHashMap<>();
        Formulation each = later.supersedes().map(byId::get).orElse(null);
        while (each != null && !each.id().equals(later.id()) && before.putIfAbsent(each.id(), each) == null) {
            each = each.supersedes().map(byId::get).orElse(null);
        }
        return before.values();
    }

    /**
     * Returns every formulation, in the order of the record.
     *
     * @return the formulations, agreed for now or not
     */
    public List<Formulation> all() {
        return formulations;
    }

    /**
     * Returns the formulations that hold now: of each, the version agreed last, or the last draft where none was agreed.
     *
     * @return the current formulations, in the order of the record
     */
    public List<Formulation> current() {
        return current;
    }

    /**
     * Returns a factor of any formulation.
     *
     * @param id the id
     * @return the factor, if the record holds it
     */
    public Optional<Factor> factor(FactorId id) {
        return Optional.ofNullable(factors.get(id));
    }

    /**
     * Returns the factors that keep something going, by a hypothesis.
     *
     * @param hypothesis the hypothesis
     * @return those of its factors that stand under the perpetuating P, in its order
     */
    public List<Factor> perpetuating(Hypothesis hypothesis) {
        return hypothesis.keptGoingBy().stream()
                .flatMap(id -> factor(id).stream())
                .filter(factor -> factor.kinds().contains(FactorKind.PERPETUATING))
                .toList();
    }
}
