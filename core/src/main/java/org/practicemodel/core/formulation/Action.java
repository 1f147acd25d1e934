package org.practicemodel.core.formulation;

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
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * Something that somebody will do.
 *
 * <p>For instance: the father reads the last story on school nights, from 16 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("accountability for plans"); rules P08-R2 and P10-R1
 *
 * @param id the id of this action
 * @param goals the goals it serves
 * @param statement what will be done
 * @param owners who will do it
 * @param ownerRole the role of who will do it, where no party is named
 * @param ownerKind whose action it is; empty where its owners say so
 * @param buildsOn the strengths it builds on
 * @param agreedOn the day it was agreed
 * @param dueOn the day by which it is done
 * @param lookAgainOn the day on which something that goes on is looked at again
 * @param updates when it was looked at, and what came of it
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record Action(
        @NotNull ActionId id,
        List<@NotNull GoalId> goals,
        @NotNull @Valid Statement statement,
        List<@NotNull @Valid Party> owners,
        Optional<RoleCode> ownerRole,
        Optional<OwnerKind> ownerKind,
        List<@NotNull FactorId> buildsOn,
        Optional<@PastOrPresent LocalDate> agreedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> lookAgainOn,
        List<@NotNull @Valid ActionUpdate> updates,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithAction {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public Action {
        WellFormed check = WellFormed.of(Action.class)
                .required("id", id)
                .required("statement", statement)
                .required("ownerRole", ownerRole)
                .required("ownerKind", ownerKind)
                .required("agreedOn", agreedOn)
                .required("dueOn", dueOn)
                .required("lookAgainOn", lookAgainOn)
                .required("provenance", provenance);
        goals = check.list("goals", goals);
        owners = check.list("owners", owners);
        buildsOn = check.list("buildsOn", buildsOn);
        updates = check.list("updates", updates);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ActionBuilder builder() {
        return new ActionBuilder();
    }

    /**
     * Checks whether it is said who takes it.
     *
     * @return true if somebody is named, or a role
     */
    public boolean hasOwner() {
        return !owners.isEmpty() || ownerRole.isPresent();
    }

    /**
     * Checks whether it has a time.
     *
     * @return true if there is a day by which it is done, or on which it is looked at again
     */
    public boolean hasTime() {
        return dueOn.isPresent() || lookAgainOn.isPresent();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "Action " + id;
    }
}
