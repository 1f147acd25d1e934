package org.practicemodel.supervision.cadence;

import java.time.LocalDate;

/**
 * The day by which something comes round again, and the last day on which it still counts as in time.
 *
 * <p>For instance by 31 March 2026, in time up to 9 April 2026, since Easter lies between. Immutable and thread-safe. Our
 * interpretation.
 *
 * @param on the day by which it is due, that day included
 * @param lastDay the last day of grace, that day included; the day itself where there is no grace
 */
public record Due(LocalDate on, LocalDate lastDay) {}
