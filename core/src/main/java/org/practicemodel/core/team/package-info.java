/**
 * The team around the family: agencies, workers, who held the lead and when, and which agencies were involved.
 */
@NullMarked
@Value.Style(jdk9Collections = false, from = "")
package org.practicemodel.core.team;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
