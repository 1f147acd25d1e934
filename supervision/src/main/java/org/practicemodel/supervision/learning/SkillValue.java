package org.practicemodel.supervision.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.workforce.SkillObservationId;

/**
 * One value that an observer gave for one skill. It says what was seen on one day, and nothing by comparison.
 *
 * <p>For instance 4, on 9 March 2026. Immutable and thread-safe. Source: board report 2020 §3.4; our interpretation.
 *
 * @param observation the observation
 * @param on the day; empty where that is not known
 * @param value the value as it was recorded, on the scale of its series
 * @param withheld whether the worker keeps it out of figures of groups
 */
public record SkillValue(SkillObservationId observation, Optional<LocalDate> on, BigDecimal value, boolean withheld) {

    /** Shows the type and the id only. */
    @Override
    public String toString() {
        return "SkillValue " + observation;
    }
}
