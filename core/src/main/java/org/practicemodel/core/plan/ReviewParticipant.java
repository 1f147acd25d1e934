package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;

/**
 * How one person, worker or agency took part in a review.
 *
 * <p>For instance: the child was not there and sent her view.
 *
 * <p>Immutable and thread-safe. Source: rules P03-R5 and E4-R3; our interpretation.
 *
 * @param who who
 * @param participation how they took part
 * @param sourceParticipation how they took part, as the source coded it, such as PN1
 */
@Value.Builder
public record ReviewParticipant(
        @NotNull @Valid Party who,
        Optional<Participation> participation,
        Optional<@Valid SourceCode> sourceParticipation)
        implements WithReviewParticipant {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ReviewParticipant {
        WellFormed check = WellFormed.of(ReviewParticipant.class)
                .required("who", who)
                .required("participation", participation)
                .required("sourceParticipation", sourceParticipation);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ReviewParticipantBuilder builder() {
        return new ReviewParticipantBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ReviewParticipant";
    }
}
