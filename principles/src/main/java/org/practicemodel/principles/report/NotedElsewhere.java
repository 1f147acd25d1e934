package org.practicemodel.principles.report;

import java.time.LocalDate;
import org.practicemodel.core.entry.RoleCode;
import org.practicemodel.core.reason.SeenElsewhere;

/**
 * Who noted, and when, that what a rule looks for can be seen elsewhere: what everybody may see of a {@link SeenElsewhere}.
 *
 * <p>It says nothing of where that is, since whoever wrote it could have named somebody. For instance a family support
 * worker on 15 June 2026. Immutable and thread-safe. Source: rule conventions; our interpretation.
 *
 * @param by the role of whoever says so
 * @param on the day they said so
 */
public record NotedElsewhere(RoleCode by, LocalDate on) {}
