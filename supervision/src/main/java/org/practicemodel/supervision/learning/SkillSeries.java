package org.practicemodel.supervision.learning;

import java.util.List;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.workforce.SkillScale;

/**
 * The values that observers of one role gave for one skill on one scale. Two scales are never mixed, nor two roles, and nothing
 * is averaged or joined.
 *
 * <p>For instance the values of team managers on a scale from 1 to 5. Immutable and thread-safe. Source: board report 2020
 * §3.4; our interpretation.
 *
 * @param scale the scale; empty where it is not recorded
 * @param by the role of the observers; empty where it is not recorded
 * @param values the values by day, those without one last
 */
public record SkillSeries(Optional<SkillScale> scale, Optional<RoleCode> by, List<SkillValue> values) {

    /** Copies the list in order. */
    public SkillSeries {
        values = List.copyOf(values);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "SkillSeries";
    }
}
