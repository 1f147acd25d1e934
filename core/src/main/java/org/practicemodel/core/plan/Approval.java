package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.WorkerId;

/**
 * That a plan, an assessment or a formulation was approved, and by whom.
 *
 * <p>For instance: plan-1, written by worker-1 and approved by worker-2 on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: rule E7-R6; our interpretation
 *
 * @param id the id of this approval
 * @param of what was approved
 * @param author who wrote it
 * @param approver who approved it
 * @param on the day
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Approval(
        @NotNull ApprovalId id,
        @NotNull EntryId of,
        Optional<WorkerId> author,
        Optional<WorkerId> approver,
        Optional<@PastOrPresent LocalDate> on,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithApproval {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Approval {
        WellFormed check = WellFormed.of(Approval.class)
                .required("id", id)
                .required("of", of)
                .required("author", author)
                .required("approver", approver)
                .required("on", on)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ApprovalBuilder builder() {
        return new ApprovalBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Approval " + id;
    }
}
