/**
 * Outcome-focused supervision: what a worker and a supervisor look at together for a family, and how a worker's practice
 * grows. Of that, a family's record holds only what was said about the work with that family.
 */
@NullMarked
package org.practicemodel.supervision;

import org.jspecify.annotations.NullMarked;
