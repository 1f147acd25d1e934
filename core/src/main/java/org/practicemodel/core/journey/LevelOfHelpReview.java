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
import org.practicemodel.core.team.Party;

/**
 * That it was looked at whether the level of help is right.
 *
 * <p>For instance: on 5 May 2026: less help is enough.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 summary 3; rule P10-R8
 *
 * @param id the id of this look at the level of help
 * @param outcome what came of it
 * @param on the day
 * @param stepDownConsidered whether less help was thought of
 * @param subjects for whom; empty means the whole family
 * @param with with whom it was looked at
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record LevelOfHelpReview(
        @NotNull LevelOfHelpReviewId id,
        @NotNull LevelReviewOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<Boolean> stepDownConsidered,
        List<@NotNull PersonId> subjects,
        List<@NotNull @Valid Party> with,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithLevelOfHelpReview {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public LevelOfHelpReview {
        WellFormed check = WellFormed.of(LevelOfHelpReview.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("on", on)
                .required("stepDownConsidered", stepDownConsidered)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static LevelOfHelpReviewBuilder builder() {
        return new LevelOfHelpReviewBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "LevelOfHelpReview " + id;
    }
}
