package org.practicemodel.core.formulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.EntryId;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * That an action was looked at, and what came of it.
 *
 * <p>For instance: done on 9 March 2026.
 *
 * <p>Immutable and thread-safe. Source: current guide ¶32 ("accountability for plans"); rule P10-R4
 *
 * @param outcome what came of it
 * @param on the day
 * @param recordedOn the day it was written down; empty means the day itself
 * @param by who says so
 * @param at the review or meeting at which it was looked at
 * @param statement what was done, or why it was changed
 */
@Value.Builder
public record ActionUpdate(
        @NotNull ActionUpdateOutcome outcome,
        Optional<@PastOrPresent LocalDate> on,
        Optional<LocalDate> recordedOn,
        Optional<@Valid Party> by,
        Optional<EntryId> at,
        Optional<@Valid Statement> statement)
        implements WithActionUpdate {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public ActionUpdate {
        WellFormed check = WellFormed.of(ActionUpdate.class)
                .required("outcome", outcome)
                .required("on", on)
                .required("recordedOn", recordedOn)
                .required("by", by)
                .required("at", at)
                .required("statement", statement);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static ActionUpdateBuilder builder() {
        return new ActionUpdateBuilder();
    }

    /** Shows the type only, never what was recorded. */
    @Override
    public String toString() {
        return "ActionUpdate";
    }
}
