package org.practicemodel.core.view;

import java.time.LocalDate;
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
import org.practicemodel.core.formulation.HypothesisRevision;
import org.practicemodel.core.formulation.SignOff;
import org.practicemodel.core.plan.Review;
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
    private final RevisionDays revisions;
    private final Map<FormulationId, Formulation> byId = new HashMap<>();
    private final Map<FactorId, Factor> factors = new LinkedHashMap<>();

    FormulationTimeline(List<Formulation> formulations, List<Review> reviews) {
        this.formulations = formulations;
        this.revisions = new RevisionDays(reviews);
        formulations.forEach(formulation -> byId.putIfAbsent(formulation.id(), formulation));
        Set<FormulationId> replaced = replaced();
        this.current = formulations.stream()
                .filter(formulation -> !replaced.contains(formulation.id()))
                .toList();
        formulations.stream()
                .flatMap(formulation -> formulation.factors().stream())
                .forEach(factor -> factors.putIfAbsent(factor.id(), factor));
    }

    /** Every version leaves those behind that came before it, but for a draft, which what was agreed before it outlasts. */
    private Set<FormulationId> replaced() {
        Set<FormulationId> replaced = new HashSet<>();
        for (Formulation later : formulations) {
            for (Formulation earlier : versions(later)) {
                if (!earlier.id().equals(later.id())) {
                    boolean outlasts =
                            later.signOff().isEmpty() && earlier.signOff().isPresent();
                    replaced.add(outlasts ? later.id() : earlier.id());
                }
            }
        }
        return replaced;
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
     * Returns the formulations that hold now and are not left over from work that ended before an episode. One without a day
     * is taken as it stands.
     *
     * @param episode the episode
     * @return those that were agreed for now, or begun where nobody agreed to them, on its first day or later
     */
    public List<Formulation> ofWork(EpisodeView episode) {
        return current.stream()
                .filter(formulation -> episode.openedOn()
                        .flatMap(opened -> formulation
                                .signOff()
                                .map(SignOff::on)
                                .or(formulation::startedOn)
                                .filter(opened::isAfter))
                        .isEmpty())
                .toList();
    }

    /**
     * Returns a formulation and the versions that it takes the place of.
     *
     * @param formulation the version to begin with
     * @return the versions, itself first, each once, as far back as the record holds them
     */
    public List<Formulation> versions(Formulation formulation) {
        Map<FormulationId, Formulation> versions = new LinkedHashMap<>();
        Formulation each = formulation;
        while (each != null && versions.putIfAbsent(each.id(), each) == null) {
            each = each.supersedes().map(byId::get).orElse(null);
        }
        return List.copyOf(versions.values());
    }

    /**
     * Returns the day on which a hypothesis was looked at again.
     *
     * @param revision what came of it
     * @return its own day, else that of the review at which it was made, if either is known
     */
    public Optional<LocalDate> day(HypothesisRevision revision) {
        return revisions.day(revision);
    }

    /**
     * Returns the review at which a hypothesis was looked at again.
     *
     * @param revision what came of it
     * @return the review, if it names one that the record holds
     */
    public Optional<Review> review(HypothesisRevision revision) {
        return revisions.review(revision);
    }

    /**
     * Returns that a hypothesis was dropped and not taken up again since, where a revision without a day has that of its
     * review.
     *
     * @param hypothesis the hypothesis
     * @return the revision that dropped it, with its day; empty while it is held
     */
    public Optional<HypothesisRevision> dropped(Hypothesis hypothesis) {
        return hypothesis
                .withRevisions(hypothesis.revisions().stream()
                        .map(revision -> revision.withOn(day(revision)))
                        .toList())
                .dropped();
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
