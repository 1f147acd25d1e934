package org.practicemodel.core.engagement;

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
import org.practicemodel.core.plan.PlanId;
import org.practicemodel.core.plan.ReviewParticipant;

/**
 * A meeting in which the family and its network made their own plan.
 *
 * <p>For instance: held on 1 March 2026.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice proposal ¶12
 *
 * @param id the id of this conference
 * @param offer the offer it followed
 * @param heldOn the day it was held
 * @param subjects the children it was about; empty means the whole family
 * @param coordinatorIndependent whether the coordinator was independent of the work
 * @param stages which of its three parts took place
 * @param participants who took part, and how
 * @param plan the plan that the family made
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyGroupConference(
        @NotNull FamilyGroupConferenceId id,
        Optional<FamilyGroupConferenceOfferId> offer,
        Optional<@PastOrPresent LocalDate> heldOn,
        List<@NotNull PersonId> subjects,
        Optional<Boolean> coordinatorIndependent,
        List<@NotNull @Valid ConferenceStageHeld> stages,
        List<@NotNull @Valid ReviewParticipant> participants,
        Optional<PlanId> plan,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyGroupConference {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyGroupConference {
        WellFormed check = WellFormed.of(FamilyGroupConference.class)
                .required("id", id)
                .required("offer", offer)
                .required("heldOn", heldOn)
                .required("coordinatorIndependent", coordinatorIndependent)
                .required("plan", plan)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        stages = check.list("stages", stages);
        participants = check.list("participants", participants);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyGroupConferenceBuilder builder() {
        return new FamilyGroupConferenceBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyGroupConference " + id;
    }
}
