package org.practicemodel.principles.report;

import java.time.LocalDate;
import org.practicemodel.core.entry.RoleCode;

/**
 * A decision, shown beside a finding, to leave what the record shows otherwise as it is for a time.
 *
 * <p>It changes no verdict: the finding stays where it is and says what it says. For instance until 30 June 2026, decided on
 * 2 March 2026 by a team manager, since a lead worker starts in June. Immutable and thread-safe. Our interpretation.
 *
 * @param id the id of the waiver
 * @param reason why, in the words of whoever decided; 1 to 500 characters
 * @param decidedBy the role of whoever decided
 * @param decided the day of the decision
 * @param until the last day on which it holds
 */
public record WaiverInForce(String id, String reason, RoleCode decidedBy, LocalDate decided, LocalDate until) {

    /** Shows the type and id only, never the reason. */
    @Override
    public String toString() {
        return "WaiverInForce " + id;
    }
}
