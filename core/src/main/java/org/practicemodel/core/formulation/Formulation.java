package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.FaultCode;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.vocabulary.EditionId;
import org.practicemodel.core.voice.Gathering;
import org.practicemodel.core.voice.Statement;

/**
 * How a family and those around it understand together what is going on, so far: factors under the Ps, a
 * hypothesis, where to start, what is hoped for, and what was agreed for now. It holds authored narrative and no
 * number.
 *
 * <p>For instance: the second version of a formulation about Ava, agreed for now on 20 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶17 to ¶18; one-minute guide (undated) ¶15; Rethink one-minute guide
 *
 * @param id the id of this formulation, in this version
 * @param subjects the children it is about; empty means the whole family
 * @param edition the edition of the model that it was made under, which says which Ps there are
 * @param startedOn the day it was begun
 * @param supersedes the version that this one takes the place of
 * @param gatherings the occasions at which people made sense of things together
 * @param factors what stands under the Ps
 * @param understandings what happened to, and is needed by, each person whose behaviour is a presenting issue
 * @param earlierInterventions help that the family had before
 * @param hypotheses the working theories
 * @param priorities where to start, the first first
 * @param goals what is hoped for
 * @param actions who does what
 * @param cultureAndAssumptions notes on culture, and on what might be assumed
 * @param answers open questions that were answered without adding anything
 * @param signOff that it is agreed for now
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Formulation(
        @NotNull FormulationId id,
        List<@NotNull PersonId> subjects,
        Optional<EditionId> edition,
        Optional<@PastOrPresent LocalDate> startedOn,
        Optional<FormulationId> supersedes,
        List<@NotNull @Valid Gathering> gatherings,
        List<@NotNull @Valid Factor> factors,
        List<@NotNull @Valid PersonUnderstanding> understandings,
        List<@NotNull @Valid EarlierIntervention> earlierInterventions,
        List<@NotNull @Valid Hypothesis> hypotheses,
        List<@NotNull @Valid Priority> priorities,
        List<@NotNull @Valid Goal> goals,
        List<@NotNull @Valid Action> actions,
        List<@NotNull @Valid Statement> cultureAndAssumptions,
        List<@NotNull @Valid QuestionAnswer> answers,
        Optional<@Valid SignOff> signOff,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFormulation {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Formulation {
        WellFormed check = WellFormed.of(Formulation.class)
                .required("id", id)
                .required("edition", edition)
                .required("startedOn", startedOn)
                .required("supersedes", supersedes)
                .required("signOff", signOff)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        gatherings = check.list("gatherings", gatherings);
        factors = check.list("factors", factors);
        understandings = check.list("understandings", understandings);
        earlierInterventions = check.list("earlierInterventions", earlierInterventions);
        hypotheses = check.list("hypotheses", hypotheses);
        priorities = check.list("priorities", priorities);
        goals = check.list("goals", goals);
        actions = check.list("actions", actions);
        cultureAndAssumptions = check.list("cultureAndAssumptions", cultureAndAssumptions);
        answers = check.list("answers", answers);
        check.holds(
                () -> supersedes.isEmpty() || !supersedes.get().equals(id),
                "supersedes",
                FaultCode.TOGETHER,
                "another formulation");
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FormulationBuilder builder() {
        return new FormulationBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Formulation " + id;
    }
}
