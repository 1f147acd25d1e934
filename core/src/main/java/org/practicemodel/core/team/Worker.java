package org.practicemodel.core.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.entry.SourceCode;
import org.practicemodel.core.entry.WellFormed;

/**
 * Somebody who works with the family for an agency; an opaque id is enough.
 *
 * <p>For instance: {@code Worker.builder().id(WorkerId.of("worker-7")).agency(AgencyId.of("agency-
 * school")).build()}.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶25; the lead worker may come from any agency (rule P05-R6)
 *
 * @param id the local id of this worker
 * @param agency the agency they work for
 * @param role their role there
 * @param name how they are called; never needed
 * @param sourceRole the role as the source coded it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Worker(
        @NotNull WorkerId id,
        Optional<AgencyId> agency,
        Optional<RoleCode> role,
        Optional<@Size(min = 1, max = 200) String> name,
        Optional<@Valid SourceCode> sourceRole,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithWorker {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Worker {
        WellFormed check = WellFormed.of(Worker.class)
                .required("id", id)
                .required("agency", agency)
                .required("role", role)
                .required("name", name)
                .required("sourceRole", sourceRole)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static WorkerBuilder builder() {
        return new WorkerBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Worker " + id;
    }
}
