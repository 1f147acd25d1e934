package org.practicemodel.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.practicemodel.core.entry.Entry;
import org.practicemodel.core.entry.Provenance;
import org.practicemodel.core.entry.WellFormed;
import org.practicemodel.core.formulation.GoalId;
import org.practicemodel.core.team.Party;
import org.practicemodel.core.voice.Statement;

/**
 * One value of a measure of an outcome, and who gave it. Values of different people or instruments are never averaged.
 *
 * <p>For instance: 4 of 10 on a scaling question, by the mother, on 3 March 2026.
 *
 * <p>Immutable and thread-safe. Source: board report 2020 §3.17, §3.18; rule P10-R5
 *
 * @param id the id of this measure of an outcome
 * @param goal the goal it belongs to
 * @param instrument by what it was measured
 * @param ratedBy who gave it
 * @param selfReport whether it is about the one who gave it
 * @param on the day
 * @param value the value, in the unit of the instrument
 * @param unit the unit or scale of the value; at most 100 characters
 * @param statement the value in words
 * @param provenance where this came from; empty where the record itself is the source
 */
@Value.Builder
public record OutcomeMeasure(
        @NotNull OutcomeMeasureId id,
        Optional<GoalId> goal,
        @NotNull Instrument instrument,
        Optional<@Valid Party> ratedBy,
        Optional<Boolean> selfReport,
        Optional<@PastOrPresent LocalDate> on,
        Optional<BigDecimal> value,
        Optional<@Size(min = 1, max = 100) String> unit,
        Optional<@Valid Statement> statement,
        Optional<@Valid Provenance> provenance)
        implements Entry, WithOutcomeMeasure {

    /** Makes the parts well formed: required parts present, lists copied in order, nulls refused. */
    public OutcomeMeasure {
        WellFormed check = WellFormed.of(OutcomeMeasure.class)
                .required("id", id)
                .required("goal", goal)
                .required("instrument", instrument)
                .required("ratedBy", ratedBy)
                .required("selfReport", selfReport)
                .required("on", on)
                .required("value", value)
                .required("unit", unit)
                .required("statement", statement)
                .required("provenance", provenance);
        check.done();
    }

    /**
     * Obtains a builder.
     *
     * @return a new, empty builder
     */
    public static OutcomeMeasureBuilder builder() {
        return new OutcomeMeasureBuilder();
    }

    /** Shows the type and id only, never what was recorded. */
    @Override
    public String toString() {
        return "OutcomeMeasure " + id;
    }
}
