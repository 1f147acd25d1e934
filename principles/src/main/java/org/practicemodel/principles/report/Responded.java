package org.practicemodel.principles.report;

import java.time.LocalDate;
import java.util.Optional;
import org.practicemodel.core.entry.RoleCode;

/**
 * What a practitioner answered to a finding: shown beside it, so that nobody reads the finding without the answer.
 *
 * <p>What was written can be personal, so that only those read it who may see what is restricted. For instance a social
 * worker on 3 March 2026, who disputes it. Immutable and thread-safe. Our interpretation.
 *
 * @param kind what is answered
 * @param by the role of whoever answers
 * @param on the day of the answer
 * @param wordsIncludingRestricted what they wrote: only for those who may see what is restricted; empty where they wrote
 *     nothing
 */
public record Responded(ResponseKind kind, RoleCode by, LocalDate on, Optional<String> wordsIncludingRestricted) {

    /** Shows the type, the kind and the day, never what was written. */
    @Override
    public String toString() {
        return "Responded " + kind + " " + on;
    }
}
