package org.practicemodel.core.journey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;

/**
 * A piece of work to understand what a child or family needs. Its two milestones are separate dates, so that a
 * record that contradicts itself can be held and looked at.
 *
 * <p>For instance: a child and family assessment from 6 January to 20 February 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.8; Working Together 2023
 *
 * @param id the id of this assessment
 * @param kind what sort it is
 * @param episode the episode it belongs to
 * @param subjects the children it is about; empty means the whole family
 * @param startedOn the day it began
 * @param authorisedOn the day it was finished and authorised
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Assessment(
        @NotNull AssessmentId id,
        @NotNull AssessmentKind kind,
        Optional<EpisodeId> episode,
        List<@NotNull PersonId> subjects,
        Optional<@PastOrPresent LocalDate> startedOn,
        Optional<@PastOrPresent LocalDate> authorisedOn,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAssessment {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Assessment {
        WellFormed check = WellFormed.of(Assessment.class)
                .required("id", id)
                .required("kind", kind)
                .required("episode", episode)
                .required("startedOn", startedOn)
                .required("authorisedOn", authorisedOn)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Assessment " + id;
    }
}
