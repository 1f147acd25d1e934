/**
 * Days, intervals, dates known in part, ages and working days, so that every rule counts time in one way.
 *
 * <p>Nothing here reads a clock: the day on which a question is asked is always an argument.
 */
@NullMarked
package org.practicemodel.core.time;

import org.jspecify.annotations.NullMarked;
