/**
 * The records of workers and of teams: supervision, learning and observed practice of one worker; roles and events of one
 * team. They hold nothing of a family but the ids of records.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.workforce;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
