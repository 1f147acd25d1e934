package org.practicemodel.supervision.learning;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.workforce.SkillObservationId;

/**
 * What a worker thinks about their practice that somebody observed.
 *
 * <p>For instance what they wrote about 9 March 2026. Immutable and thread-safe. Source: board report 2020 §3.4; our
 * interpretation.
 *
 * @param observation the observation that it is about
 * @param on the day of the observation; empty where that is not known
 * @param words what they think
 */
public record OwnReflection(SkillObservationId observation, Optional<LocalDate> on, String words) {

    /** Shows the type and the id only, never what was written. */
    @Override
    public String toString() {
        return "OwnReflection " + observation;
    }
}
