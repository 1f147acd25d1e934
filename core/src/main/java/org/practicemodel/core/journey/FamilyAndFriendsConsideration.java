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
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.family.PersonId;
import org.practicemodel.core.team.Party;

/**
 * Whether a child who may live elsewhere could live with family or friends, and who was asked.
 *
 * <p>For instance: with the aunt, thought of together with the mother on 6 March 2026.
 *
 * <p>Immutable and thread-safe. Source: Partners in Practice page ¶11; rule P03-R6
 *
 * @param id the id of this thought of family and friends
 * @param outcome whether they were thought of first
 * @param subjects the children; empty means all of them
 * @param on the day
 * @param carers who was thought of
 * @param with with whom it was thought through
 * @param by the role of whoever recorded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record FamilyAndFriendsConsideration(
        @NotNull FamilyAndFriendsConsiderationId id,
        @NotNull ConsiderationOutcome outcome,
        List<@NotNull PersonId> subjects,
        Optional<@PastOrPresent LocalDate> on,
        List<@NotNull PersonId> carers,
        List<@NotNull @Valid Party> with,
        Optional<RoleCode> by,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithFamilyAndFriendsConsideration {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public FamilyAndFriendsConsideration {
        WellFormed check = WellFormed.of(FamilyAndFriendsConsideration.class)
                .required("id", id)
                .required("outcome", outcome)
                .required("on", on)
                .required("by", by)
                .required("provenance", provenance);
        subjects = check.list("subjects", subjects);
        carers = check.list("carers", carers);
        with = check.list("with", with);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static FamilyAndFriendsConsiderationBuilder builder() {
        return new FamilyAndFriendsConsiderationBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "FamilyAndFriendsConsideration " + id;
    }
}
