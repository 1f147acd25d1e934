/**
 * Outcome-focused supervision: what a worker and a supervisor look at together for a family, and how a worker's practice
 * grows. A family's file holds nothing of it.
 */
@NullMarked
package org.practicemodel.supervision;

import org.jspecify.annotations.NullMarked;
