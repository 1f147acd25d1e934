package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.voice.Exploration;
import org.practicemodel.core.voice.Statement;

/**
 * What happened to a person whose behaviour is a presenting issue, and what they need. It never lessens
 * accountability for harm to others.
 *
 * <p>For instance: what happened is already known and was not asked again; what is needed: a bed of his own.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶14 ("what has happened to this person and what do they
 * need?"); rule E3-R1
 *
 * @param id the id of this understanding
 * @param person whom it is about
 * @param whatHappened what happened, as they or those close to them tell it
 * @param whatHappenedExploration what came of asking, where nothing was told
 * @param whatIsNeeded what they need
 * @param whatIsNeededExploration what came of asking what is needed, where nothing was said
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record PersonUnderstanding(
        @NotNull PersonUnderstandingId id,
        @NotNull PersonId person,
        Optional<@Valid Statement> whatHappened,
        Optional<@Valid Exploration> whatHappenedExploration,
        Optional<@Valid Statement> whatIsNeeded,
        Optional<@Valid Exploration> whatIsNeededExploration,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithPersonUnderstanding {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public PersonUnderstanding {
        WellFormed check = WellFormed.of(PersonUnderstanding.class)
                .required("id", id)
                .required("person", person)
                .required("whatHappened", whatHappened)
                .required("whatHappenedExploration", whatHappenedExploration)
                .required("whatIsNeeded", whatIsNeeded)
                .required("whatIsNeededExploration", whatIsNeededExploration)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static PersonUnderstandingBuilder builder() {
        return new PersonUnderstandingBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "PersonUnderstanding " + id;
    }
}
