package org.practicemodel.supervision.learning;

import java.util.List;
import org.practicemodel.core.workforce.SkillDomain;

/**
 * What was seen of one skill.
 *
 * <p>For instance empathy, once by a team manager and twice by a coach. Immutable and thread-safe. Source: board report 2020
 * §3.4; our interpretation.
 *
 * @param domain the skill
 * @param series the values, apart by scale and by who observed, in the order of their names; empty where nobody looked at it
 */
public record ObservedSkill(SkillDomain domain, List<SkillSeries> series) {

    /** Copies the list in order. */
    public ObservedSkill {
        series = List.copyOf(series);
    }

    /** Shows the type and the skill. */
    @Override
    public String toString() {
        return "ObservedSkill " + domain;
    }
}
